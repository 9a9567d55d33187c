package org.sevenloop.ui.verification;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** A pushed name typed from a phone call, or put right. */
final class VerificationForm {
    private final VerificationViewModel model;
    private final Messages text;

    VerificationForm(VerificationViewModel model, Messages text) {
        this.model = model;
        this.text = text;
    }

    /** @param item null for a new name */
    void ask(Node owner, @Nullable PushItem item) {
        ask(owner, VerificationViewModel.entry(item));
    }

    /** What is refused comes back with what was typed. */
    private void ask(Node owner, PushEntry was) {
        TextField name = Fields.text("verification-name", was.who().name());
        TextField phone = Fields.text("verification-form-phone", was.who().phone());
        TextField document = Fields.text("verification-form-document", was.who().document());
        TextField origin = Fields.text("verification-form-origin", was.originPlace());
        TextField arrived =
                Fields.text("verification-form-arrived", was.arrived(), text.text("verification.arrived.prompt"));
        TextField address = Fields.text("verification-form-address", was.who().address());
        TextField pushedBy = Fields.text("verification-form-pushed", was.pushedBy());
        TextField note = Fields.text("verification-form-note", was.note());
        FormPane form = new FormPane()
                .field(word("name"), name, Fields.required(name, text.text("verification.refused.name")))
                .field(word("phone"), phone)
                .field(word("document"), document)
                .field(word("origin"), origin)
                .field(word("arrived"), arrived)
                .field(word("address"), address)
                .field(word("pushed"), pushedBy)
                .field(word("note"), note);
        String verb = text.text(was.id() == null ? "verification.add" : "verification.edit");
        new FormDialog(text, owner.getScene().getWindow(), verb, form).ask(name, () -> {
            PushEntry typed = new PushEntry(
                    was.id(),
                    new PersonEntry(name.getText(), "", document.getText(), phone.getText(), address.getText(), ""),
                    origin.getText(),
                    arrived.getText(),
                    pushedBy.getText(),
                    note.getText());
            model.enter(typed, () -> ask(owner, typed));
        });
    }

    private String word(String column) {
        return text.text("verification.column." + column);
    }
}
