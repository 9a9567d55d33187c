package org.sevenloop.ui.shell;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.WarningBar;

/** What will go wrong unless somebody sees to it. Once closed, it comes back when it says something else. */
final class CareBar extends WarningBar {
    CareBar(ShellViewModel model, Messages text) {
        super("shell-warning", MaterialDesignA.ALERT, "", text, model::hideWarning);
        model.warning().subscribe(sentence -> {
            say(sentence);
            setVisible(!sentence.isEmpty());
            setManaged(!sentence.isEmpty());
        });
    }
}
