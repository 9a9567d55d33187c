package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.REPORT_FILE;
import static org.sevenloop.persistence.schema.Tables.REPORT_FILLED;
import static org.sevenloop.persistence.schema.Tables.REPORT_FORM;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.report.BindingText;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.FilledForm;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.report.ReportFormId;
import org.sevenloop.persistence.schema.tables.records.ReportFileRecord;
import org.sevenloop.persistence.schema.tables.records.ReportFilledRecord;
import org.sevenloop.persistence.schema.tables.records.ReportFormRecord;

/** The superiors' own forms, and when each was filled. */
public final class ReportRepository {
    private final Access access;

    public ReportRepository(Access access) {
        this.access = access;
    }

    /** In the order in which they came. */
    public List<ReportForm> forms() {
        return access.sql()
                .select(REPORT_FORM.fields())
                .select(REPORT_FILE.NAME, REPORT_FILE.CONTENT)
                .from(REPORT_FORM)
                .join(REPORT_FILE)
                .on(REPORT_FILE.COMMUNITY_ID.eq(REPORT_FORM.COMMUNITY_ID))
                .and(REPORT_FILE.ID.eq(REPORT_FORM.FILE_ID))
                .where(access.here(REPORT_FORM.COMMUNITY_ID))
                .orderBy(REPORT_FORM.ID)
                .fetch(ReportRepository::form);
    }

    /** The newest time that each form was filled for a day. */
    public Map<ReportFormId, FilledForm> filledFor(LocalDate day) {
        Map<ReportFormId, FilledForm> newest = new HashMap<>();
        access.sql()
                .selectFrom(REPORT_FILLED)
                .where(access.here(REPORT_FILLED.COMMUNITY_ID))
                .and(REPORT_FILLED.FILLED_FOR.eq(day))
                .orderBy(REPORT_FILLED.ID)
                .forEach(row -> newest.put(new ReportFormId(row.getFormId()), filled(row)));
        return newest;
    }

    /** A form that is not kept yet, with its file. */
    public ReportFormId insert(ReportForm form) {
        ReportFileRecord file = new ReportFileRecord();
        file.setCommunityId(access.community());
        file.setId(access.rows().nextId());
        file.setName(form.blank().name());
        file.setDigest(form.blank().digest());
        file.setContent(Base64.getEncoder().encodeToString(form.blank().content()));
        access.rows().insert(file);
        ReportFormRecord row = new ReportFormRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setFileId(file.getId());
        fill(row, form);
        access.rows().insert(row);
        return new ReportFormId(row.getId());
    }

    /** Sets all of a kept form but its file, which never changes. */
    public void update(ReportForm form) {
        for (ReportFormRecord row : rows(Set.of(Objects.requireNonNull(form.id())))) {
            fill(row, form);
            access.rows().update(row);
        }
    }

    /** Takes forms away with their files and with the record of when they were filled. */
    public void delete(Collection<ReportFormId> forms) {
        List<Long> keys = forms.stream().map(ReportFormId::value).toList();
        access.sql()
                .selectFrom(REPORT_FILLED)
                .where(access.among(REPORT_FILLED.COMMUNITY_ID, REPORT_FILLED.FORM_ID, keys))
                .fetch()
                .forEach(row -> access.rows().delete(row));
        List<ReportFormRecord> rows = rows(forms);
        rows.forEach(row -> access.rows().delete(row));
        access.sql()
                .selectFrom(REPORT_FILE)
                .where(access.among(
                        REPORT_FILE.COMMUNITY_ID,
                        REPORT_FILE.ID,
                        rows.stream().map(ReportFormRecord::getFileId).toList()))
                .fetch()
                .forEach(row -> access.rows().delete(row));
    }

    /** That forms were filled; what left the house cannot be taken back, so no undo reaches the save that notes it. */
    public void keep(Collection<FilledForm> filled) {
        access.rows().remark();
        for (FilledForm each : filled) {
            ReportFilledRecord row = new ReportFilledRecord();
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
            row.setFormId(each.form().value());
            row.setFilledFor(each.day());
            row.setNotedAt(each.at());
            row.setActor(each.actor());
            row.setFileName(each.fileName());
            row.setDigest(each.digest());
            access.rows().insert(row);
        }
    }

    private List<ReportFormRecord> rows(Collection<ReportFormId> forms) {
        return List.copyOf(access.sql()
                .selectFrom(REPORT_FORM)
                .where(access.among(
                        REPORT_FORM.COMMUNITY_ID,
                        REPORT_FORM.ID,
                        forms.stream().map(ReportFormId::value).toList()))
                .fetch());
    }

    private static void fill(ReportFormRecord row, ReportForm form) {
        LocalTime due = form.due();
        row.setName(form.name());
        row.setRecipient(form.recipient());
        row.setDueAt(due == null ? "" : due.toString());
        row.setWeekdays(form.days().stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining()));
        row.setBindings(BindingText.of(form.bindings()));
    }

    private static ReportForm form(Record row) {
        return new ReportForm(
                new ReportFormId(row.get(REPORT_FORM.ID)),
                row.get(REPORT_FORM.NAME),
                row.get(REPORT_FORM.RECIPIENT),
                time(row.get(REPORT_FORM.DUE_AT)),
                row.get(REPORT_FORM.WEEKDAYS)
                        .chars()
                        .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                        .collect(Collectors.toSet()),
                new BlankForm(row.get(REPORT_FILE.NAME), Base64.getDecoder().decode(row.get(REPORT_FILE.CONTENT))),
                BindingText.parse(row.get(REPORT_FORM.BINDINGS)));
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    private static FilledForm filled(ReportFilledRecord row) {
        return new FilledForm(
                new ReportFormId(row.getFormId()),
                row.getFilledFor(),
                row.getNotedAt(),
                row.getActor(),
                row.getFileName(),
                row.getDigest());
    }
}
