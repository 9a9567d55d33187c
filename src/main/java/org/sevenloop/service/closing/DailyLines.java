package org.sevenloop.service.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DailySummary.Line;
import org.sevenloop.model.closing.DailyTotals;
import org.sevenloop.model.closing.DayFacts;
import org.sevenloop.model.closing.OriginWords;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.platform.Messages;

/**
 * The figure table of the daily summary. In its column "today" a state is as it stands that day and a flow is what the
 * day brought; "cumulative" is everything up to the day by the facts' own dates. What carries no date at all (the
 * household register) has a total only.
 */
final class DailyLines {
    private static final String NONE = "—";

    private final DayFacts facts;
    private final Messages text;
    private List<Line> lines = new ArrayList<>();

    DailyLines(DayFacts facts, Messages text) {
        this.facts = facts;
        this.text = text;
    }

    /** Households, people, returnees, their colours and isolation. */
    List<Line> people() {
        lines = new ArrayList<>();
        DailyFigures.Households households = facts.today().households();
        DailyFigures.People people = facts.today().people();
        total("households", false, households.total());
        total("householdsResident", true, households.resident());
        total("householdsTenant", true, households.tenant());
        total("people", false, people.total());
        total("peopleResident", true, people.resident());
        total("peopleTenant", true, people.tenant());
        total("partyMembers", true, people.partyMembers());
        total("veterans", true, people.veterans());
        state("watch", false, f -> f.watch().people(), facts.totals().returned());
        for (Origin origin : OriginWords.ORDER) {
            origin(origin);
        }
        for (Colour colour : Colour.values()) {
            state("colour." + colour.name(), false, f -> f.watch().byColour().of(colour), null);
        }
        state("isolated", false, f -> f.watch().isolatedAtHome(), facts.totals().isolated());
        state("overdue", true, f -> f.watch().releaseOverdue(), null);
        return List.copyOf(lines);
    }

    private void origin(Origin origin) {
        String word = OriginWords.of(origin);
        if (facts.today().watch().byOrigin().containsKey(word)) {
            int ever = facts.totals().byOrigin().getOrDefault(origin, 0);
            state("origin." + origin.name(), true, f -> f.watch().byOrigin().getOrDefault(word, 0), ever);
        }
    }

    /** Temperatures, posts, verification and the stranded. */
    List<Line> work() {
        lines = new ArrayList<>();
        DailyFigures.Readings readings = facts.today().readings();
        state("due", false, f -> f.readingsToday().due(), null);
        state("taken", true, f -> f.readingsToday().taken(), readings.taken());
        state("missing", true, f -> f.readingsToday().missing(), null);
        state("fever", true, f -> f.readingsToday().fever(), readings.fever());
        total("measured", false, readings.people());
        total("feverPeople", true, readings.peopleWithFever());
        DailyFigures.Roster roster = facts.today().roster();
        state("checkpoints", false, f -> f.roster().checkpoints(), null);
        flow("sealed", true, DailyTotals::sealedPoints, null);
        state("duties", false, f -> f.rosterToday().duties(), facts.totals().duties());
        state("shifts", true, f -> f.rosterToday().shifts(), null);
        state("shiftsShort", true, f -> f.rosterToday().shiftsShort(), null);
        ahead("ahead", false, roster.duties());
        ahead("aheadShifts", true, roster.shifts());
        ahead("aheadShort", true, roster.shiftsShort());
        DailyFigures.Verification pushed = facts.today().verification();
        flow("pushed", false, DailyTotals::pushedToday, pushed.pushed());
        total("known", true, pushed.alreadyKnown());
        flow("done", true, DailyTotals::doneToday, pushed.done());
        state("open", true, f -> f.verification().open(), null);
        total("stranded", false, facts.today().stranded().people());
        total("foreign", true, facts.today().stranded().foreign());
        return List.copyOf(lines);
    }

    private void total(String key, boolean part, int total) {
        add(key, part, NONE, NONE, number(total));
    }

    private void ahead(String key, boolean part, int from) {
        add(key, part, number(from), NONE, NONE);
    }

    private void state(String key, boolean part, ToIntFunction<DailyFigures> figure, @Nullable Integer total) {
        int today = figure.applyAsInt(facts.today());
        int change = today - figure.applyAsInt(facts.yesterday());
        add(key, part, number(today), change(change), total == null ? NONE : number(total));
    }

    private void flow(String key, boolean part, ToIntFunction<DailyTotals> figure, @Nullable Integer total) {
        int today = figure.applyAsInt(facts.totals());
        int change = today - figure.applyAsInt(facts.totalsYesterday());
        add(key, part, number(today), change(change), total == null ? NONE : number(total));
    }

    private void add(String key, boolean part, String today, String change, String total) {
        lines.add(new Line(key, text.text("closing.line." + key), part, today, change, total));
    }

    static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** With its sign: +3, −16 with the true minus, 0. */
    static String change(int difference) {
        return (difference > 0 ? "+" : difference < 0 ? "−" : "") + number(Math.abs(difference));
    }
}
