package org.sevenloop.ui.watch;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.watch.Period;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** The form for a temperature of somebody who is not in the grid. */
final class ReadingForms {
    private final ReadingsViewModel model;
    private final Messages text;

    ReadingForms(ReadingsViewModel model, Messages text) {
        this.model = model;
        this.text = text;
    }

    void add() {
        add("", "", "");
    }

    private void add(String nameText, String numberText, String celsiusText) {
        TextField name = field("readings-add-name", nameText, "");
        TextField number = field("readings-add-number", numberText, text.text("watch.call.number.prompt"));
        TextField celsius = field("readings-add-celsius", celsiusText, text.text("watch.form.celsius.prompt"));
        ComboBox<Period> period = periods();
        FormPane form = new FormPane()
                .field(text.text("watch.call.name"), name, required(name))
                .field(text.text("watch.call.number"), number, required(number))
                .field(text.text("watch.readings.period"), period)
                .field(text.text("watch.readings.celsius"), celsius, required(celsius));
        Platform.runLater(name::requestFocus);
        new FormDialog(text, owner(), text.text("watch.readings.add"), form).ask(() -> {
            PersonEntry who = Numbers.entry(name.getText(), number.getText());
            model.add(
                    who,
                    period.getValue(),
                    celsius.getText(),
                    () -> add(name.getText(), number.getText(), celsius.getText()));
        });
    }

    private ComboBox<Period> periods() {
        ComboBox<Period> box = new ComboBox<>();
        box.getItems().setAll(Period.values());
        box.setValue(model.eveningDue() ? Period.EVENING : Period.MORNING);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Period period) {
                return period == null ? "" : text.text("watch.period." + period.name());
            }

            @Override
            public Period fromString(String word) {
                throw new UnsupportedOperationException(word);
            }
        });
        return box;
    }

    private static TextField field(String id, String value, String prompt) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    private Supplier<@Nullable String> required(TextField field) {
        return () -> field.getText().isBlank() ? text.text("watch.form.required") : null;
    }

    private static @Nullable Window owner() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }
}
