package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.DAY_CLOSING;
import static org.sevenloop.persistence.schema.Tables.DAY_TEXT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.sevenloop.model.closing.ClosedDay;
import org.sevenloop.model.closing.Closing;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.DayNumbers;
import org.sevenloop.model.closing.RecordText;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.persistence.schema.tables.records.DayClosingRecord;
import org.sevenloop.persistence.schema.tables.records.DayTextRecord;

/** The days as they stood when they were closed, and what somebody wrote into their summaries. */
public final class ClosingRepository {
    /** Stands alone in a line before the page in a language; no line of a page begins so. */
    private static final String PAGE = "--";

    private final Access access;

    public ClosingRepository(Access access) {
        this.access = access;
    }

    /** The closings of a day, the first first. */
    public List<Closing> of(LocalDate day) {
        return rows(DAY_CLOSING.DAY_ON.eq(day)).stream()
                .map(ClosingRepository::closing)
                .toList();
    }

    /** The closings of the days from one to another that stand. */
    public Map<LocalDate, Closing> standing(LocalDate from, LocalDate to) {
        Map<LocalDate, Closing> found = new LinkedHashMap<>();
        rows(DAY_CLOSING.DAY_ON.between(from, to).and(DAY_CLOSING.REOPENED_AT.isNull()))
                .forEach(row -> found.put(row.getDayOn(), closing(row)));
        return found;
    }

    /** The numbers of the closed days from one to another. */
    public Map<LocalDate, DayNumbers> numbers(LocalDate from, LocalDate to) {
        Map<LocalDate, DayNumbers> found = new LinkedHashMap<>();
        rows(DAY_CLOSING.DAY_ON.between(from, to).and(DAY_CLOSING.REOPENED_AT.isNull()))
                .forEach(row -> found.put(row.getDayOn(), RecordText.parse(DayNumbers.class, row.getFigures())));
        return found;
    }

    /** A day as it stood; empty while it is open. */
    public Optional<ClosedDay> closed(LocalDate day) {
        return rows(DAY_CLOSING.DAY_ON.eq(day).and(DAY_CLOSING.REOPENED_AT.isNull())).stream()
                .findFirst()
                .map(ClosingRepository::day);
    }

    /** As it stood when it was closed the last time, whether it was opened again or not. */
    public Optional<ClosedDay> last(LocalDate day) {
        List<DayClosingRecord> rows = rows(DAY_CLOSING.DAY_ON.eq(day));
        return rows.isEmpty() ? Optional.empty() : Optional.of(day(rows.getLast()));
    }

    /** No undo reaches it: a closed day is opened again by name, with a reason. */
    public void close(ClosedDay day) {
        access.rows().remark();
        DayClosingRecord row = new DayClosingRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setDayOn(day.closing().day());
        row.setNumber(day.closing().number());
        row.setClosedBy(day.closing().by());
        row.setClosedAt(day.closing().at());
        row.setFigures(RecordText.of(day.numbers()));
        row.setPages(text(day.pages()));
        row.setReopenedBy("");
        row.setWhy("");
        access.rows().insert(row);
    }

    public void reopen(LocalDate day, Closing.Reopened how) {
        access.rows().remark();
        rows(DAY_CLOSING.DAY_ON.eq(day).and(DAY_CLOSING.REOPENED_AT.isNull())).forEach(row -> {
            row.setReopenedBy(how.by());
            row.setReopenedAt(how.at());
            row.setWhy(how.why());
            access.rows().update(row);
        });
    }

    /** The parts of a summary that somebody wrote. */
    public Map<Section, String> texts(LocalDate day, Span span) {
        Map<Section, String> texts = new EnumMap<>(Section.class);
        written(day, span).forEach(row -> texts.put(Section.valueOf(row.getSection()), row.getContent()));
        return texts;
    }

    /** @param content blank: as the figures say it */
    public void write(LocalDate day, Span span, Section section, String content) {
        Optional<DayTextRecord> known = written(day, span).stream()
                .filter(row -> row.getSection().equals(section.name()))
                .findFirst();
        if (content.isBlank()) {
            known.ifPresent(row -> access.rows().delete(row));
            return;
        }
        DayTextRecord row = known.orElseGet(DayTextRecord::new);
        row.setContent(content.strip());
        if (known.isPresent()) {
            access.rows().update(row);
            return;
        }
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setDayOn(day);
        row.setSpan(span.name());
        row.setSection(section.name());
        access.rows().insert(row);
    }

    private List<DayTextRecord> written(LocalDate day, Span span) {
        return access.sql()
                .selectFrom(DAY_TEXT)
                .where(access.here(DAY_TEXT.COMMUNITY_ID))
                .and(DAY_TEXT.DAY_ON.eq(day))
                .and(DAY_TEXT.SPAN.eq(span.name()))
                .fetch();
    }

    private List<DayClosingRecord> rows(Condition which) {
        return access.sql()
                .selectFrom(DAY_CLOSING)
                .where(access.here(DAY_CLOSING.COMMUNITY_ID))
                .and(which)
                .orderBy(DAY_CLOSING.DAY_ON, DAY_CLOSING.NUMBER)
                .fetch();
    }

    private static Closing closing(DayClosingRecord row) {
        Closing.Reopened reopened = row.getReopenedAt() == null
                ? null
                : new Closing.Reopened(row.getReopenedBy(), row.getReopenedAt(), row.getWhy());
        return new Closing(row.getDayOn(), row.getNumber(), row.getClosedBy(), row.getClosedAt(), reopened);
    }

    private static ClosedDay day(DayClosingRecord row) {
        return new ClosedDay(closing(row), RecordText.parse(DayNumbers.class, row.getFigures()), pages(row.getPages()));
    }

    private static String text(Map<String, DailySummary> pages) {
        StringBuilder all = new StringBuilder();
        pages.forEach((language, page) ->
                all.append(PAGE).append(language).append('\n').append(RecordText.of(page)));
        return all.toString();
    }

    private static Map<String, DailySummary> pages(String text) {
        Map<String, DailySummary> pages = new LinkedHashMap<>();
        for (String each : text.split("(?m)^" + PAGE, -1)) {
            int end = each.indexOf('\n');
            if (end > 0) {
                pages.put(each.substring(0, end), RecordText.parse(DailySummary.class, each.substring(end + 1)));
            }
        }
        return pages;
    }
}
