package org.sevenloop.model.report;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.OriginWords;
import org.sevenloop.model.exchange.SheetWords;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.WatchCase;

/** What a column of a list can hold. Forms speak Chinese whatever language the console speaks: the superior reads them. */
public enum ListField {
    /** 1, 2, 3 … */
    SERIAL,
    NAME,
    SEX,
    AGE,
    BIRTH,
    DOCUMENT,
    PHONE,
    ADDRESS,
    /** Where the household register has the person. */
    REGISTERED_ADDRESS,
    GROUP,
    /** 武汉返乡, 湖北其他地市返乡 … */
    CATEGORY,
    /** Where somebody came from, as written. */
    ORIGIN_PLACE,
    RETURNED,
    TRANSPORT,
    TRANSPORT_NUMBER,
    /** By vehicle and number in one cell. */
    JOURNEY,
    CELSIUS,
    FEVER,
    /** 有, 无. */
    SYMPTOMS,
    /** The same as 是, 否, for a heading that asks 是否. */
    UNWELL,
    CONTACT,
    MEASURE,
    OWNER,
    OWNER_PHONE,
    REASON,
    NEEDS,
    NOTE,
    /** The community that reports. */
    UNIT;

    /**
     * The cell's content: a text, a number or a day; null leaves it blank.
     *
     * @param number of the row, from 1
     * @param unit the community's name
     */
    public @Nullable Object of(ReportPerson each, int number, String unit, LocalDate day) {
        return switch (this) {
            case SERIAL -> number;
            case NAME -> each.person().name();
            case SEX -> SheetWords.of(each.person().sex());
            case AGE -> age(each.person().ageOn(day));
            case BIRTH -> each.person().birth();
            case DOCUMENT -> each.person().document().number();
            case PHONE -> each.phone();
            case ADDRESS -> each.address();
            case REGISTERED_ADDRESS -> each.home() == null ? "" : each.home().address();
            case GROUP -> each.group();
            case CELSIUS -> degrees(each.celsius());
            case FEVER -> each.feverWord();
            case SYMPTOMS -> SheetWords.of(each.symptoms(), "有", "无");
            case UNWELL -> SheetWords.of(each.symptoms(), "是", "否");
            case UNIT -> unit;
            case REASON, NEEDS -> each.stranded() == null ? "" : of(each.stranded());
            case NOTE -> note(each);
            default -> each.watchCase() == null ? "" : of(each.watchCase());
        };
    }

    private @Nullable Object of(WatchCase watched) {
        return switch (this) {
            case CATEGORY -> OriginWords.of(watched.facts().origin());
            case ORIGIN_PLACE -> watched.originPlace();
            case RETURNED -> watched.returnedOn() == null ? watched.returnedText() : watched.returnedOn();
            case TRANSPORT -> watched.transport();
            case TRANSPORT_NUMBER -> watched.transportNumber();
            case JOURNEY -> watched.transport() + watched.transportNumber();
            case CONTACT -> SheetWords.of(watched.facts().contact(), "是", "否");
            case MEASURE -> SheetWords.of(watched.facts().measure());
            case OWNER -> watched.owner().name();
            case OWNER_PHONE -> watched.owner().phone();
            default -> throw new IllegalArgumentException(name());
        };
    }

    private String of(Stranded stranded) {
        return this == REASON ? stranded.reason() : stranded.needs();
    }

    private static String note(ReportPerson each) {
        return each.watchCase() != null
                ? each.watchCase().note()
                : each.stranded() != null ? each.stranded().note() : "";
    }

    private static @Nullable Object age(OptionalInt age) {
        return age.isPresent() ? age.getAsInt() : null;
    }

    private static @Nullable Object degrees(@Nullable Celsius celsius) {
        return celsius == null ? null : celsius.tenths() / 10.0;
    }
}
