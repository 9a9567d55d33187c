package org.sevenloop.ui.common;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** What a tile shows: a label, figures with their units, and one helper line; or two grey bars while it loads. */
public final class TileFace extends VBox {
    /** A number and the word after it, “1,791 户”; the id lets a test find the number. */
    public record Figure(
            String number, String unit, @Nullable String id) {
        public Figure(String number, String unit) {
            this(number, unit, null);
        }
    }

    private final String name;
    private final HBox head;

    TileFace(String name, Ikon icon) {
        this.name = name;
        getStyleClass().add("sl-tile");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        head = new HBox(
                Texts.of(name, "sl-t13", "sl-muted"), Texts.spring(), Icons.of(icon, Icons.RAIL, "sl-icon-quiet"));
        loading();
    }

    /** Until the figures are known: never a spinner, and the tile keeps its size. */
    public void loading() {
        tone(TileTone.NORMAL);
        VBox bars = new VBox(8, bar(112, 14), bar(160, 10));
        bars.setPadding(new Insets(8, 0, 0, 0));
        getChildren().setAll(head, bars);
        setAccessibleText(name);
    }

    public void show(TileTone tone, String helper, Figure... figures) {
        show(tone, helper, List.of(figures));
    }

    public void show(TileTone tone, String helper, List<Figure> figures) {
        tone(tone);
        HBox row = new HBox(5);
        row.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        StringBuilder spoken = new StringBuilder(name);
        for (Figure figure : figures) {
            Label number = Texts.whole(Texts.of(figure.number(), "figure"));
            number.setId(figure.id());
            row.getChildren().add(number);
            row.getChildren().add(Texts.whole(Texts.of(figure.unit(), "sl-t13", "sl-muted")));
            spoken.append(' ').append(figure.number()).append(figure.unit());
        }
        Label line = Texts.helper(helper);
        Region push = new Region();
        VBox.setVgrow(push, Priority.ALWAYS);
        getChildren().setAll(head, row, push, line);
        setAccessibleText(spoken.append(' ').append(helper).toString());
    }

    private void tone(TileTone tone) {
        for (TileTone each : TileTone.values()) {
            getStyleClass().remove(Tiles.style(each));
        }
        getStyleClass().add(Tiles.style(tone));
    }

    private static Node bar(double width, double height) {
        Region bar = new Region();
        bar.getStyleClass().add("sl-bar");
        bar.setMinSize(width, height);
        bar.setMaxSize(width, height);
        return bar;
    }
}
