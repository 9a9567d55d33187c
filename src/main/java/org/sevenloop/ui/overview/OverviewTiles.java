package org.sevenloop.ui.overview;

import eu.hansolo.tilesfx.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.TileFace;
import org.sevenloop.ui.common.TileFace.Figure;
import org.sevenloop.ui.common.TileTone;
import org.sevenloop.ui.common.Tiles;

/** Six tiles on a small screen, eight on a large one; each leads to the desk behind its figure. */
final class OverviewTiles extends GridPane {
    private static final int FEW = 6;

    private final OverviewViewModel model;
    private final Messages text;
    private final TileFace register;
    private final TileFace watch;
    private final TileFace readings;
    private final TileFace fever;
    private final TileFace posts;
    private final TileFace pushed;
    private final TileFace stranded;
    private final TileFace responsible;
    private final List<TileFace> faces;
    private final List<Tile> tiles = new ArrayList<>();

    OverviewTiles(OverviewViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        register = face("register", MaterialDesignH.HOME_ACCOUNT);
        watch = face("watch", MaterialDesignA.ACCOUNT_GROUP_OUTLINE);
        readings = face("readings", MaterialDesignT.THERMOMETER);
        fever = face("fever", MaterialDesignH.HOSPITAL_BOX_OUTLINE);
        posts = face("posts", MaterialDesignG.GATE);
        pushed = face("pushed", MaterialDesignP.PHONE_CHECK_OUTLINE);
        stranded = face("stranded", MaterialDesignB.BED_OUTLINE);
        responsible = face("responsible", MaterialDesignS.SHIELD_HOME_OUTLINE);
        faces = List.of(register, watch, readings, fever, posts, pushed, stranded, responsible);
        add(register, "net", "");
        add(watch, "board", "");
        add(readings, "readings", "missing");
        add(fever, "readings", "fever");
        add(posts, "checkpoint", "gap");
        add(pushed, "verification", "open");
        add(stranded, "stranded", "");
        add(responsible, "net", "without");
    }

    private TileFace face(String key, Ikon icon) {
        TileFace face = Tiles.face(text.text("overview.tile." + key), icon);
        face.setId("overview-tile-" + key);
        return face;
    }

    private void add(TileFace face, String desk, String filter) {
        tiles.add(Tiles.of(face, () -> model.open(desk, filter)));
    }

    void fit(boolean wide, double gap) {
        int columns = wide ? 4 : 3;
        double height = wide ? 103 : 92;
        setHgap(gap);
        setVgap(gap);
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < (wide ? tiles.size() : FEW); i++) {
            Tile tile = tiles.get(i);
            tile.setMinHeight(height);
            tile.setPrefHeight(height);
            tile.setMaxHeight(height);
            add(tile, i % columns, i / columns);
        }
        for (TileFace face : faces) {
            face.getStyleClass().remove("large");
            if (wide) {
                face.getStyleClass().add("large");
            }
        }
    }

    void show(Overview overview) {
        DailyFigures today = overview.today();
        register.show(
                TileTone.NORMAL,
                text.text(
                        "overview.tile.register.helper",
                        today.households().resident(),
                        today.households().tenant()),
                figure("households", today.households().total()),
                figure("people", today.people().total()));
        List<Integer> origins = List.copyOf(today.watch().byOrigin().values());
        int others = origins.stream().skip(2).mapToInt(Integer::intValue).sum();
        watch.show(
                TileTone.NORMAL,
                text.text("overview.tile.watch.helper", origins.get(0), origins.get(1), others),
                figure("watch", today.watch().people()));
        people(today);
        work(today);
    }

    private void people(DailyFigures today) {
        DailyFigures.ReadingsToday taken = today.readingsToday();
        readings.show(
                taken.missing() > 0 ? TileTone.AMBER : TileTone.NORMAL,
                text.text(
                        "overview.tile.readings.helper",
                        taken.missing(),
                        today.watch().isolatedAtHome()),
                new Figure(number(taken.taken()), text.text("overview.unit.taken", taken.due()), "overview-taken"));
        fever.show(
                taken.fever() > 0 ? TileTone.RED : TileTone.NORMAL,
                text.text(
                        "overview.tile.fever.helper",
                        today.readings().fever(),
                        today.readings().peopleWithFever()),
                figure("fever", taken.fever()));
        stranded.show(
                TileTone.NORMAL,
                text.text("overview.tile.stranded.helper", today.stranded().foreign()),
                figure("stranded", today.stranded().people()));
    }

    private void work(DailyFigures today) {
        DailyFigures.RosterToday now = today.rosterToday();
        posts.show(
                now.shiftsShort() > 0 ? TileTone.RED : TileTone.NORMAL,
                text.text(
                        "overview.tile.posts.helper",
                        today.roster().checkpoints(),
                        now.shifts(),
                        today.roster().shiftsShort()),
                figure("short", now.shiftsShort()));
        DailyFigures.Verification names = today.verification();
        pushed.show(
                names.open() > 0 ? TileTone.AMBER : TileTone.NORMAL,
                text.text("overview.tile.pushed.helper", names.pushed(), names.alreadyKnown(), names.done()),
                figure("open", names.open()));
        int without = model.withoutResponsible();
        responsible.show(
                without > 0 ? TileTone.AMBER : TileTone.NORMAL,
                text.text("overview.tile.responsible.helper", today.households().total()),
                figure("without", without));
    }

    private Figure figure(String key, int count) {
        return new Figure(number(count), text.text("overview.unit." + key), "overview-" + key);
    }

    static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
