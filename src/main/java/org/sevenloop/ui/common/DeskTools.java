package org.sevenloop.ui.common;

import java.util.concurrent.Callable;
import org.sevenloop.model.account.Action;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;

/** What every desk's view model works with, beside its services. */
public record DeskTools(
        Messages text,
        TaskRunner tasks,
        Changes changes,
        Problems problems,
        Notices notices,
        Navigator navigator,
        Printouts printouts,
        Rights rights) {
    /** Where nobody has to log in. */
    public DeskTools(
            Messages text,
            TaskRunner tasks,
            Changes changes,
            Problems problems,
            Notices notices,
            Navigator navigator,
            Printouts printouts) {
        this(text, tasks, changes, problems, notices, navigator, printouts, Rights.ALL);
    }

    /** For a page that prints nothing. */
    public DeskTools(
            Messages text, TaskRunner tasks, Changes changes, Problems problems, Notices notices, Navigator navigator) {
        this(text, tasks, changes, problems, notices, navigator, list -> {});
    }

    /** The same with other rights. */
    public DeskTools as(Rights others) {
        return new DeskTools(text, tasks, changes, problems, notices, navigator, printouts, others);
    }

    /** Whether this is to be offered at all. */
    public boolean may(Action action) {
        return rights.may(action);
    }

    /** The same, told of other changes. */
    public DeskTools with(Changes others) {
        return new DeskTools(text, tasks, others, problems, notices, navigator, printouts, rights);
    }

    /**
     * Stores something: says what was done with the way back, and tells every desk that the data changed.
     *
     * @param done the sentence
     * @param refused runs where nothing was saved, so that a form can come back with what was typed
     */
    public void save(Callable<?> act, String done, Runnable refused) {
        tasks.run(
                done,
                () -> {
                    act.call();
                    return done;
                },
                said -> {
                    changes.fire();
                    notices.saved(said);
                },
                problem -> {
                    problems.tell(problem);
                    refused.run();
                });
    }

    public void save(Runnable act, String done) {
        save(
                () -> {
                    act.run();
                    return done;
                },
                done,
                () -> {});
    }
}
