package org.sevenloop.ui.watch;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.watch.Period;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
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
        TextField name = Fields.text("readings-add-name", nameText, "");
        TextField number = Fields.text("readings-add-number", numberText, text.text("watch.call.number.prompt"));
        TextField celsius = Fields.text("readings-add-celsius", celsiusText, text.text("watch.form.celsius.prompt"));
        ComboBox<Period> period = periods();
        FormPane form = new FormPane()
                .field(text.text("watch.call.name"), name, required(name))
                .field(text.text("watch.call.number"), number, required(number))
                .field(text.text("watch.readings.period"), period)
                .field(text.text("watch.readings.celsius"), celsius, required(celsius));
        new FormDialog(text, FormDialog.front(), text.text("watch.readings.add"), form).ask(name, () -> {
            PersonEntry who = Numbers.entry(name.getText(), number.getText());
            model.add(
                    who,
                    period.getValue(),
                    celsius.getText(),
                    () -> add(name.getText(), number.getText(), celsius.getText()));
        });
    }

    private ComboBox<Period> periods() {
        ComboBox<Period> box =
                Fields.choice(List.of(Period.values()), period -> text.text("watch.period." + period.name()));
        box.setValue(model.eveningDue() ? Period.EVENING : Period.MORNING);
        return box;
    }

    private Supplier<@Nullable String> required(TextField field) {
        return Fields.required(field, text.text("watch.form.required"));
    }
}
