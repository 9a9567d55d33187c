package org.sevenloop.ui.people;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.people.StrandedEntry;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** A stranded person typed from a phone call or a hotel's list, or put right. */
final class StrandedForm {
    private final StrandedViewModel model;
    private final Messages text;

    StrandedForm(StrandedViewModel model, Messages text) {
        this.model = model;
        this.text = text;
    }

    /** @param stranded null for somebody new */
    void ask(Node owner, @Nullable Stranded stranded) {
        StrandedEntry was = model.entry(stranded);
        TextField name = new TextField(was.who().name());
        name.setId("people-stranded-name");
        TextField nationality = new TextField(was.who().nationality());
        TextField document = new TextField(was.who().document());
        TextField phone = new TextField(was.who().phone());
        TextField reason = new TextField(was.reason());
        TextField lodging = new TextField(was.lodging());
        TextField needs = new TextField(was.needs());
        TextField note = new TextField(was.note());
        FormPane form = new FormPane()
                .field(
                        text.text("people.stranded.column.name"),
                        name,
                        () -> name.getText().isBlank() ? text.text("people.stranded.refused.name") : null)
                .field(text.text("people.stranded.column.nationality"), nationality)
                .field(text.text("people.stranded.column.document"), document)
                .field(text.text("people.stranded.column.phone"), phone)
                .field(text.text("people.stranded.column.reason"), reason)
                .field(text.text("people.stranded.column.lodging"), lodging)
                .field(text.text("people.stranded.column.needs"), needs)
                .field(text.text("people.stranded.column.note"), note);
        String verb = text.text(stranded == null ? "people.stranded.add" : "people.stranded.edit");
        new FormDialog(text, owner.getScene().getWindow(), verb, form)
                .ask(() -> model.enter(new StrandedEntry(
                        was.id(),
                        new PersonEntry(
                                name.getText(), "", document.getText(), phone.getText(), "", nationality.getText()),
                        reason.getText(),
                        lodging.getText(),
                        needs.getText(),
                        note.getText())));
    }
}
