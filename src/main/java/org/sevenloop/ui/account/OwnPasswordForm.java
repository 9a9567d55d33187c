package org.sevenloop.ui.account;

import java.util.function.BiConsumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.PasswordRule;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** Somebody changes their own password. */
public final class OwnPasswordForm {
    private OwnPasswordForm() {}

    /** @param save gets the old and the new one, and wipes both */
    public static void ask(Messages text, @Nullable Window owner, String name, BiConsumer<char[], char[]> save) {
        PasswordBox old = new PasswordBox("account-old", text.text("account.password.old"), text);
        PasswordBox fresh = new PasswordBox("account-new", text.text("account.password.new"), text);
        PasswordBox again = new PasswordBox("account-again", text.text("account.password.again"), text);
        FormPane form = new FormPane()
                .field(text.text("account.password.old"), old)
                .field(text.text("account.password.new"), fresh, () -> {
                    PasswordRule rule = PasswordRule.of(fresh.typed().get(), name);
                    return rule == PasswordRule.GOOD ? null : text.text("account.password." + rule.name());
                })
                .field(
                        text.text("account.password.again"),
                        again,
                        () -> again.typed().get().equals(fresh.typed().get())
                                ? null
                                : text.text("account.password.differ"));
        FormDialog dialog = new FormDialog(text, owner, text.text("account.own.password"), form);
        dialog.ask(old, () -> {
            again.take();
            save.accept(old.take(), fresh.take());
        });
    }
}
