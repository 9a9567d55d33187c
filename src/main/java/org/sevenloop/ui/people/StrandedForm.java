package org.sevenloop.ui.people;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.people.StrandedEntry;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
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
        ask(owner, model.entry(stranded));
    }

    /** What is refused comes back with what was typed. */
    private void ask(Node owner, StrandedEntry was) {
        TextField name = Fields.text("people-stranded-name", was.who().name());
        TextField nationality =
                Fields.text("people-stranded-nationality", was.who().nationality());
        TextField document = Fields.text("people-stranded-document", was.who().document());
        TextField phone = Fields.text("people-stranded-phone", was.who().phone());
        TextField reason = Fields.text("people-stranded-reason", was.reason());
        TextField lodging = Fields.text("people-stranded-lodging", was.lodging());
        TextField needs = Fields.text("people-stranded-needs", was.needs());
        TextField note = Fields.text("people-stranded-note", was.note());
        FormPane form = new FormPane()
                .field(word("name"), name, Fields.required(name, text.text("people.stranded.refused.name")))
                .field(word("nationality"), nationality)
                .field(word("document"), document)
                .field(word("phone"), phone)
                .field(word("reason"), reason)
                .field(word("lodging"), lodging)
                .field(word("needs"), needs)
                .field(word("note"), note);
        String verb = text.text(was.id() == null ? "people.stranded.add" : "people.stranded.edit");
        new FormDialog(text, owner.getScene().getWindow(), verb, form).ask(name, () -> {
            StrandedEntry typed = new StrandedEntry(
                    was.id(),
                    new PersonEntry(name.getText(), "", document.getText(), phone.getText(), "", nationality.getText()),
                    reason.getText(),
                    lodging.getText(),
                    needs.getText(),
                    note.getText());
            model.enter(typed, () -> ask(owner, typed));
        });
    }

    private String word(String column) {
        return text.text("people.stranded.column." + column);
    }
}
