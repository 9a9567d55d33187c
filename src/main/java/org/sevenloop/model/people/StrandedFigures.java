package org.sevenloop.model.people;

import java.util.List;
import org.sevenloop.model.closing.DailyFigures;

/** Counts stranded people. */
public final class StrandedFigures {
    private StrandedFigures() {}

    public static DailyFigures.Stranded of(List<Stranded> stranded) {
        int foreign =
                (int) stranded.stream().filter(each -> each.person().foreign()).count();
        return new DailyFigures.Stranded(stranded.size(), foreign);
    }
}
