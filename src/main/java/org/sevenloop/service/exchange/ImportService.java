package org.sevenloop.service.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.Question;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.BatchRepository;
import org.sevenloop.persistence.MappingRepository;
import org.sevenloop.platform.Pinyin;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.OpenBook;
import org.sevenloop.spreadsheet.WorkbookReader;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** Takes street workbooks in: read, rehearse, then one batch, all or nothing, which can be undone. */
public final class ImportService {
    /** Rows that go in with one transaction; see {@link BatchRepository#openInParts}. */
    private static final int AT_ONCE = 20_000;

    private final Store store;
    private final Session session;
    private final int atOnce;

    public ImportService(Store store) {
        this(store, AT_ONCE);
    }

    ImportService(Store store, int atOnce) {
        this.store = store;
        this.session = store.session();
        this.atOnce = atOnce;
    }

    /**
     * Reads a file and tells what it is; nothing is written.
     *
     * @throws RefusedException with a sentence, where the file cannot be read or holds no known table
     */
    public RecognisedFile read(Path file, Progress progress) {
        return open(file, progress).file();
    }

    /**
     * Reads a file and keeps it at hand, to be put right before it is taken in. Its columns are what they were said to be
     * in earlier files of its layout.
     *
     * @throws RefusedException with a sentence, where the file cannot be read or holds no known table
     */
    public ImportDraft open(Path file, Progress progress) {
        return open(remembered -> new WorkbookReader().open(file, session.today(), remembered, progress));
    }

    /**
     * The same for text that was copied: cells of Excel or WPS, or the answers to a WeChat 接龙.
     *
     * @param name what the text is called in sentences and in the list of what was imported
     * @throws RefusedException with a sentence, where the text holds no known table
     */
    public ImportDraft openText(String name, String text, Progress progress) {
        return open(remembered -> new WorkbookReader().open(name, text, session.today(), remembered, progress));
    }

    private interface Source {
        OpenBook open(List<RememberedMapping> remembered) throws UnreadableFileException;
    }

    private ImportDraft open(Source source) {
        List<RememberedMapping> remembered = store.read(Action.IMPORT, access -> new MappingRepository(access).all());
        Pinyin.prepare();
        try {
            return ImportDraft.of(source.open(remembered));
        } catch (UnreadableFileException e) {
            throw refused(e);
        }
    }

    static RefusedException refused(UnreadableFileException why) {
        return new RefusedException(
                "exchange.unreadable." + why.code(), why.arguments().toArray(String[]::new));
    }

    /** What taking the file in would do; nothing is written. */
    public ImportOutcome rehearse(RecognisedFile file, Progress progress) {
        return rehearse(file, Map.of(), progress);
    }

    /** @param answers what somebody said of rows that may mean somebody on record */
    public ImportOutcome rehearse(RecognisedFile file, Map<Question.Key, Answer> answers, Progress progress) {
        if (file.pieces() != null) {
            return new PieceImport(store, file, progress).rehearse(file.pieces());
        }
        Actor actor = session.actor();
        return store.rehearse(
                Action.IMPORT,
                access -> take(new ImportRun(access, actor, file, answers, new FileMemory(false)), null, progress));
    }

    /** Takes the file in as one batch; rows that may mean somebody on record come in as new, and are flagged. */
    public ImportOutcome commit(RecognisedFile file, Progress progress) {
        return commit(file, Map.of(), progress);
    }

    /** Takes the file in as one batch. A cancelled one leaves nothing behind. */
    public ImportOutcome commit(RecognisedFile file, Map<Question.Key, Answer> answers, Progress progress) {
        return commit(file, answers, progress, (access, batch) -> {});
    }

    /**
     * Takes a file in with what somebody said about it: in one save with its rows are kept what its columns were said to
     * be, for the next file, and what its corrected cells had said.
     */
    public ImportOutcome commit(ImportDraft draft, Map<Question.Key, Answer> answers, Progress progress) {
        return commit(draft.file(), answers, progress, (access, batch) -> {
            BatchRepository batches = new BatchRepository(access);
            draft.corrections().forEach(correction -> batches.keep(batch, correction, null));
            MappingRepository mappings = new MappingRepository(access);
            draft.mappings()
                    .forEach(mapping -> mappings.save(mapping, session.actor().name()));
        });
    }

