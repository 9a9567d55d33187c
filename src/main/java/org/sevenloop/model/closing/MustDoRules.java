package org.sevenloop.model.closing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.closing.MustDo.Kind;
import org.sevenloop.model.closing.MustDo.Urgency;

/**
 * What must be done today, a pure function of the day's facts: by time left, then by severity.
 *
 * <p>An alarm without an hour of its own sorts as if it had an hour left, so that only what is nearer comes before it;
 * everything else without an hour has until midnight.
 */
public final class MustDoRules {
    /** By then the evening's temperatures are to be in. */
    public static final LocalTime READINGS_DUE = LocalTime.of(22, 0);

    private static final Duration ALARM_PATIENCE = Duration.ofHours(1);
    private static final Duration SHIFT_ALARM = Duration.ofHours(8);

    private final MustDoFacts facts;
    private final LocalDateTime now;
    private final LocalDateTime midnight;
    private final List<MustDo> found = new ArrayList<>();

    private MustDoRules(MustDoFacts facts) {
        this.facts = facts;
        this.now = facts.now();
        this.midnight = now.toLocalDate().plusDays(1).atStartOfDay();
    }

    public static List<MustDo> of(MustDoFacts facts) {
        return new MustDoRules(facts).all();
    }

    private List<MustDo> all() {
        shifts();
        people();
        readings();
        verification();
        releases();
        inspections();
        register();
        orders();
        if (!facts.summaryPrinted() && somethingToTell()) {
            add(Kind.SUMMARY, Urgency.LATER, List.of(), List.of(), midnight, "report", "");
        }
        found.sort(Comparator.comparing(this::sortsAs)
                .thenComparing(MustDo::urgency)
                .thenComparing(MustDo::kind));
        return List.copyOf(found);
    }

    /** An empty console owes nobody a summary. */
    private boolean somethingToTell() {
        DailyFigures figures = facts.figures();
        return figures.people().total()
                        + figures.watch().people()
                        + figures.roster().checkpoints()
                        + figures.verification().pushed()
                        + figures.stranded().people()
                > 0;
    }

    private LocalDateTime sortsAs(MustDo item) {
        LocalDateTime due = item.due();
        if (due != null) {
            return due;
        }
        return item.urgency() == Urgency.ALARM ? now.plus(ALARM_PATIENCE) : midnight;
    }

    /** One line for all posts that are short from the same hour on; posts with nobody at all have a line of their own. */
    private void shifts() {
        Map<LocalDateTime, List<Shift>> byStart = facts.next24Hours().shifts().stream()
                .collect(Collectors.groupingBy(MustDoRules::starts, TreeMap::new, Collectors.toUnmodifiableList()));
        byStart.forEach((start, shifts) -> {
            List<Shift> empty =
                    shifts.stream().filter(s -> s.isShort() && s.heads() == 0).toList();
            List<Shift> thin =
                    shifts.stream().filter(s -> s.isShort() && s.heads() > 0).toList();
            shiftLine(Kind.EMPTY_SHIFT, start, empty, shifts);
            shiftLine(Kind.SHORT_SHIFT, start, thin, shifts);
        });
    }

    private void shiftLine(Kind kind, LocalDateTime start, List<Shift> gaps, List<Shift> sameTime) {
        if (gaps.isEmpty()) {
            return;
        }
        boolean standsNow = !start.isAfter(now);
        boolean near = !start.isAfter(now.plus(SHIFT_ALARM));
        int missing = gaps.stream().mapToInt(Shift::missing).sum();
        int heads = sameTime.stream().mapToInt(Shift::heads).sum();
        found.add(new MustDo(
                kind,
                near ? Urgency.ALARM : Urgency.WARNING,
                List.of(clock(start), names(gaps), missing),
                List.of(gaps.get(0).name(), hours(gaps.get(0)), missing, heads),
                standsNow ? now : start,
                "checkpoint",
                "gap",
                gaps.get(0).id().value()));
    }

    private List<String> names(List<Shift> gaps) {
        Map<CheckpointId, String> names =
                facts.next24Hours().checkpoints().stream().collect(Collectors.toMap(Checkpoint::id, Checkpoint::name));
        return gaps.stream()
                .map(gap -> names.getOrDefault(gap.checkpoint(), "?"))
                .distinct()
                .toList();
    }

