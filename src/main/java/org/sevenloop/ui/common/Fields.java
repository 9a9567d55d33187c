package org.sevenloop.ui.common;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
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
