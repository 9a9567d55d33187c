package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.math.BigDecimal;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.schema.tables.records.WatchCaseRecord;

/** A case as its row, and back. */
final class WatchCaseRows {
    private WatchCaseRows() {}

    static WatchCase watchCase(WatchCaseRecord row) {
        Long unit = row.getUnitId();
        return new WatchCase(
                new WatchCaseId(row.getId()),
                new PersonId(row.getPersonId()),
                facts(row),
                row.getOriginPlace(),
                row.getReturnedOn(),
                row.getReturnedText(),
                row.getTransport(),
                row.getTransportNo(),
                row.getAddress(),
                unit == null ? null : new UnitId(unit),
                row.getPhone(),
                celsius(row.getCelsius()),
                Answer.valueOf(row.getSymptoms()),
                new Responsible(row.getOwnerName(), row.getOwnerPhone()),
                row.getNote(),
                row.getRegisteredOn(),
                row.getReleasedOn(),
                row.getReleaseWhy());
    }

    private static WatchFacts facts(WatchCaseRecord row) {
        return new WatchFacts(
                Origin.valueOf(row.getOrigin()),
                Answer.valueOf(row.getReported()),
                Answer.valueOf(row.getCooperates()),
                Answer.valueOf(row.getReachable()),
                Answer.valueOf(row.getContact()),
                Review.valueOf(row.getReview()),
                Measure.valueOf(row.getMeasure()));
    }

    /** Sets all of a row but its key. */
    static void fill(WatchCaseRecord row, WatchCase watchCase) {
        row.setPersonId(watchCase.person().value());
        fillFacts(row, watchCase.facts());
        set(row, WATCH_CASE.ORIGIN_PLACE, watchCase.originPlace());
        row.setReturnedOn(watchCase.returnedOn());
        set(row, WATCH_CASE.RETURNED_TEXT, watchCase.returnedText());
        set(row, WATCH_CASE.TRANSPORT, watchCase.transport());
        set(row, WATCH_CASE.TRANSPORT_NO, watchCase.transportNumber());
        set(row, WATCH_CASE.ADDRESS, watchCase.address());
        UnitId unit = watchCase.unit();
        row.setUnitId(unit == null ? null : unit.value());
        set(row, WATCH_CASE.PHONE, watchCase.phone());
        Celsius celsius = watchCase.celsius();
        row.setCelsius(celsius == null ? null : decimal(celsius));
        row.setSymptoms(watchCase.symptoms().name());
        set(row, WATCH_CASE.OWNER_NAME, watchCase.owner().name());
        set(row, WATCH_CASE.OWNER_PHONE, watchCase.owner().phone());
        set(row, WATCH_CASE.NOTE, watchCase.note());
        row.setRegisteredOn(watchCase.registeredOn());
        row.setReleasedOn(watchCase.releasedOn());
        set(row, WATCH_CASE.RELEASE_WHY, watchCase.releaseWhy());
    }

    private static void fillFacts(WatchCaseRecord row, WatchFacts facts) {
        row.setOrigin(facts.origin().name());
        row.setReported(facts.reported().name());
        row.setCooperates(facts.cooperates().name());
        row.setReachable(facts.reachable().name());
        row.setContact(facts.contact().name());
        row.setReview(facts.review().name());
        row.setMeasure(facts.measure().name());
    }

    // One endless remark must not hold up a whole workbook.
    private static void set(WatchCaseRecord row, TableField<WatchCaseRecord, String> field, String text) {
        int most = field.getDataType().length();
        int end = text.length() <= most ? text.length() : most;
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        row.set(field, text.substring(0, end));
    }

    static @Nullable Celsius celsius(@Nullable BigDecimal degrees) {
        return degrees == null ? null : new Celsius(degrees.movePointRight(1).intValueExact());
    }

    static BigDecimal decimal(Celsius celsius) {
        return BigDecimal.valueOf(celsius.tenths(), 1);
    }
}