    private ImportOutcome commit(
            RecognisedFile file,
            Map<Question.Key, Answer> answers,
            Progress progress,
            BiConsumer<Access, BatchId> beside) {
        if (file.pieces() != null) {
            return new PieceImport(store, file, progress).run(file.pieces(), beside);
        }
        if (store.inFolder() && file.lines().size() > atOnce) {
            return inParts(file, answers, progress, beside);
        }
        Label label = Label.of("label.exchange.import", file.fileName());
        return store.write(Action.IMPORT, label, access -> {
            BatchRepository batches = new BatchRepository(access);
            BatchId batch = batches.open();
            ImportRun run = new ImportRun(access, session.actor(), file, answers, new FileMemory(false));
            ImportOutcome outcome = take(run, batch, progress);
            batches.record(batch, file.fileName(), file.kind(), session.actor(), outcome.counters());
            run.keep(batches, batch);
            beside.accept(access, batch);
            return outcome;
        });
    }

    /** Matched as one, written part by part; if it does not come to its end, what is there of it goes. */
    private ImportOutcome inParts(
            RecognisedFile file,
            Map<Question.Key, Answer> answers,
            Progress progress,
            BiConsumer<Access, BatchId> beside) {
        AtomicReference<@Nullable BatchId> begun = new AtomicReference<>();
        try {
            return store.load(
                    file.lines().size(),
                    () -> store.write(Action.IMPORT, PieceImport.label(file, 1), access -> {
                        BatchRepository batches = new BatchRepository(access);
                        BatchId batch = batches.openInParts(part -> PieceImport.label(file, part));
                        begun.set(batch);
                        batches.begin(batch, file.fileName(), file.kind(), session.actor());
                        ImportRun run = new ImportRun(access, session.actor(), file, answers, new FileMemory(false));
                        ImportOutcome outcome = take(run, batch, progress);
                        run.keep(batches, batch);
                        batches.finish(batch, outcome.counters());
                        beside.accept(access, batch);
                        return outcome;
                    }));
        } catch (RuntimeException | Error e) {
            new HistoryService(store).takeBack(begun.get(), e);
            throw e;
        }
    }

    private ImportOutcome take(ImportRun run, @Nullable BatchId batch, Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        RecognisedFile file = run.file();
        LinesImport.take(run, file.kind(), file.lines(), session.now());
        Counters counters = run.counters();
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.report(counters.rows(), counters.rows());
        List<Problem> problems = new ArrayList<>(file.problems());
        problems.addAll(run.problems());
        return new ImportOutcome(file, batch, counters, problems, run.questions());
    }

    /** All imported files, the newest first. */
    public List<ImportBatch> batches() {
        return store.read(Action.IMPORT, access -> new BatchRepository(access).all());
    }

    /** What was put right by hand in a batch's file before it was taken in. */
    public List<OpenProblem> corrections(BatchId batch) {
        return store.read(Action.IMPORT, access -> new BatchRepository(access).corrections(batch));
    }

    /** Takes problems off the list of what is to be checked: somebody looked into them. */
    public void settle(List<OpenProblem> problems) {
        OpenProblem first = problems.getFirst();
        Label label = Label.of(
                "label.exchange.settle",
                first.fileName(),
                first.problem().place().cell(),
                Integer.toString(problems.size()));
        store.write(Action.IMPORT, label, access -> {
            new BatchRepository(access)
                    .settle(problems.stream().map(OpenProblem::id).toList());
            return problems.size();
        });
    }

    /** What imported rows still have wrong. */
    public List<OpenProblem> openProblems() {
        return store.read(Action.IMPORT, access -> new BatchRepository(access).openProblems());
    }
}
