package org.sevenloop.ui.account;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** Says on every start that whoever opens this computer sees the data, with the way out of it. */
public final class NoAccountsBar extends HBox {
    public NoAccountsBar(Messages text, Runnable make, Runnable close) {
        setId("account-none");
        getStyleClass().add("sl-warning-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label sentence = Texts.of(text.text("account.none"), "sl-t13", "sl-fg-yellow");
        Button first = Buttons.small(Buttons.plain(text.text("account.none.make"), make));
        first.setId("account-none-make");
        getChildren()
                .addAll(
                        Icons.of(MaterialDesignL.LOCK_OPEN_ALERT_OUTLINE, Icons.RAIL, "sl-icon-amber-fg"),
                        sentence,
                        Texts.spring(),
                        first,
                        Buttons.icon(MaterialDesignC.CLOSE, text.text("common.close"), close));
    }
}
