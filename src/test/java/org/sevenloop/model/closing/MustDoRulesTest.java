package org.sevenloop.model.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.closing.MustDo.Kind;
import org.sevenloop.model.closing.MustDo.Urgency;
import org.sevenloop.service.closing.SampleDay;

class MustDoRulesTest {
    private static final LocalDateTime EVENING = SampleDay.DAY.atTime(21, 40);

    private static MustDoFacts calm(LocalDateTime now) {
        DailyFigures busy = SampleDay.figures(now.toLocalDate(), 4);
        DailyFigures figures = new DailyFigures(
                busy.date(),
                busy.community(),
                busy.households(),
                busy.people(),
                busy.units(),
                new DailyFigures.Watch(
                        3, busy.watch().byOrigin(), new org.sevenloop.model.watch.ColourCounts(0, 0, 3, 0), 3, 0),
                busy.readings(),
                new DailyFigures.ReadingsToday(6, 6, 0, 0),
                busy.roster(),
                busy.rosterToday(),
                new DailyFigures.Verification(5, 3, 0, 2),
                busy.stranded());
        Roster nobody = new Roster(now.toLocalDate(), now.toLocalDate(), List.of(), List.of(), List.of());
        return new MustDoFacts(
                now,
                figures,
                nobody,
                new MustDoFacts.RedReasons(0, 0, 0),
                new MustDoFacts.MissingReadings(0, 0),
                new MustDoFacts.Releases(0, 0),
                0,
                0,
                0,
                true,
                MustDoFacts.Loops.NONE);
    }

    @Test
    void aDayOnWhichAllIsDoneAsksForNothing() {
        assertThat(MustDoRules.of(calm(EVENING))).isEmpty();
    }

    @Test
    void theEmptyPostInTwentyMinutesComesFirstAfterTheFever() {
        List<MustDo> items = MustDoRules.of(SampleDay.mustDo(EVENING));

        assertThat(items)
                .extracting(MustDo::kind)
                .startsWith(Kind.FEVER, Kind.EMPTY_SHIFT, Kind.MISSING_READINGS, Kind.RED, Kind.OVERNIGHT)
                .endsWith(Kind.SUMMARY, Kind.RELEASE_TOMORROW);
        MustDo post = items.get(1);
        assertThat(post.urgency()).isEqualTo(Urgency.ALARM);
        assertThat(post.due()).isEqualTo(SampleDay.DAY.atTime(22, 0));
        assertThat(post.titleArguments()).containsExactly("22:00", List.of("东门卡口", "北门卡口"), 4);
        assertThat(post.reasonArguments()).containsExactly("晚班", "22:00–06:00", 4, 0);
        assertThat(post.desk()).isEqualTo("checkpoint");
    }

    @Test
    void aPostThatIsEmptyNowIsDueNow() {
        MustDo post = MustDoRules.of(SampleDay.mustDo(SampleDay.DAY.atTime(23, 0))).stream()
                .filter(item -> item.kind() == Kind.EMPTY_SHIFT)
                .findFirst()
                .orElseThrow();

        assertThat(post.due()).isEqualTo(SampleDay.DAY.atTime(23, 0));
    }

    @Test
    void everyItemLeadsSomewhere() {
        assertThat(MustDoRules.of(SampleDay.mustDo(EVENING))).allSatisfy(item -> {
            assertThat(item.desk()).isNotBlank();
            assertThat(item.kind() == Kind.SUMMARY || !item.filter().isBlank()).isTrue();
        });
    }

    @Property(tries = 300)
    void isSortedByTimeLeftThenBySeverity(
            @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
        LocalDateTime now = SampleDay.DAY.atTime(hour, minute);
        List<MustDo> items = MustDoRules.of(SampleDay.mustDo(now));

        for (int i = 1; i < items.size(); i++) {
            LocalDateTime before = sorts(items.get(i - 1), now);
            LocalDateTime after = sorts(items.get(i), now);
            assertThat(before).isBeforeOrEqualTo(after);
            if (before.equals(after)) {
                assertThat(items.get(i - 1).urgency())
                        .isLessThanOrEqualTo(items.get(i).urgency());
            }
        }
    }

    @Property(tries = 200)
    void asksForEachThingExactlyWhileItIsOpen(
            @ForAll @IntRange(max = 3) int undated,
            @ForAll @IntRange(max = 3) int problems,
            @ForAll @IntRange(max = 3) int overnight,
            @ForAll @IntRange(max = 3) int homes,
            @ForAll @IntRange(max = 3) int tomorrow,
            @ForAll @IntRange(max = 3) int late,
            @ForAll boolean printed) {
        MustDoFacts calm = calm(EVENING);
        List<Kind> asked = MustDoRules.of(new MustDoFacts(
                        EVENING,
                        calm.figures(),
                        calm.next24Hours(),
                        calm.red(),
                        calm.missing(),
                        new MustDoFacts.Releases(0, tomorrow),
                        undated,
                        problems,
                        homes,
                        printed,
                        new MustDoFacts.Loops(
                                MustDoFacts.Orders.NONE, new MustDoFacts.LateFindings(late, "东门卡口", 3), overnight)))
                .stream()
                .map(MustDo::kind)
                .toList();

        assertThat(asked.contains(Kind.UNREADABLE_DATE)).isEqualTo(undated > 0);
        assertThat(asked.contains(Kind.LATE_FINDINGS)).isEqualTo(late > 0);
        assertThat(asked.contains(Kind.IMPORT_PROBLEMS)).isEqualTo(problems > 0);
        assertThat(asked.contains(Kind.OVERNIGHT)).isEqualTo(overnight > 0);
        assertThat(asked.contains(Kind.NO_RESPONSIBLE)).isEqualTo(homes > 0);
        assertThat(asked.contains(Kind.RELEASE_TOMORROW)).isEqualTo(tomorrow > 0);
        assertThat(asked.contains(Kind.SUMMARY)).isEqualTo(!printed);
        assertThat(asked).doesNotHaveDuplicates();
    }

    private static LocalDateTime sorts(MustDo item, LocalDateTime now) {
        LocalDateTime due = item.due();
        if (due != null) {
            return due;
        }
        return item.urgency() == Urgency.ALARM
                ? now.plusHours(1)
                : now.toLocalDate().plusDays(1).atStartOfDay();
    }
}
