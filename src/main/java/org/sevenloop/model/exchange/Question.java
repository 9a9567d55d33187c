package org.sevenloop.model.exchange;

import java.util.List;
import org.sevenloop.model.people.KnownPerson;

/**
 * Rows that may mean somebody on record, which only a person can tell.
 *
 * @param row what the rows say
 * @param places every row of the file that says so
 */
public record Question(Identity row, KnownPerson known, Likeness likeness, List<Place> places) {
    /** What an answer belongs to: it holds for every row that says the same. */
    public record Key(Identity row, long known) {}

    /** What somebody says to it. */
    public enum Answer {
        /** 选用已有: the rows mean the person on record. */
        SAME,
        /** 新建: they mean somebody else, and nobody is asked again. */
        NEW,
        /** 跳过: the rows stay out. */
        SKIP
    }

    public Key key() {
        return new Key(row, known.id().value());
    }
}
