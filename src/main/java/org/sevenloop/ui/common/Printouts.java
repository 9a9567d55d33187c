package org.sevenloop.ui.common;

import org.sevenloop.model.closing.PaperList;

/** Where a desk sends a list that is to go to paper. */
@FunctionalInterface
public interface Printouts {
    void print(PaperList list);
}
