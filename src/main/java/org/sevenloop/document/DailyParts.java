package org.sevenloop.document;

import java.util.List;
import java.util.stream.IntStream;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.Section;
import org.sevenloop.platform.Messages;

/** The text of a summary part by part, the same on every paper. */
public final class DailyParts {
    private DailyParts() {}

    /** Its paragraphs, numbered where there are several; a part without any says so. */
    public static List<String> of(DailySummary summary, Section part, Messages text) {
        List<String> all = summary.section(part);
        if (all.isEmpty()) {
            return List.of(text.text("document.daily.problems.none"));
        }
        if (all.size() == 1) {
            return all;
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> text.text("document.daily.numbered", i + 1, all.get(i)))
                .toList();
    }
}
