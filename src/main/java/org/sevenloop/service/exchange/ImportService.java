package org.sevenloop.service.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.ReadingsLine;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.model.exchange.RosterLine;
import org.sevenloop.model.exchange.StrandedLine;
import org.sevenloop.model.exchange.VerificationLine;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.BatchRepository;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.MappingRepository;
import org.sevenloop.persistence.PersonRepository;
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
        return open(file, progress).file();
    }

    /**
     * Reads a file and keeps it at hand, to be put right before it is taken in. Its columns are what they were said to be
     * in earlier files of its layout.
     *
     * @throws RefusedException with a sentence, where the file cannot be read or holds no known table
     */
    public ImportDraft open(Path file, Progress progress) {
        List<RememberedMapping> remembered = store.read(Action.IMPORT, access -> new MappingRepository(access).all());
        Pinyin.prepare();
        try {
            return ImportDraft.of(new WorkbookReader().open(file, session.today(), remembered, progress));
        } catch (UnreadableFileException e) {
            throw new RefusedException(
                    "exchange.unreadable." + e.code(), e.arguments().toArray(String[]::new));
        }
    }

    /** What taking the file in would do; nothing is written. */
    public ImportOutcome rehearse(RecognisedFile file, Progress progress) {
        Actor actor = session.actor();
        return store.rehearse(Action.IMPORT, access -> take(access, actor, file, null, progress));
    }

    /** Takes the file in as one batch. A cancelled one leaves nothing behind. */
    public ImportOutcome commit(RecognisedFile file, Progress progress) {
        Actor actor = session.actor();
        Label label = Label.of("label.exchange.import", file.fileName());
        return store.write(Action.IMPORT, label, access -> {
            BatchRepository batches = new BatchRepository(access);
            return take(access, actor, file, batches.open(), progress);
        });
    }

    /**
     * Takes a file in with what somebody said about it: in one save with its rows are kept what its columns were said to
     * be, for the next file, and what its corrected cells had said.
     */
    public ImportOutcome commit(ImportDraft draft, Progress progress) {
        Actor actor = session.actor();
        Label label = Label.of("label.exchange.import", draft.file().fileName());
        return store.write(Action.IMPORT, label, access -> {
            BatchRepository batches = new BatchRepository(access);
            BatchId batch = batches.open();
            ImportOutcome outcome = take(access, actor, draft.file(), batch, progress);
            draft.corrections().forEach(correction -> batches.keep(batch, correction, null));
            MappingRepository mappings = new MappingRepository(access);
            draft.mappings().forEach(mapping -> mappings.save(mapping, actor.name()));
            return outcome;
        });
    }

    private ImportOutcome take(
            Access access, Actor actor, RecognisedFile file, @Nullable BatchId batch, Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        ImportRun run = new ImportRun(access, actor, file);
        take(run, file);
        Counters counters = run.counters();
        if (batch != null) {
            BatchRepository batches = new BatchRepository(access);
            batches.record(batch, file.fileName(), file.kind(), actor, counters);
            run.keep(batches, batch);
        }
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.report(counters.rows(), counters.rows());
        List<Problem> problems = new ArrayList<>(file.problems());
        problems.addAll(run.problems());
        return new ImportOutcome(file, batch, counters, problems);
    }

    private void take(ImportRun run, RecognisedFile file) {
        PersonMatcher matcher =
                new PersonMatcher(new PersonRepository(run.access()), new KnownPersonRepository(run.access()));
        UnitId community = new UnitId(run.actor().community().value());
        switch (file.kind()) {
            case PEOPLE -> new PeopleImport(run, matcher, community).run(lines(file, PeopleLine.class));
            case WATCH -> new WatchImport(run, matcher, community, session.now()).run(lines(file, WatchLine.class));
            case READINGS -> new ReadingsImport(run, matcher).run(lines(file, ReadingsLine.class));
            case ROSTER -> new RosterImport(run).run(lines(file, RosterLine.class));
            case VERIFICATION -> new VerificationImport(run).run(lines(file, VerificationLine.class));
            case STRANDED -> new StrandedImport(run, matcher).run(lines(file, StrandedLine.class));
        }
    }

    private static <L extends Line> List<L> lines(RecognisedFile file, Class<L> type) {
        return file.lines().stream().map(type::cast).toList();
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
