package org.sevenloop.model.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is.
 *
 * @param phone the best number known: the register's, else the watch list's, else another
 * @param nationality blank for a Chinese citizen where the sheet does not say
 */
public record Person(
        PersonId id,
        String name,
        Sex sex,
        @Nullable LocalDate birth,
        IdentityDocument document,
        String nationality,
        String phone) {
    /** The name of somebody whose data were taken away for good. */
    public static final String ERASED = "已删除";

    public OptionalInt ageOn(LocalDate day) {
        return birth == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birth, day).getYears());
    }

    public boolean foreign() {
        return foreign(nationality);
    }

    /** Whether a nationality as written is another than China's; Hong Kong, Macao and Taiwan are China's. */
    public static boolean foreign(String nationality) {
        String written = nationality.strip();
        return !written.isEmpty() && !written.matches("(?i)中国.*|中华人民共和国|中|汉|CHN|CN|China.*|.*(香港|澳门|台湾)");
    }
}
