package org.sevenloop.ui.inspection;

import org.sevenloop.platform.Messages;
import org.sevenloop.service.inspection.InspectionWords;

/** The words of the papers for the desk's views, which know no service. */
public final class FindingWords extends InspectionWords {
    FindingWords(Messages text) {
        super(text);
    }
}
