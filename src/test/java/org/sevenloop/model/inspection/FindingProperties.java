package org.sevenloop.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is tried with findings, in whatever order: each is in one state, and only what is allowed succeeds. */
class FindingProperties {
    private static final LocalDateTime START = LocalDateTime.of(2020, 2, 1, 8, 0);
    private static final Map<FindingState, Set<Step>> ALLOWED = new EnumMap<>(Map.of(
            FindingState.OPEN, Set.of(Step.RECTIFY),
            FindingState.SENT_BACK, Set.of(Step.RECTIFY),
            FindingState.RECTIFIED, Set.of(Step.PASS, Step.SEND_BACK),
            FindingState.PASSED, Set.of(Step.CLOSE),
            FindingState.CLOSED, Set.of()));

    static StepTaken step(int key, Step step, LocalDateTime at) {
        return new StepTaken(key, step, "督查一组", at, "", step.setsDeadline() ? at.plusHours(2) : null, "李文清", false);
    }

    static Finding raised(int id, int visit, Site site, String item, LocalDateTime at) {
        return new Finding(
                new FindingId(id),
                new VisitId(visit),
                new InspectionGroupId(1),
                site,
                item,
                "登记本缺页",
                "",
                Severity.MINOR,
                "",
                "",
                List.of(step(id, Step.RAISE, at)));
    }

    private static Site site(int number) {
        return new Site(SiteKind.CHECKPOINT, number + "号卡口", (long) number);
    }

    @Property(tries = 300)
    void onlyTheAllowedStepsSucceedAndCountsAddUp(
            @ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> which,
            @ForAll @Size(min = 60, max = 60) List<Step> steps) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            findings.add(raised(i, i, site(i % 3), "登记", START));
        }
        for (int i = 0; i < which.size(); i++) {
            Finding before = findings.get(which.get(i));
            StepTaken step = step(100 + i, steps.get(i), START.plusHours(i + 1));
            Optional<Finding> after = before.take(step);
            assertThat(after.isPresent()).isEqualTo(ALLOWED.get(before.state()).contains(step.step()));
            after.ifPresent(now -> {
                assertThat(now.steps())
                        .startsWith(before.steps().toArray(StepTaken[]::new))
                        .endsWith(step);
                assertThat(now.asOf(step.at().minusMinutes(1)).orElseThrow().state())
                        .isEqualTo(before.state());
                findings.set(findings.indexOf(before), now);
            });
        }
        LocalDateTime now = START.plusHours(which.size() + 1);
        Map<FindingState, Long> states =
                findings.stream().collect(Collectors.groupingBy(Finding::state, Collectors.counting()));
        assertThat(states.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(6);
        for (Finding each : findings) {
            assertThat(each.state().steps()).containsExactlyInAnyOrderElementsOf(ALLOWED.get(each.state()));
            assertThat(each.isLate(now)).isEqualTo(each.state().toRectify() && now.isAfter(each.due()));
            assertThat(each.late(now).isPositive()).isEqualTo(each.isLate(now));
        }
        List<Offender> places = Repeats.offenders(findings, 30, now);
        assertThat(places.stream().mapToInt(Offender::findings).sum()).isEqualTo(6);
        assertThat(places.stream().mapToInt(Offender::open).sum())
                .isEqualTo(6 - states.getOrDefault(FindingState.CLOSED, 0L).intValue());
        assertThat(places.stream().mapToInt(Offender::late).sum()).isEqualTo((int)
                findings.stream().filter(each -> each.isLate(now)).count());
        List<Finding> order = findings.stream().sorted(Finding.byUrgency(now)).toList();
        int late = (int) order.stream().takeWhile(each -> each.isLate(now)).count();
        assertThat(order.stream().skip(late)).noneMatch(each -> each.isLate(now));
    }

    @Property(tries = 300)
    void whatIsFoundAgainIsWhatTheDaysSay(
            @ForAll @Size(max = 12) List<@IntRange(max = 90) Integer> days,
            @ForAll @IntRange(min = 1, max = 40) int within) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            findings.add(raised(i, i, site(i % 2), i % 3 == 0 ? "测温" : "登记", START.plusDays(days.get(i))));
        }
        Set<FindingId> again = Repeats.of(findings, within);
        for (int i = 0; i < days.size(); i++) {
            boolean expected = false;
            for (int j = 0; j < days.size(); j++) {
                int gap = days.get(i) - days.get(j);
                boolean same = i % 2 == j % 2 && (i % 3 == 0) == (j % 3 == 0);
                expected |= same && gap > 0 && gap <= within;
            }
            assertThat(again.contains(new FindingId(i))).isEqualTo(expected);
        }
        assertThat(Repeats.offenders(findings, within, START).stream()
                        .mapToInt(Offender::repeated)
                        .sum())
                .isEqualTo(again.size());
    }
}
