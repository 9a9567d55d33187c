package org.sevenloop.model.closing;

import java.util.List;

/** The daily summary and the pictures of its pages, made from the very PDF that will be printed. */
public record DailyPage(DailySummary summary, List<PagePixels> pages) {
    public DailyPage {
        pages = List.copyOf(pages);
    }
}
