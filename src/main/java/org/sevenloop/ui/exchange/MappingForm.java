package org.sevenloop.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Mapping.MappedColumn;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** Changes what was said of a sender's columns. */
final class MappingForm {
    private final MappingViewModel model;
    private final Messages text;
    private final RememberedMapping mapping;
    private final List<ComboBox<String>> choices = new ArrayList<>();

    MappingForm(MappingViewModel model, Messages text, RememberedMapping mapping) {
        this.model = model;
        this.text = text;
        this.mapping = mapping;
    }

    void ask(Window owner) {
        TextField sender =
                Fields.text("exchange-mapping-sender", mapping.mapping().sender());
        FormPane form = new FormPane()
                .field(
                        text.text("exchange.sender"),
                        sender,
                        Fields.required(sender, text.text("exchange.mapping.nameless")));
        List<String> fields = new ArrayList<>(model.fields(mapping.mapping().kind()));
        fields.add(Choices.IGNORED);
        for (MappedColumn column : mapping.mapping().columns()) {
            ComboBox<String> choice = Fields.choice(fields, text::text);
            choice.setId("exchange-mapping-field-" + choices.size());
            choice.setValue(column.field());
            choices.add(choice);
            form.field(column.heading(), choice);
        }
        new FormDialog(text, owner, text.text("exchange.mapping.save"), form)
                .ask(() -> model.save(mapping, sender.getText(), columns()));
    }

    private List<MappedColumn> columns() {
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            MappedColumn old = mapping.mapping().columns().get(i);
            columns.add(new MappedColumn(
                    old.heading(), old.occurrence(), choices.get(i).getValue()));
        }
        return columns;
    }
}
