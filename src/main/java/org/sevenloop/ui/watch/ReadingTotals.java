package org.sevenloop.ui.watch;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import org.sevenloop.model.watch.ReadingsSheet;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Texts;

/** Today's temperatures in five figures. */
final class ReadingTotals extends HBox {
    private final Label due = figure("readings-due");
    private final Label taken = figure("readings-taken");
    private final Label missing = figure("readings-missing", "sl-fg-yellow");
    private final Label fever = figure("readings-fever", "sl-fg-red");
    private final Label ever = figure("readings-fever-people", "sl-fg-red");

    ReadingTotals(Messages text) {
        super(14);
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        part(text, "watch.readings.due", due),
                        line(),
                        part(text, "watch.readings.taken", taken),
                        line(),
                        part(text, "watch.readings.lack", missing),
                        line(),
                        part(text, "watch.readings.fever", fever),
                        line(),
                        part(text, "watch.readings.ever", ever));
    }

    private static Label figure(String id, String... styles) {
        Label figure = Texts.whole(Texts.of("", "sl-t20", "sl-bold"));
        figure.getStyleClass().addAll(styles);
        figure.setId(id);
        return figure;
    }

    private static HBox part(Messages text, String key, Label figure) {
        HBox part = new HBox(6, Texts.whole(Texts.of(text.text(key), "sl-t13", "sl-muted")), figure);
        part.setAlignment(Pos.CENTER_LEFT);
        return part;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }

    void show(ReadingsSheet sheet) {
        set(due, sheet.due());
        set(taken, sheet.taken());
        set(missing, sheet.missing());
        set(fever, sheet.fever());
        set(ever, sheet.everFever());
    }

    private static void set(Label figure, int number) {
        figure.setText(String.format(Locale.ROOT, "%,d", number));
    }
}
