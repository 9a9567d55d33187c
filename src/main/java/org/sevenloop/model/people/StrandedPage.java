package org.sevenloop.model.people;

import java.util.List;
import org.sevenloop.model.closing.DailyFigures;

/** All stranded people with their counts, and the lodgings where they stay, the fullest first. */
public record StrandedPage(List<Stranded> people, DailyFigures.Stranded figures, List<Lodging> lodgings) {
    /** A place where stranded people stay; the name is blank for those whose place is not known. */
    public record Lodging(String name, int people) {}
}
