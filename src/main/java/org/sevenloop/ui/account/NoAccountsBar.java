package org.sevenloop.ui.account;

import javafx.scene.control.Button;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.WarningBar;

/** Says on every start that whoever opens this computer sees the data, with the way out of it. */
public final class NoAccountsBar extends WarningBar {
    public NoAccountsBar(Messages text, Runnable make, Runnable close) {
        super(
                "account-none",
                MaterialDesignL.LOCK_OPEN_ALERT_OUTLINE,
                text.text("account.none"),
                text,
                close,
                first(text, make));
    }

    private static Button first(Messages text, Runnable make) {
        Button first = Buttons.small(Buttons.plain(text.text("account.none.make"), make));
        first.setId("account-none-make");
        first.setMinWidth(USE_PREF_SIZE);
        return first;
    }
}
