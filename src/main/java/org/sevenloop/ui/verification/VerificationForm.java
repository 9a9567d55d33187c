package org.sevenloop.ui.verification;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.platform.Messages;
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
        PushEntry was = VerificationViewModel.entry(item);
        TextField name = new TextField(was.who().name());
        name.setId("verification-name");
        TextField phone = new TextField(was.who().phone());
        TextField document = new TextField(was.who().document());
        TextField origin = new TextField(was.originPlace());
        TextField arrived = new TextField(was.arrived());
        arrived.setPromptText(text.text("verification.arrived.prompt"));
        TextField address = new TextField(was.who().address());
        TextField pushedBy = new TextField(was.pushedBy());
        TextField note = new TextField(was.note());
        FormPane form = new FormPane()
                .field(
                        text.text("verification.column.name"),
                        name,
                        () -> name.getText().isBlank() ? text.text("verification.refused.name") : null)
                .field(text.text("verification.column.phone"), phone)
                .field(text.text("verification.column.document"), document)
                .field(text.text("verification.column.origin"), origin)
                .field(text.text("verification.column.arrived"), arrived)
                .field(text.text("verification.column.address"), address)
                .field(text.text("verification.column.pushed"), pushedBy)
                .field(text.text("verification.column.note"), note);
        String verb = text.text(item == null ? "verification.add" : "verification.edit");
        new FormDialog(text, owner.getScene().getWindow(), verb, form)
                .ask(() -> model.enter(new PushEntry(
                        was.id(),
                        new PersonEntry(name.getText(), "", document.getText(), phone.getText(), address.getText(), ""),
                        origin.getText(),
                        arrived.getText(),
                        pushedBy.getText(),
                        note.getText())));
    }
}
