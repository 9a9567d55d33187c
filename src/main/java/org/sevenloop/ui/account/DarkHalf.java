package org.sevenloop.ui.account;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Mark;
import org.sevenloop.ui.common.Texts;

/** The half that a passer-by may read: the time, the place, the alarm and three counts. */
final class DarkHalf extends VBox {
    private static final double MARK = 44;
    private static final double INSET = 56;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages text;
    private final Label time = Texts.of("", "sl-t72", "sl-bold");
    private final Label day = Texts.of("", "sl-t18", "sl-dark-quiet");
    private final VBox board = new VBox(8);

    /** @param note what is said at the foot */
    DarkHalf(Messages text, String note) {
        this.text = text;
        getStyleClass().add("sl-dark-half");
        setPadding(new Insets(48, INSET, 48, INSET));
        VBox name = new VBox(
                Texts.of(text.text("shell.name"), "sl-t24", "sl-bold"),
                Texts.of(text.text("account.subtitle"), "sl-t14", "sl-dark-quiet"));
        HBox head = new HBox(14, new Mark(MARK, "#E5484D", "#FFFFFF"), name);
        head.setAlignment(Pos.CENTER_LEFT);
        time.setId("account-clock");
        day.setWrapText(true);
        day.setId("account-day");
        board.setPadding(new Insets(40, 0, 0, 0));
        Label foot = Texts.of(note, "sl-t12", "sl-dark-quiet");
        foot.setWrapText(true);
        foot.setGraphicTextGap(8);
        foot.setGraphic(Icons.of(MaterialDesignL.LOCK_OUTLINE, Icons.SMALL, "sl-icon-dark"));
        getChildren().addAll(head, spring(), time, day, board, spring(), foot);
    }

    private static Node spring() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** @param place what stands after the day, or empty */
    void tell(LocalDateTime now, String place) {
        time.setText(TIME.format(now));
        String date = DateTimeFormatter.ofPattern(text.text("account.day"), text.locale())
                .format(now);
        day.setText(place.isEmpty() ? date : text.text("account.day.place", date, place));
    }

    void show(@Nullable LockBoard known) {
        board.getChildren().clear();
        if (known == null) {
            return;
        }
        LockBoard.Alarm alarm = known.alarm();
        if (alarm != null) {
            board.getChildren().addAll(Texts.of(text.text("account.lock.most"), "sl-t13", "sl-dark-quiet"), box(alarm));
        }
        HBox counts = new HBox(
                8,
                count("account.lock.readings", known.missingReadings(), "account.lock.times"),
                count("account.lock.calls", known.openCalls(), "account.lock.people"),
                count("account.lock.must", known.mustDo(), "account.lock.items"));
        board.getChildren().add(counts);
    }

    private static Node box(LockBoard.Alarm alarm) {
        Label sentence = Texts.of(alarm.sentence(), "sl-t16", "sl-bold");
        sentence.setWrapText(true);
        sentence.setId("account-lock-alarm");
        VBox words = new VBox(2, sentence, Texts.of(alarm.left(), "sl-t13"));
        HBox box = new HBox(14, Icons.of(MaterialDesignA.ALERT_OCTAGON, Icons.ALARM, "sl-icon-dark-alarm"), words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("sl-dark-alarm");
        HBox.setHgrow(words, Priority.ALWAYS);
        return box;
    }

    private Node count(String name, int number, String unit) {
        Label figure = Texts.of(String.format(Locale.ROOT, "%,d", number), "sl-t24", "sl-bold");
        figure.setId(name.replace('.', '-'));
        HBox line = new HBox(5, figure, Texts.of(text.text(unit), "sl-t12", "sl-dark-quiet"));
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox tile = new VBox(2, Texts.of(text.text(name), "sl-t12", "sl-dark-quiet"), line);
        tile.getStyleClass().add("sl-dark-tile");
        tile.setPrefWidth(160);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }
}
