package org.sevenloop.service.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DayFacts;
import org.sevenloop.model.closing.DayWork;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.platform.Messages;

/** What a summary says was done, and what comes next: sentences whose every number is one of the figures. */
final class DailyWork {
    private final DayFacts facts;
    private final Messages text;

    DailyWork(DayFacts facts, Messages text) {
        this.facts = facts;
        this.text = text;
    }

    /** 主要工作: a sentence for each kind of work that there was. */
    List<String> done() {
        DailyFigures now = facts.today();
        List<String> done = new ArrayList<>();
        DailyFigures.Verification pushed = now.verification();
        say(
                done,
                "screening",
                facts.totals().returnedToday() + pushed.pushed(),
                facts.totals().returnedToday(),
                facts.totals().pushedToday(),
                facts.totals().doneToday(),
                pushed.open());
        DailyFigures.ReadingsToday taken = now.readingsToday();
        say(done, "readings", taken.due(), taken.due(), taken.taken(), taken.missing(), taken.fever());
        DailyFigures.RosterToday posts = now.rosterToday();
        say(
                done,
                "posts",
                posts.shifts(),
                now.roster().checkpoints(),
                posts.shifts(),
                posts.duties(),
                posts.shiftsShort());
        DayWork work = facts.work();
        int asked = work.cadres() * 3 * facts.span().days();
        say(done, "cadres", work.cadres(), work.cadres(), asked, work.done(), work.groups(), work.groupsClosed());
        say(
                done,
                "problems",
                work.raised() + work.settled() + work.open() + work.overnight(),
                work.raised(),
                work.settled(),
                work.open(),
                work.overnight());
        return done;
    }

    /** @param any where it is zero there was no such work, and nothing is said */
    private void say(List<String> done, String what, int any, Object... figures) {
        if (any > 0) {
            Object[] all = Stream.concat(
                            Stream.of(figures), Stream.of(text.text("closing.span." + facts.span() + ".now")))
                    .toArray();
            done.add(text.text("closing.work." + what, all));
        }
    }

    /** 下一步打算: what is still to be done, by urgency. */
    String next() {
        String next = facts.mustDo().stream()
                .filter(item -> item.kind() != MustDo.Kind.SUMMARY)
                .map(this::next)
                .distinct()
                .collect(Collectors.joining(text.text("closing.lead.join")));
        return next.isEmpty() ? text.text("closing.next.none") : text.text("closing.problem", next);
    }

    private String next(MustDo item) {
        return switch (item.kind()) {
            case EMPTY_SHIFT, SHORT_SHIFT ->
                text.text("closing.next.short", facts.today().rosterToday().shiftsShort());
            default ->
                text.text(
                        "closing.next." + item.kind().word(),
                        item.titleArguments().toArray());
        };
    }
}
