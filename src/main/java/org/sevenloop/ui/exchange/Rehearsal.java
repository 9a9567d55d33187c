package org.sevenloop.ui.exchange;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Question;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.platform.Progress;
import org.sevenloop.platform.ProgressWork;
import org.sevenloop.service.exchange.ImportDraft;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.exchange.ImportFile.Stage;

/** What taking a file in would do, found out anew for each thing that somebody says about it. */
final class Rehearsal {
    private final ImportService service;
    private final ImportFiles files;
    private final FileJobs jobs;
    private final DeskTools tools;

    Rehearsal(ImportService service, ImportFiles files, FileJobs jobs, DeskTools tools) {
        this.service = service;
        this.files = files;
        this.jobs = jobs;
        this.tools = tools;
    }

    /** A table of another kind is only shown. */
    ImportOutcome rehearsed(ImportDraft draft, Map<Question.Key, Answer> answers, Progress progress) {
        RecognisedFile file = draft.file();
        return file.kind() == SheetKind.OTHER
                ? new ImportOutcome(file, null, Counters.ZERO, file.problems(), List.of())
                : service.rehearse(file, answers, progress);
    }

    /** Reads anew with what was said, which shows at once, then rehearses; only what was asked last comes back. */
    void check(ImportFile file) {
        int number = file.number();
        ImportDraft draft = file.draft();
        jobs.stop(number);
        files.change(number, now -> file);
        if (draft != null) {
            Choices choices = file.edits().now();
            tools.tasks()
                    .latest(
                            "exchange.read " + number,
                            () -> draft.with(choices),
                            read -> reread(number, read),
                            failure -> unchecked(number, failure));
        }
    }

    private void reread(int number, ImportDraft read) {
        ImportFile now = files.find(number).orElse(null);
        if (now != null && now.stage() == Stage.CHECKING) {
            files.change(number, file -> file.reread(read.from(file.sender())));
            rehearse(now, read);
        }
    }

    /** Somebody said whom rows mean. */
    void answered(ImportFile file) {
        ImportDraft draft = file.draft();
        if (draft != null) {
            files.change(file.number(), now -> file);
            rehearse(file, draft);
        }
    }

    /** A file in pieces is read from end to end: that is listed, and whoever says the next thing need not wait for it. */
    private void rehearse(ImportFile file, ImportDraft read) {
        int number = file.number();
        ProgressWork<ImportOutcome> work =
                progress -> rehearsed(read, file.edits().answers(), progress);
        Consumer<ImportOutcome> then = outcome -> rehearsed(number, read, outcome);
        Consumer<Throwable> failed = failure -> unchecked(number, failure);
        if (read.file().pieces() == null) {
            tools.tasks().latest("exchange.rehearse " + number, () -> work.call(Progress.NONE), then, failed);
        } else {
            jobs.run(number, tools.text().text("exchange.job.check", file.name()), work, then, failed);
        }
    }

    private void rehearsed(int number, ImportDraft read, ImportOutcome outcome) {
        files.change(number, now -> {
            ImportDraft draft = now.draft();
            boolean newest = read.choices().equals(now.edits().now());
            return now.stage() == Stage.CHECKING && draft != null && newest ? now.checked(draft, outcome) : now;
        });
    }

    /** Writing will try it again, and say what is wrong then. */
    private void unchecked(int number, Throwable failure) {
        files.change(number, now -> now.stage() == Stage.CHECKING ? now.at(Stage.READY) : now);
        if (!(failure instanceof CancellationException)) {
            tools.problems().tell(failure);
        }
    }
}
