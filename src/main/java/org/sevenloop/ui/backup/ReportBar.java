package org.sevenloop.ui.backup;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.WarningBar;

/** Says how the data were found. */
public final class ReportBar extends WarningBar {
    public ReportBar(String sentence, Messages text, Runnable close) {
        super("backup-report", MaterialDesignD.DATABASE_CHECK_OUTLINE, sentence, text, close);
    }
}
