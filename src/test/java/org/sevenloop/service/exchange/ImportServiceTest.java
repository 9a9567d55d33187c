package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.watch.ColourCounts;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.closing.FiguresService;

/** The sample's six workbooks in, taken back, in again, and handed on. */
class ImportServiceTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final ImportService imports = new ImportService(database, session);
    private final HistoryService history = new HistoryService(database, session);

    @AfterEach
    void close() {
        database.close();
    }

    private DailyFigures figures() {
        return new FiguresService(database, session).figures(SampleSession.DAY);
    }

    @Test
    void rowsAddUpAndProblemsAreTold() {
        ImportOutcome register = SampleFiles.take(imports, SampleFiles.named("people"));
        assertThat(register.counters()).isEqualTo(new Counters(5569, 5569, 0, 0, 0, 0, 20));
        ImportOutcome returnees = SampleFiles.take(imports, SampleFiles.named("watch"));
        assertThat(returnees.counters()).isEqualTo(new Counters(308, 299, 0, 0, 7, 2, 8));
        assertThat(returnees.problems())
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("name.missing"))
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("nobody.told"));
    }

    @Test
    void theOrderOfFilesMakesNoDifferenceAndASecondTimeAddsNobody() {
        List<Path> files = new ArrayList<>(SampleFiles.all());
        SampleFiles.takeAll(imports, files);
        DailyFigures straight = figures();
        assertThat(straight.people().total()).isEqualTo(5569);
        assertThat(straight.watch().byColour()).isEqualTo(new ColourCounts(13, 14, 228, 44));
        assertThat(straight.readings().taken()).isEqualTo(2298);
        assertThat(straight.verification().alreadyKnown()).isEqualTo(60);
        SampleFiles.takeAll(imports, files)
                .forEach(
                        again -> assertThat(again.counters().changesSomething()).isFalse());
        assertThat(figures()).isEqualTo(straight);

        Collections.shuffle(files, new Random(7));
        try (Database other = SampleFiles.community(session)) {
            SampleFiles.takeAll(new ImportService(other, session), files);
            assertThat(new FiguresService(other, session).figures(SampleSession.DAY))
                    .isEqualTo(straight);
        }
    }

    @Test
    void aRehearsalCountsTheSameAndWritesNothing() {
        DailyFigures before = figures();
        var file = imports.read(SampleFiles.named("stranded"), Progress.NONE);
        ImportOutcome rehearsed = imports.rehearse(file, Progress.NONE);
        assertThat(figures()).isEqualTo(before);
        assertThat(imports.batches()).isEmpty();
        assertThat(imports.commit(file, Progress.NONE).counters()).isEqualTo(rehearsed.counters());
    }

    @Test
    void undoLeavesEveryFigureAsItWasAndRedoBringsItBack() {
        SampleFiles.take(imports, SampleFiles.named("watch"));
        SampleFiles.take(imports, SampleFiles.named("readings"));
        DailyFigures before = figures();
        ImportOutcome register = SampleFiles.take(imports, SampleFiles.named("people"));
        DailyFigures after = figures();

        UndoOutcome undone = history.undo(register.batch());
        assertThat(undone.stayed()).isEmpty();
        assertThat(figures()).isEqualTo(before);
        history.redoLast();
        assertThat(figures()).isEqualTo(after);
    }

    @Test
    void peopleWhomALaterListNamesStayOnThatList() {
        ImportOutcome register = SampleFiles.take(imports, SampleFiles.named("people"));
        SampleFiles.take(imports, SampleFiles.named("watch"));
        DailyFigures both = figures();
        UndoOutcome undone = history.undo(register.batch());
        assertThat(undone.stayed()).isNotEmpty();
        assertThat(figures().watch()).isEqualTo(both.watch());
        assertThat(figures().people().total()).isZero();
    }

    @Test
    void exportsImportBackWithoutLoss(@TempDir Path folder) {
        SampleFiles.takeAll(imports, SampleFiles.all());
        DailyFigures before = figures();
        ExportService exports = new ExportService(database, session, Messages.of(java.util.Locale.CHINESE));
        List<Path> written = new ArrayList<>();
        for (ExportKind kind : ExportKind.values()) {
            if (kind != ExportKind.PROBLEMS) {
                written.add(exports.export(kind, folder.resolve(kind.word() + ".xlsx"))
                        .file());
            }
        }
        try (Database other = SampleFiles.community(session)) {
            SampleFiles.takeAll(new ImportService(other, session), written);
            assertThat(new FiguresService(other, session).figures(SampleSession.DAY))
                    .isEqualTo(before);
        }
    }
}
