package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sevenloop.model.closing.ClosedDay;
import org.sevenloop.model.closing.Closing;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.DailySummary.Line;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ChainRepository;
import org.sevenloop.persistence.ClosingRepository;
import org.sevenloop.platform.Messages;

/** Makes the summary of a day or a week: of a closed day the page that was kept, else from the facts and what somebody wrote. */
final class DailyWriter {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Access access;
    private final Neighbourhood place;

    DailyWriter(Access access, Neighbourhood place) {
        this.access = access;
        this.place = place;
    }

    DailySummary summary(LocalDate day, Span span, Messages text) {
        if (span == Span.DAY) {
            Optional<DailySummary> kept = new ClosingRepository(access)
                    .closed(day)
                    .map(closed -> closed.pages().get(language(text)));
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        return fresh(new DayReader(access, place, day), day, span, text);
    }

    /** From the facts as they are now, with what somebody wrote and with what changed since an earlier closing. */
    DailySummary fresh(DayReader reader, LocalDate day, Span span, Messages text) {
        DailySummary page = new DailyText(reader.facts(span), text)
                .write(
                        place.name(),
                        place.path(),
                        place.street(),
                        DailyService.signatures(access),
                        new ChainRepository(access).head().orElse(null));
        Map<Section, String> written = new ClosingRepository(access).texts(day, span);
        for (Map.Entry<Section, String> each : written.entrySet()) {
            page = page.with(each.getKey(), each.getValue());
        }
        return span == Span.DAY ? corrected(page, day, text) : page;
    }

    static String language(Messages text) {
        return text.locale().getLanguage();
    }

    private DailySummary corrected(DailySummary page, LocalDate day, Messages text) {
        Optional<ClosedDay> last = new ClosingRepository(access).last(day);
        DailySummary before =
                last.map(closed -> closed.pages().get(language(text))).orElse(null);
        Closing.Reopened how = last.map(closed -> closed.closing().reopened()).orElse(null);
        if (before == null || how == null) {
            return page;
        }
        List<String> said = new ArrayList<>(before.corrections());
        said.add(text.text(
                "closing.corrected", MINUTE.format(how.at()), how.by(), how.why(), differences(before, page, text)));
        return page.corrected(said);
    }

    /** Each figure of the table that is not what it was. */
    private static String differences(DailySummary before, DailySummary page, Messages text) {
        List<String> differences = new ArrayList<>();
        for (Line line : page.lines()) {
            before.lines().stream().filter(was -> was.key().equals(line.key())).forEach(was -> {
                differ(differences, line.label(), "today", was.today(), line.today(), text);
                differ(differences, line.label(), "total", was.total(), line.total(), text);
            });
        }
        if (differences.isEmpty()) {
            return text.text("closing.corrected.none");
        }
        return String.join(text.text("closing.corrected.join"), differences);
    }

    private static void differ(List<String> all, String label, String column, String was, String is, Messages text) {
        if (!was.equals(is)) {
            all.add(text.text("closing.corrected." + column, label, was, is));
        }
    }
}