    private void people() {
        int fever = facts.figures().readingsToday().fever();
        int red = facts.figures().watch().byColour().red();
        int yellow = facts.figures().watch().byColour().yellow();
        if (fever > 0) {
            add(Kind.FEVER, Urgency.ALARM, List.of(fever), List.of(), now, "readings", "fever");
        }
        if (red > 0) {
            MustDoFacts.RedReasons why = facts.red();
            List<Object> reasons = List.of(why.notReported(), why.notCooperating(), why.notReachable());
            add(Kind.RED, Urgency.ALARM, List.of(red), reasons, null, "board", "red");
        }
        if (facts.loops().overnight() > 0) {
            List<Object> count = List.of(facts.loops().overnight());
            add(Kind.OVERNIGHT, Urgency.ALARM, count, List.of(), null, "day", "overnight");
        }
        if (yellow > 0) {
            add(Kind.YELLOW, Urgency.WARNING, List.of(yellow), List.of(), null, "board", "yellow");
        }
        if (facts.unreadableDates() > 0) {
            List<Object> count = List.of(facts.unreadableDates());
            add(Kind.UNREADABLE_DATE, Urgency.WARNING, count, List.of(), null, "board", "undated");
        }
    }

    private void readings() {
        DailyFigures.ReadingsToday today = facts.figures().readingsToday();
        if (today.missing() > 0) {
            add(
                    Kind.MISSING_READINGS,
                    Urgency.WARNING,
                    List.of(today.missing()),
                    List.of(facts.missing().morning(), facts.missing().evening(), today.due()),
                    now.toLocalDate().atTime(READINGS_DUE),
                    "readings",
                    "missing");
        }
    }

    private void verification() {
        DailyFigures.Verification pushed = facts.figures().verification();
        if (pushed.open() > 0) {
            List<Object> sum = List.of(pushed.pushed(), pushed.alreadyKnown(), pushed.done());
            add(Kind.PUSHED_OPEN, Urgency.WARNING, List.of(pushed.open()), sum, null, "verification", "open");
        }
    }

    private void inspections() {
        MustDoFacts.LateFindings late = facts.loops().findings();
        if (late.count() > 0) {
            List<Object> worst = List.of(late.site(), late.hours());
            add(Kind.LATE_FINDINGS, Urgency.ALARM, List.of(late.count()), worst, null, "inspection", "late");
        }
    }

    private void releases() {
        int overdue = facts.figures().watch().releaseOverdue();
        if (overdue > 0) {
            add(Kind.RELEASE_OVERDUE, Urgency.WARNING, List.of(overdue), List.of(), null, "board", "overdue");
        }
        int today = facts.releases().dueToday();
        if (today > 0) {
            add(Kind.RELEASE_TODAY, Urgency.WARNING, List.of(today), List.of(), null, "board", "due");
        }
        int tomorrow = facts.releases().dueTomorrow();
        if (tomorrow > 0) {
            add(
                    Kind.RELEASE_TOMORROW,
                    Urgency.LATER,
                    List.of(tomorrow),
                    List.of(),
                    midnight.plusDays(1),
                    "board",
                    "tomorrow");
        }
    }

    private void register() {
        if (facts.householdsWithoutResponsible() > 0) {
            List<Object> share = List.of(
                    facts.householdsWithoutResponsible(),
                    facts.figures().households().total());
            add(Kind.NO_RESPONSIBLE, Urgency.LATER, share, share, null, "net", "without");
        }
        if (facts.openProblems() > 0) {
            List<Object> count = List.of(facts.openProblems());
            add(Kind.IMPORT_PROBLEMS, Urgency.LATER, count, List.of(), null, "import", "problems");
        }
    }

    private void orders() {
        MustDoFacts.Late late = facts.loops().orders().late();
        if (late != null) {
            order(Kind.ORDER_LATE, Urgency.ALARM, late, now);
        }
        MustDoFacts.Late soon = facts.loops().orders().soon();
        if (soon != null) {
            order(Kind.ORDER_DUE, Urgency.WARNING, soon, soon.due());
        }
    }

    private void order(Kind kind, Urgency urgency, MustDoFacts.Late orders, LocalDateTime due) {
        List<Object> count = List.of(orders.missing(), orders.orders());
        List<Object> first = List.of(orders.title());
        found.add(new MustDo(kind, urgency, count, first, due, "directive", "missing", orders.first()));
    }

    private void add(
            Kind kind,
            Urgency urgency,
            List<Object> title,
            List<Object> reason,
            @Nullable LocalDateTime due,
            String desk,
            String filter) {
        found.add(new MustDo(kind, urgency, title, reason, due, desk, filter, null));
    }

    private static LocalDateTime starts(Shift shift) {
        LocalTime start = shift.time().starts();
        return shift.day().atTime(start == null ? LocalTime.MIDNIGHT : start);
    }

    private static String clock(LocalDateTime moment) {
        return moment.toLocalTime().toString();
    }

    private static String hours(Shift shift) {
        return shift.time().known() ? shift.time().starts() + "–" + shift.time().ends() : "";
    }
}
