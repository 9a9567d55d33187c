package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.DailySummary.Check;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.model.closing.DayFacts;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.exchange.ChainMark;
import org.sevenloop.platform.Messages;

/** Writes the daily summary from the day's facts: everything on the page is worded here and nowhere else. */
final class DailyText {
    private static final String CHINESE = "[\\u2E80-\\uFFEF]";
    private static final String BEFORE = "(?<=" + CHINESE + ") (?=[\\d≥])";
    private static final String AFTER = "(?<=[\\d%℃]) (?=" + CHINESE + ")";

    private final DayFacts facts;
    private final Messages text;

    DailyText(DayFacts facts, Messages text) {
        this.facts = facts;
        this.text = text;
    }

    /**
     * @param name the community's own name
     * @param path its full name with the levels above
     * @param street who gets the summary
     * @param head where the audit chain stands; null until something was saved
     */
    DailySummary write(String name, String path, String street, Signatures signatures, @Nullable ChainMark head) {
        LocalDate day = facts.today().date();
        DailyLines lines = new DailyLines(facts, text);
        return new DailySummary(
                facts.span(),
                text.text("closing.title." + facts.span(), name),
                day,
                dates(day),
                path,
                street.isBlank() ? "" : text.text("closing.recipient", street),
                Map.of(
                        Section.BASIC, tight(List.of(lead())),
                        Section.WORK, tight(new DailyWork(facts, text).done()),
                        Section.PROBLEMS, tight(problems()),
                        Section.NEXT, tight(List.of(new DailyWork(facts, text).next()))),
                lines.people(),
                lines.work(),
                units(),
                facts.trend(),
                List.of(),
                signatures,
                checks(),
                head == null ? "" : text.text("closing.chain", head.seq(), head.grouped()));
    }

    /** As official papers write Chinese: no spaces around numbers, and 22时 instead of a time that a line may break. */
    private static List<String> tight(List<String> paragraphs) {
        return paragraphs.stream()
                .map(each -> each.replaceAll(BEFORE + "|" + AFTER, "")
                        .replaceAll("(?<!\\d)(\\d{1,2}):00(?=" + CHINESE + ")", "$1时")
                        .replaceAll("(?<!\\d)(\\d{1,2}):(\\d{2})(?=" + CHINESE + ")", "$1时$2分"))
                .toList();
    }

    private String dates(LocalDate last) {
        return facts.span() == Span.DAY
                ? date(last, text)
                : text.text("closing.dates", date(last.minusDays(facts.span().days() - 1L), text), date(last, text));
    }

    static String date(LocalDate day, Messages text) {
        return DateTimeFormatter.ofPattern(text.text("closing.date.pattern"), text.locale())
                .format(day);
    }

    private String lead() {
        DailyFigures today = facts.today();
        DailyFigures.ReadingsToday readings = today.readingsToday();
        List<String> sentences = new ArrayList<>();
        sentences.add(text.text(
                "closing.lead.register",
                today.households().total(),
                today.people().total(),
                facts.totals().returnedToday(),
                facts.totalsYesterday().returnedToday(),
                today.watch().people(),
                now(),
                before()));
        int red = today.watch().byColour().red();
        int change = red - facts.yesterday().watch().byColour().red();
        String trend = change == 0 ? "same" : change > 0 ? "more" : "fewer";
        sentences.add(text.text("closing.lead.red." + trend, red, Math.abs(change), before()));
        sentences.add(text.text(
                "closing.lead.readings", today.watch().isolatedAtHome(), readings.due(), readings.taken(), now()));
        sentences.add(
                readings.fever() == 0
                        ? text.text("closing.lead.fever.none")
                        : text.text("closing.lead.fever.some", readings.fever()));
        DailyFigures.RosterToday posts = today.rosterToday();
        if (posts.shifts() > 0) {
            sentences.add(text.text(
                    posts.shiftsShort() == 0 ? "closing.lead.posts.full" : "closing.lead.posts.short",
                    posts.shifts(),
                    posts.duties(),
                    posts.shiftsShort()));
        }
        String all = String.join(text.text("closing.lead.join"), sentences);
        String end = text.text("closing.lead.end");
        return all.endsWith(end) ? all : all + end;
    }

    private String now() {
        return text.text("closing.span." + facts.span() + ".now");
    }

    private String before() {
        return text.text("closing.span." + facts.span() + ".before");
    }

    private String units() {
        if (facts.today().units().isEmpty()) {
            return "";
        }
        String parts = facts.today().units().entrySet().stream()
                .map(unit -> text.text("closing.units.one", unit.getKey(), unit.getValue()))
                .collect(Collectors.joining(text.text("closing.units.join")));
        return text.text("closing.units", parts);
    }

    /** What needs somebody's help; the paper itself and the imports' small repairs are the community's own affair. */
    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        String asked = facts.mustDo().stream()
                .filter(item -> item.urgency() != MustDo.Urgency.LATER && item.kind() != MustDo.Kind.OVERNIGHT)
                .map(item -> MustDoText.title(item, text))
                .collect(Collectors.joining(text.text("closing.lead.join")));
        if (!asked.isEmpty()) {
            problems.add(text.text("closing.problem", asked));
        }
        for (DayProblem each : facts.problems()) {
            String place = each.place().isEmpty() ? "" : text.text("closing.problem.place", each.place());
            String owner = each.owner().name();
            String who = owner.isEmpty() ? "" : text.text("closing.problem.owner", owner);
            boolean old = each.overnightOn(facts.today().date());
            String since = old ? text.text("closing.problem.since", date(each.raisedOn(), text)) : "";
            String what = each.content().replaceFirst("[。.；;]+$", "");
            problems.add(text.text("closing.problem.raised", place, what, who, since));
        }
        return problems;
    }

    private List<Check> checks() {
        DailyFigures f = facts.today();
        List<Check> checks = new ArrayList<>();
        sum(
                checks,
                "households",
                f.households().total(),
                f.households().resident() + f.households().tenant());
        if (!f.units().isEmpty()) {
            int inUnits =
                    f.units().values().stream().mapToInt(Integer::intValue).sum();
            sum(checks, "units", f.people().total(), inUnits);
        }
        sum(checks, "colours", f.watch().people(), f.watch().byColour().total());
        int byOrigin = f.watch().byOrigin().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        sum(checks, "origins", f.watch().people(), byOrigin);
        DailyFigures.Verification v = f.verification();
        sum(checks, "pushed", v.pushed(), v.alreadyKnown() + v.open() + v.done());
        open(checks, "missing", f.readingsToday().missing());
        open(checks, "open", v.open());
        open(checks, "short", f.rosterToday().shiftsShort());
        return checks;
    }

    private void sum(List<Check> checks, String key, int whole, int parts) {
        String figures =
                whole == parts ? DailyLines.number(whole) : DailyLines.number(whole) + " ≠ " + DailyLines.number(parts);
        checks.add(new Check(text.text("closing.check." + key), figures, whole == parts));
    }

    private void open(List<Check> checks, String key, int left) {
        String figures = left == 0 ? "0" : text.text("closing.check.left", left);
        checks.add(new Check(text.text("closing.check." + key), figures, left == 0));
    }
}
