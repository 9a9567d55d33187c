package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.Stores;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.FiguresService;

/** A register that goes in part by part comes to the same as in one save, goes as one, and leaves nothing when it is broken off. */
@Execution(ExecutionMode.CONCURRENT)
class PartsImportTest {
    private final SampleSession session = SampleSession.evening();

    private ImportService inParts(Database database) {
        return new ImportService(new Store(database, session), 0);
    }

    private DailyFigures figures(Database database) {
        return new FiguresService(new Store(database, session)).figures(SampleSession.DAY);
    }

    private void isSound(Database database) {
        assertThat(new CheckService(new Store(database, session)).check().findings())
                .isEmpty();
    }

    @Test
    void partsComeToTheSameAsTheWholeAndGoAsOne() {
        try (Database database = SampleFiles.community(Stores.file(), session);
                Database whole = SampleFiles.community(session)) {
            DailyFigures before = figures(database);
            ImportOutcome at =
                    SampleFiles.take(new ImportService(new Store(whole, session)), SampleFiles.named("people"));
            ImportOutcome outcome = SampleFiles.take(inParts(database), SampleFiles.named("people"));
            assertThat(outcome.counters()).isEqualTo(at.counters());
            assertThat(figures(database)).isEqualTo(figures(whole));
            isSound(database);

            HistoryService history = new HistoryService(new Store(database, session));
            assertThat(history.recent(2))
                    .as("there was more than one save")
                    .allSatisfy(line -> assertThat(line.label().key()).isEqualTo("label.exchange.import.part"));
            assertThat(history.undoLast()).isPresent();
            assertThat(figures(database)).isEqualTo(before);
            isSound(database);
        }
    }

    @Test
    void whatIsCancelledWhenPartsAreWrittenLeavesNothing() {
        try (Database database = SampleFiles.community(Stores.file(), session)) {
            DailyFigures before = figures(database);
            AtomicInteger asked = new AtomicInteger();
            Progress late = new Progress() {
                @Override
                public void report(long done, long total) {}

                @Override
                public boolean cancelled() {
                    return asked.incrementAndGet() > 1;
                }
            };
            ImportService imports = inParts(database);
            var file = imports.read(SampleFiles.named("people"), Progress.NONE);
            assertThatThrownBy(() -> imports.commit(file, late)).isInstanceOf(CancellationException.class);
            assertThat(asked.get()).isGreaterThan(1);
            assertThat(figures(database)).isEqualTo(before);
            assertThat(imports.batches()).noneMatch(batch -> batch.undoneAt() == null);
            isSound(database);
        }
    }
}
