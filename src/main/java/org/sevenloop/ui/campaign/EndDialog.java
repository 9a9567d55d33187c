package org.sevenloop.ui.campaign;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.sevenloop.model.campaign.CampaignPage;
import org.sevenloop.model.campaign.Handover;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.account.PasswordBox;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** The last question before everybody is deleted: what was handed over, what goes, and who says so by which decision. */
final class EndDialog {
    private static final double WIDTH = 460;

    private final CampaignViewModel model;
    private final Messages text;

    EndDialog(CampaignViewModel model, Messages text) {
        this.model = model;
        this.text = text;
    }

    void end(Node owner, CampaignPage page) {
        end(owner, page, "", "");
    }

    /** What was refused comes back with what was typed, but for the password. */
    private void end(Node owner, CampaignPage page, String wasTyped, String wasPurpose) {
        TextField typed = Fields.text("campaign-end-name", wasTyped);
        TextField purpose = Fields.text("campaign-end-why", wasPurpose, text.text("campaign.end.why.prompt"));
        PasswordBox password = password();
        FormPane form = new FormPane()
                .field(text.text("campaign.end.lists"), lists(page.lists()))
                .field(text.text("campaign.end.deleted"), sentence(EndCard.counts(page.held(), text)))
                .field(
                        text.text("campaign.end.name"),
                        typed,
                        () -> typed.getText().strip().equals(page.community())
                                ? null
                                : text.text("campaign.refused.confirm", page.community()))
                .field(
                        text.text("campaign.end.why"),
                        purpose,
                        Fields.required(purpose, text.text("campaign.end.no-why")));
        typed.setPromptText(text.text("campaign.end.name.prompt", page.community()));
        ask(owner, form, password, typed, "campaign.end", () -> {
            String name = typed.getText();
            String why = purpose.getText();
            model.end(name, why, password.take(), () -> end(owner, page, name, why));
        });
    }

    /** Goes on where an end was broken off. */
    void finish(Node owner) {
        PasswordBox password = password();
        if (!model.asksPassword()) {
            model.finish(password.take(), () -> {});
            return;
        }
        FormPane form = new FormPane();
        ask(
                owner,
                form,
                password,
                password,
                "campaign.end.finish",
                () -> model.finish(password.take(), () -> finish(owner)));
    }

    private void ask(Node owner, FormPane form, PasswordBox password, Node first, String verb, Runnable act) {
        if (model.asksPassword()) {
            form.field(
                    text.text("campaign.end.password"),
                    password,
                    () -> password.typed().get().isEmpty() ? text.text("campaign.end.no-password") : null);
        }
        form.field("", sentence(text.text("campaign.end.about")));
        new FormDialog(text, owner.getScene().getWindow(), text.text(verb), form)
                .dangerous()
                .ask(first, act);
    }

    private PasswordBox password() {
        return new PasswordBox("campaign-end-password", text.text("account.password"), text);
    }

    private Label lists(List<Handover> lists) {
        List<String> open = lists.stream()
                .filter(list -> !list.done())
                .map(list -> text.text(
                        list.exported() == null ? "campaign.end.never" : "campaign.end.changed",
                        text.text("exchange.kind." + list.list().word())))
                .toList();
        Label said = sentence(
                open.isEmpty()
                        ? text.text("campaign.end.exported")
                        : text.text("campaign.end.not-exported", String.join(text.text("campaign.end.and"), open)));
        said.setId("campaign-end-lists");
        if (!open.isEmpty()) {
            said.getStyleClass().add("sl-fg-yellow");
        }
        return said;
    }

    private static Label sentence(String words) {
        Label label = Texts.of(words, "sl-t13");
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(VBox.USE_PREF_SIZE);
        return label;
    }
}
