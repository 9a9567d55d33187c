package org.sevenloop.app.cli;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.watch.ColourCounts;
import org.sevenloop.platform.Messages;

/** {@code figures}: all figures as of the business day. */
final class FiguresCommand implements Command {
    @Override
    public int run(CommandLine line, Wiring wiring, Terminal terminal) throws IOException {
        DailyFigures figures = wiring.figures().figures(wiring.session().today());
        if (line.json()) {
            Json.print(terminal, json -> FiguresJson.write(figures, json));
        } else {
            print(figures, terminal);
        }
        return Exit.DONE;
    }

    static void print(DailyFigures figures, Terminal terminal) {
        Messages text = terminal.text();
        terminal.answer("cli.figures.head", figures.community(), figures.date().toString());
        DailyFigures.Households households = figures.households();
        DailyFigures.People people = figures.people();
        terminal.answer("cli.figures.households", households.total(), households.resident(), households.tenant());
        terminal.answer(
                "cli.figures.people",
                people.total(),
                people.resident(),
                people.tenant(),
                people.partyMembers(),
                people.veterans());
        terminal.answer("cli.figures.units", counted(figures.units(), text));
        DailyFigures.Watch watch = figures.watch();
        ColourCounts colours = watch.byColour();
        terminal.answer("cli.figures.watch", watch.people(), counted(watch.byOrigin(), text));
        terminal.answer("cli.figures.colours", colours.red(), colours.yellow(), colours.blue(), colours.green());
        terminal.answer("cli.figures.isolated", watch.isolatedAtHome(), watch.releaseOverdue());
        DailyFigures.Readings readings = figures.readings();
        terminal.answer(
                "cli.figures.readings",
                readings.people(),
                readings.taken(),
                readings.fever(),
                readings.peopleWithFever());
        DailyFigures.ReadingsToday now = figures.readingsToday();
        terminal.answer("cli.figures.readings-today", now.due(), now.taken(), now.missing(), now.fever());
        rest(figures, terminal);
    }

    private static void rest(DailyFigures figures, Terminal terminal) {
        DailyFigures.Roster roster = figures.roster();
        DailyFigures.RosterToday today = figures.rosterToday();
        DailyFigures.Verification verification = figures.verification();
        terminal.answer(
                "cli.figures.roster", roster.checkpoints(), roster.duties(), roster.shifts(), roster.shiftsShort());
        terminal.answer("cli.figures.roster-today", today.duties(), today.shifts(), today.shiftsShort());
        terminal.answer(
                "cli.figures.verification",
                verification.pushed(),
                verification.alreadyKnown(),
                verification.open(),
                verification.done());
        terminal.answer(
                "cli.figures.stranded",
                figures.stranded().people(),
                figures.stranded().foreign());
    }

    private static String counted(Map<String, Integer> numbers, Messages text) {
        return numbers.entrySet().stream()
                .map(each -> text.text("cli.figures.counted", each.getKey(), each.getValue()))
                .collect(Collectors.joining(text.text("cli.figures.comma")));
    }
}
