package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Pieces;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.BatchRepository;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.UnreadablePiecesException;

/**
 * A file that is too large to be held, nor fits into one save: each piece is a save of its own. The batch stands with its
 * last save; where that never comes, what was written goes, here or at the next start of the console.
 */
final class PieceImport {
    /** What is told of a file; all of it stands in the list of what is to be checked. */
    private static final int MOST_TOLD = 10_000;

    private final Store store;
    private final RecognisedFile file;
    private final Progress progress;
    private final FileMemory memory = new FileMemory(true);
    private final List<Problem> problems = new ArrayList<>();
    private List<Problem> ofSheets = List.of();
    private Counters counters = Counters.ZERO;
    private @Nullable BatchId batch;
    private int part;

    PieceImport(Store store, RecognisedFile file, Progress progress) {
        if (file.kind() == SheetKind.ROSTER) {
            // What a file says of a shift is the whole shift: one that is cut in two would lose its first half.
            throw new RefusedException("exchange.unreadable.roster", file.fileName());
        }
        this.store = store;
        this.file = file;
        this.progress = progress;
        problems.addAll(file.problems());
    }

    /** @param beside is kept with the last save */
    ImportOutcome run(Pieces pieces, BiConsumer<Access, BatchId> beside) {
        try {
            if (store.inFolder()) {
                store.load(pieces.rows(), () -> {
                    each(pieces, lines -> save(access -> piece(access, lines, pieces.rows())));
                    save(access -> finish(access, beside));
                    return part;
                });
            } else {
                // Others may be at the same store: nobody could tell a broken batch from one in the making.
                save(access -> {
                    each(pieces, lines -> piece(access, lines, pieces.rows()));
                    finish(access, beside);
                });
            }
        } catch (RuntimeException | Error e) {
            new HistoryService(store).takeBack(batch, e);
            throw e;
        }
        return new ImportOutcome(file, batch, counters, problems, List.of());
    }

    private void each(Pieces pieces, Consumer<List<Line>> piece) {
        try {
            pieces.each(piece);
            ofSheets = pieces.problems();
            problems.addAll(ofSheets);
        } catch (UnreadablePiecesException gone) {
            throw ImportService.refused(gone.why());
        }
    }

    private void save(Consumer<Access> work) {
        part++;
        store.write(Action.IMPORT, label(file, part), access -> {
            work.accept(access);
            return part;
        });
    }

    /** What one of several saves of a file is called. */
    static Label label(RecognisedFile file, int part) {
        return Label.of("label.exchange.import.part", file.fileName(), Integer.toString(part));
    }

    private void piece(Access access, List<Line> lines, int rows) {
        BatchRepository batches = new BatchRepository(access);
        BatchId id = opened(batches);
        ImportRun run = taken(access, lines);
        run.keep(batches, id);
        count(run, rows);
    }

    private ImportRun taken(Access access, List<Line> lines) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        ImportRun run = new ImportRun(access, store.session().actor(), file, Map.of(), memory);
        LinesImport.take(run, file.kind(), lines, store.session().now());
        return run;
    }

    private void count(ImportRun run, int rows) {
        run.remember();
        counters = counters.plus(run.counters());
        run.problems().stream().limit(Math.max(0, MOST_TOLD - problems.size())).forEach(problems::add);
        progress.report(counters.rows(), rows);
    }

    private BatchId opened(BatchRepository batches) {
        BatchId id = batch;
        if (id == null) {
            id = batches.open();
            batches.begin(id, file.fileName(), file.kind(), store.session().actor());
            batch = id;
        } else {
            batches.proceed(id);
        }
        return id;
    }

    private void finish(Access access, BiConsumer<Access, BatchId> beside) {
        BatchRepository batches = new BatchRepository(access);
        BatchId id = opened(batches);
        batches.finish(id, counters);
        ofSheets.forEach(problem -> batches.keep(id, problem, null));
        beside.accept(access, id);
    }

    /** What the pieces would come to; nothing is written. */
    ImportOutcome rehearse(Pieces pieces) {
        store.rehearse(Action.IMPORT, access -> {
            each(pieces, lines -> count(taken(access, lines), pieces.rows()));
            return counters;
        });
        return new ImportOutcome(file, null, counters, problems, List.of());
    }
}
