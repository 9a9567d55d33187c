package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.ColumnMatch;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.service.exchange.ImportDraft;

/**
 * A file on its way through the wizard.
 *
 * @param draft the open file as it was last checked; null until it is read, or where it cannot be
 * @param outcome what taking it in would do, or did; null as long
 * @param edits what somebody said about it; the draft may be a moment behind
 * @param sentence why it cannot be read, blank otherwise
 */
record ImportFile(
        Source source,
        Stage stage,
        @Nullable ImportDraft draft,
        @Nullable ImportOutcome outcome,
        Edits edits,
        String sentence) {
    enum Stage {
        READING,
        READY,
        /** Somebody said something about it that is not rehearsed yet. */
        CHECKING,
        FAILED,
        WRITING,
        WRITTEN
    }

    static ImportFile reading(Source source) {
        return new ImportFile(source, Stage.READING, null, null, Edits.NONE, "");
    }

    ImportFile at(Stage next) {
        return new ImportFile(source, next, draft, outcome, edits, sentence);
    }

    ImportFile checked(ImportDraft read, ImportOutcome result) {
        return new ImportFile(source, Stage.READY, read, result, edits, "");
    }

    ImportFile written(ImportOutcome result) {
        return new ImportFile(source, Stage.WRITTEN, draft, result, edits, "");
    }

    ImportFile with(Edits other) {
        return new ImportFile(source, Stage.CHECKING, draft, outcome, other, sentence);
    }

    /** As it is read anew, before it is rehearsed: only what the reader finds in corrected rows is known by then. */
    ImportFile reread(ImportDraft read) {
        return new ImportFile(source, stage, read, outcome == null ? null : reread(outcome, read), edits, sentence);
    }

    private ImportOutcome reread(ImportOutcome before, ImportDraft read) {
        Set<Place> rows = draft == null ? Set.of() : draft.choices().rowsOtherThan(read.choices());
        List<Problem> problems = new ArrayList<>(before.problems());
        problems.removeIf(problem -> rows.contains(problem.place().inRow()));
        read.file().lines().stream()
                .filter(line -> rows.contains(line.place().inRow()))
                .forEach(line -> problems.addAll(line.problems()));
        return new ImportOutcome(read.file(), null, before.counters(), problems, before.questions());
    }

    ImportFile with(ImportDraft other) {
        return new ImportFile(source, stage, other, outcome, edits, sentence);
    }

    ImportFile failed(String why) {
        return new ImportFile(source, Stage.FAILED, draft, outcome, edits, why);
    }

    ImportFile movedTo(Path path) {
        return new ImportFile(source.movedTo(path), stage, draft, outcome, edits, sentence);
    }

    int number() {
        return source.number();
    }

    String name() {
        return source.name();
    }

    /** Null where it was copied and is no file. */
    @Nullable
    Path path() {
        return source.path();
    }

    Counters counters() {
        return outcome == null ? Counters.ZERO : outcome.counters();
    }

    /** Whether something can still be said about it. */
    boolean open() {
        return stage == Stage.READY || stage == Stage.CHECKING;
    }

    /** Whether something of it is on its way into the rehearsal or the store. */
    boolean busy() {
        return stage == Stage.CHECKING || stage == Stage.WRITING;
    }

    /** Whether nothing more is to come of it. */
    boolean done() {
        return stage == Stage.WRITTEN || stage == Stage.FAILED;
    }

    /** Whether something would be lost with it. */
    boolean kept() {
        return stage == Stage.WRITING || stage != Stage.WRITTEN && edits.said();
    }

    /** Tables of what the file is about; those of another kind are not taken in. */
    List<RecognisedTable> tables() {
        return outcome == null
                ? List.of()
                : outcome.file().tables().stream()
                        .filter(table -> table.kind() == outcome.file().kind())
                        .toList();
    }

    List<ColumnMatch> unsure() {
        return tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(ColumnMatch::unsure)
                .toList();
    }

    /** Columns that nobody said anything about yet, so that they are not taken in. */
    int leftOut() {
        return (int) unsure().stream()
                .filter(column -> column.field().equals(Choices.IGNORED))
                .count();
    }

    List<PreviewRow> rows(RecognisedTable table) {
        return draft == null ? List.of() : draft.rows(table);
    }

    /** What a column can be said to hold. */
    List<String> fields() {
        return draft == null ? List.of() : draft.fields();
    }

    String sender() {
        return draft == null ? "" : draft.sender();
    }

    /** What the cell said in the file, where somebody put it right. */
    @Nullable
    String original(Place cell) {
        return draft == null || !edits.now().cells().containsKey(cell) ? null : draft.original(cell);
    }
}
