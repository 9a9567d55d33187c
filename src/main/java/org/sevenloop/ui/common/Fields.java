package org.sevenloop.ui.common;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** The fields that forms and filters are made of. */
public final class Fields {
    private Fields() {}

    public static TextField text(String id, String value) {
        return text(id, value, "");
    }

    /** @param prompt shown in grey while the field is empty */
    public static TextField text(String id, String value, String prompt) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    /** Several lines; Tab leaves it, as it leaves every other field. */
    public static TextArea lines(String id, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isControlDown()) {
                area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        return area;
    }

    /** Fields in one line; a form that leads to them leads to the first. */
    public static HBox beside(Control first, Node... more) {
        HBox line = new HBox(8, first);
        line.getChildren().addAll(more);
        line.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                first.requestFocus();
            }
        });
        return line;
    }

    /** The check of a field that must not stay blank. */
    public static Supplier<@Nullable String> required(TextField field, String sentence) {
        return () -> field.getText().isBlank() ? sentence : null;
    }

    /** A choice among a few. */
    public static <T> ComboBox<T> choice(Collection<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setConverter(words(words));
        box.getItems().setAll(values);
        return box;
    }

    /** A choice among many: typing narrows it. */
    public static <T> ComboBox<T> search(Function<T, String> words) {
        ComboBox<T> box = new SearchableComboBox<>();
        box.setConverter(words(words));
        return box;
    }

    /** How values of a choice are written; they are chosen, never typed. */
    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        };
    }
}
