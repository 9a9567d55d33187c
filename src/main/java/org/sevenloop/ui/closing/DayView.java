package org.sevenloop.ui.closing;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayPage;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** 日清: what is still open, in one sentence with one button; the groups with their cadres; and what was raised. */
public final class DayView extends VBox {
    private static final KeyCombination RAISE = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDE = 1500;

    private final DayViewModel model;
    private final Messages text;
    private final DayForms forms;
    private final DayTable table;
    private final Label date = Texts.whole(Texts.of("", "sl-t14", "sl-bold"));
    private final Button later;
    private final HBox banner = new HBox(12);
    private final HBox hints = new HBox(6);
    private final Button close;
    private final Button raise;

    public DayView(DayViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.forms = new DayForms(model, text);
        this.table = new DayTable(model, text, nothing(), this::raise, this::carry);
        this.later = Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, text.text("closing.day.later"), () -> model.go(1));
        this.close = Buttons.plain(
                text.text("closing.day.close"), MaterialDesignL.LOCK_CHECK_OUTLINE, () -> forms.close(this));
        close.setId("day-close");
        this.raise = Buttons.plain(text.text("closing.day.raise"), MaterialDesignP.PLUS, this::raise);
        raise.setId("day-raise");
        getStyleClass().add("sl-page");
        setSpacing(8);
        banner.setId("day-banner");
        banner.getStyleClass().add("sl-card");
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.setPadding(new Insets(7, 12, 7, 16));
        hints.setAlignment(Pos.CENTER_RIGHT);
        Card groups = Card.flush(text.text("closing.day.groups"), table.node(), hints);
        DayProblems problems = new DayProblems(model, text, forms);
        HBox columns = new HBox(12, groups, problems);
        HBox.setHgrow(groups, Priority.ALWAYS);
        HBox.setHgrow(problems, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        widthProperty().subscribe(width -> {
            double side = width.doubleValue() >= WIDE ? 760 : 496;
            problems.setMinWidth(side);
            problems.setMaxWidth(side);
        });
        getChildren().addAll(head(), banner, columns);
        model.pageProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (RAISE.match(e)) {
                raise();
                e.consume();
            }
        });
    }

    private HBox head() {
        Button earlier =
                Buttons.icon(MaterialDesignC.CHEVRON_LEFT, text.text("closing.day.earlier"), () -> model.go(-1));
        earlier.setId("day-earlier");
        later.setId("day-later");
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("closing.day"))),
                earlier,
                date,
                later,
                Texts.spring(),
                Buttons.plain(text.text("common.print"), MaterialDesignP.PRINTER_OUTLINE, model::print),
                Buttons.offered(raise, model.may(Action.RECORD_DAY)),
                Buttons.offered(close, model.may(Action.CLOSE_DAY)));
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    /** The keys that note something, where anything can be noted; or who does that instead. */
    private List<Node> hints(DayPage page) {
        if (!page.writable()) {
            return List.of(Texts.helper(text.text("closing.day.others")));
        }
        return model.mayRaise() ? keys() : List.of();
    }

    private List<Node> keys() {
        return List.of(
                Buttons.key("1 2 3"),
                Texts.helper(text.text("closing.day.keys.one")),
                Buttons.key(text.text("closing.day.keys.space")),
                Texts.helper(text.text("closing.day.keys.all")),
                Buttons.key("0"),
                Texts.helper(text.text("closing.day.keys.nothing")),
                Buttons.key("Enter"),
                Texts.helper(text.text("closing.day.keys.close")));
    }

    private Node nothing() {
        return new StackPane(new EmptyState(
                MaterialDesignC.CALENDAR_CHECK_OUTLINE,
                text.text("closing.day.empty"),
                text.text("closing.day.empty.advice"),
                Buttons.plain(text.text("closing.day.empty.go"), model::assign)));
    }

    private void raise() {
        List<DayRow> chosen = table.chosen();
        UnitId group = chosen.isEmpty() ? null : chosen.getFirst().group().id();
        forms.raise(this, group);
    }

    private void carry() {
        List<OpenPoint> points = model.openIn(table.chosen());
        if (!points.isEmpty()) {
            forms.carry(this, points);
        }
    }

    private void show(@Nullable DayPage page) {
        if (page == null) {
            return;
        }
        DayBoard board = page.board();
        date.setText(model.words().day(board.day()));
        later.setDisable(!board.day().isBefore(page.today()));
        boolean closed = board.closed().isPresent();
        raise.setDisable(!model.mayRaise());
        hints.getChildren().setAll(hints(page));
        List<OpenPoint> open = board.open();
        close.setVisible(!closed && !open.isEmpty() && page.whole());
        close.setManaged(close.isVisible());
        Label sentence = Texts.of(model.words().sentence(board), "sl-t14", "sl-bold");
        sentence.setId("day-sentence");
        sentence.setMinWidth(0);
        banner.getStyleClass().remove("sl-alarm");
        Node icon = Icons.of(MaterialDesignC.CHECK_CIRCLE, Icons.ALARM, "sl-icon-green");
        if (!closed && !board.overnight().isEmpty()) {
            banner.getStyleClass().add("sl-alarm");
            icon = Icons.of(MaterialDesignA.ALERT_OCTAGON, Icons.ALARM, "sl-icon-red");
        } else if (!closed && !open.isEmpty()) {
            icon = Icons.of(MaterialDesignA.ALERT, Icons.ALARM, "sl-icon-amber");
        }
        banner.getChildren().setAll(icon, sentence, Texts.spring());
        Button act = act(closed, open, page);
        if (act != null) {
            act.setId("day-act");
            banner.getChildren().add(act);
        }
    }

    /** The one thing to do now. */
    private @Nullable Button act(boolean closed, List<OpenPoint> open, DayPage page) {
        boolean may = page.whole() && model.may(Action.CLOSE_DAY);
        if (closed) {
            return may
                    ? Buttons.plain(
                            text.text("closing.day.reopen"),
                            MaterialDesignL.LOCK_OPEN_OUTLINE,
                            () -> forms.reopen(this))
                    : null;
        }
        if (open.isEmpty()) {
            return may ? Buttons.accent(text.text("closing.day.close"), () -> forms.close(this)) : null;
        }
        return Buttons.accent(text.text("closing.day.lead"), () -> {
            model.wantedProperty().set(null);
            model.wantedProperty().set(DayWords.byUrgency(open).getFirst());
        });
    }
}
