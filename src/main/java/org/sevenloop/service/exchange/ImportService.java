package org.sevenloop.service.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
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
import org.sevenloop.persistence.BatchRepository;
import org.sevenloop.platform.Pinyin;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.WorkbookReader;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** Takes street workbooks in: read, rehearse, then one batch, all or nothing, which can be undone. */
public final class ImportService {
    private final Store store;
    private final Session session;

    public ImportService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /**
     * Reads a file and tells what it is; nothing is written.
     *
     * @throws RefusedException with a sentence, where the file cannot be read or holds no known table
     */
    public RecognisedFile read(Path file, Progress progress) {
        return read(() -> new WorkbookReader().read(file, session.today(), progress));
    }

    /**
     * The same for text that was copied: cells of Excel or WPS, or the answers to a WeChat 接龙.
     *
     * @param name what the text is called in sentences and in the list of what was imported
     * @throws RefusedException with a sentence, where the text holds no known table
     */
    public RecognisedFile readText(String name, String text, Progress progress) {
        return read(() -> new WorkbookReader().read(name, text, session.today(), progress));
    }

    private interface Source {
        RecognisedFile read() throws UnreadableFileException;
    }

    private RecognisedFile read(Source source) {
        store.demand(Action.IMPORT);
        Pinyin.prepare();
        try {
            return source.read();
        } catch (UnreadableFileException e) {
            throw new RefusedException(
                    "exchange.unreadable." + e.code(), e.arguments().toArray(String[]::new));
        }
    }

    /** What taking the file in would do; nothing is written. */
    public ImportOutcome rehearse(RecognisedFile file, Progress progress) {
        return rehearse(file, Map.of(), progress);
    }

    /** @param answers what somebody said of rows that may mean somebody on record */
    public ImportOutcome rehearse(RecognisedFile file, Map<Question.Key, Answer> answers, Progress progress) {
        Actor actor = session.actor();
        return store.rehearse(
                Action.IMPORT,
                access -> take(new ImportRun(access, actor, file, answers, new IdSet()), null, progress));
    }

    /** Takes the file in as one batch; rows that may mean somebody on record come in as new, and are flagged. */
    public ImportOutcome commit(RecognisedFile file, Progress progress) {
        return commit(file, Map.of(), progress);
    }

    /** Takes the file in as one batch. A cancelled one leaves nothing behind. */
    public ImportOutcome commit(RecognisedFile file, Map<Question.Key, Answer> answers, Progress progress) {
        Actor actor = session.actor();
        Label label = Label.of("label.exchange.import", file.fileName());
        return store.write(Action.IMPORT, label, access -> {
            BatchRepository batches = new BatchRepository(access);
            return take(new ImportRun(access, actor, file, answers, new IdSet()), batches.open(), progress);
        });
    }

    private ImportOutcome take(ImportRun run, @Nullable BatchId batch, Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        RecognisedFile file = run.file();
        LinesImport.take(run, file.kind(), file.lines(), session.now());
        Counters counters = run.counters();
        if (batch != null) {
            BatchRepository batches = new BatchRepository(run.access());
            batches.record(batch, file.fileName(), file.kind(), run.actor(), counters);
            run.keep(batches, batch);
        }
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
