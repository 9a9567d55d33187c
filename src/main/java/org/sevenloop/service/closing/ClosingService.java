package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.ClosedDay;
import org.sevenloop.model.closing.Closing;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ClosingRepository;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.Typed;

/** Closes a day by name, as it stands, and opens it again by name with a reason. No undo reaches either. */
public final class ClosingService {
    /** A closed day's page is kept in both, so that it is the same whoever prints it. */
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Store store;
    private final Session session;

    public ClosingService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /**
     * Closes a day.
     *
     * @param why of all that is still open, which is carried over to the next day; it may be blank only where nothing is
     */
    public Closing close(LocalDate day, String why) {
        return store.write(Action.CLOSE_DAY, Label.of("label.closing.close", day.toString()), access -> {
            DayService.demandOpen(access, session, day);
            List<OpenPoint> open = DayService.whole(access, session, day).open();
            if (!open.isEmpty()) {
                if (why.isBlank()) {
                    throw new RefusedException("closing.refused.open", day.toString(), Integer.toString(open.size()));
                }
                DayService.carry(access, session, day, open, day.plusDays(1), why);
            }
            ClosedDay closed = asItStands(access, day);
            new ClosingRepository(access).close(closed);
            return closed.closing();
        });
    }

    private ClosedDay asItStands(Access access, LocalDate day) {
        Neighbourhood place = Neighbourhood.of(access, session.community());
        DayReader reader = new DayReader(access, place, day);
        DailyWriter writer = new DailyWriter(access, place);
        Map<String, DailySummary> pages = new LinkedHashMap<>();
        for (Locale language : LANGUAGES) {
            Messages text = Messages.of(language);
            pages.put(DailyWriter.language(text), writer.fresh(reader, day, Span.DAY, text));
        }
        int number = new ClosingRepository(access).of(day).size() + 1;
        return new ClosedDay(new Closing(day, number, session.user(), session.now(), null), reader.numbers(), pages);
    }

    /** Opens a closed day again. What it was stays on record, and the next page says what changed. */
    public void reopen(LocalDate day, String why) {
        store.demand(Action.CLOSE_DAY);
        if (why.isBlank()) {
            throw new RefusedException("closing.refused.why");
        }
        store.write(Action.CLOSE_DAY, Label.of("label.closing.reopen", day.toString()), access -> {
            new ClosingRepository(access)
                    .reopen(
                            day,
                            new Closing.Reopened(
                                    session.user(), session.now(), Typed.fit(why, DayService.LONGEST_WHY)));
            return true;
        });
    }
}
