package org.sevenloop.model.report;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.WatchCase;

/**
 * Somebody as forms ask about people, as of a day.
 *
 * @param group the unit right below the community; blank where unknown
 * @param watchCase as it stood on the day; null for somebody who is not on the watch list
 * @param home null for somebody whom the register does not have
 * @param measured the day's highest temperature
 */
public record ReportPerson(
        Person person,
        @Nullable WatchCase watchCase,
        @Nullable Home home,
        @Nullable Stranded stranded,
        String group,
        @Nullable Celsius measured) {
    /** A place in the household register. */
    public record Home(Residence residence, String address, String head) {}

    boolean on(PeopleList list) {
        return switch (list) {
            case WATCH -> watchCase != null;
            case REGISTER -> home != null;
            case STRANDED -> stranded != null;
        };
    }

    boolean is(Trait trait, String value, LocalDate day) {
        return switch (trait) {
            case SEX -> person.sex().name().equals(value);
            case AGE -> within(person.ageOn(day), value);
            case AREA -> person.document().number().startsWith(value);
            case GROUP -> group.equals(value);
            case REGISTERED -> value.equals(home == null ? "NO" : "YES");
            case FEVER -> value.equals(fever() ? "YES" : "NO");
            default -> watchCase != null && is(watchCase, trait, value, day);
        };
    }

    private static boolean is(WatchCase watched, Trait trait, String value, LocalDate day) {
        return switch (trait) {
            case STANDING -> stands(watched, Trait.Standing.valueOf(value), day);
            case ORIGIN -> watched.facts().origin().name().equals(value);
            case PLACE -> watched.originPlace().contains(value);
            case COLOUR -> watched.judgement().colour().name().equals(value);
            case MEASURE -> watched.facts().measure().name().equals(value);
            case CONTACT -> watched.facts().contact().name().equals(value);
            case RETURNED -> within(watched.returnedOn(), value);
            default -> throw new IllegalArgumentException(trait.name());
        };
    }

    private static boolean stands(WatchCase watched, Trait.Standing standing, LocalDate day) {
        LocalDate back = watched.returnedOn();
        boolean returned = back == null || !back.isAfter(day);
        return switch (standing) {
            case NOW -> watched.onBoard(day);
            case NEW -> day.equals(back);
            case RELEASED -> returned && !watched.openOn(day);
            case RELEASED_TODAY -> day.equals(watched.releasedOn());
            case EVER -> returned;
        };
    }

    private boolean fever() {
        Celsius registered = watchCase == null ? null : watchCase.celsius();
        return measured != null ? measured.fever() : registered != null && registered.fever();
    }

    private static boolean within(OptionalInt age, String span) {
        int dash = span.indexOf('-');
        String from = dash < 0 ? span : span.substring(0, dash);
        String to = dash < 0 ? span : span.substring(dash + 1);
        return age.isPresent()
                && (from.isEmpty() || age.getAsInt() >= Integer.parseInt(from))
                && (to.isEmpty() || age.getAsInt() <= Integer.parseInt(to));
    }

    private static boolean within(@Nullable LocalDate day, String span) {
        int mark = span.indexOf('~');
        String from = mark < 0 ? span : span.substring(0, mark);
        String to = mark < 0 ? span : span.substring(mark + 1);
        return day != null
                && (from.isEmpty() || !day.isBefore(LocalDate.parse(from)))
                && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
    }

    public String phone() {
        String listed = watchCase != null ? watchCase.phone() : stranded != null ? stranded.phone() : "";
        String registered = home == null ? "" : home.residence().phone();
        return !listed.isEmpty() ? listed : !registered.isEmpty() ? registered : person.phone();
    }

    public String address() {
        String listed = watchCase != null ? watchCase.address() : stranded != null ? stranded.lodging() : "";
        return !listed.isEmpty() || home == null ? listed : home.address();
    }

    /** What the person was measured last: on the day, else at registration. */
    @Nullable
    Celsius celsius() {
        return measured != null || watchCase == null ? measured : watchCase.celsius();
    }

    Answer symptoms() {
        return watchCase == null ? Answer.UNKNOWN : watchCase.symptoms();
    }

    String feverWord() {
        return celsius() == null ? "" : fever() ? "是" : "否";
    }
}
