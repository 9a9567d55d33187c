package org.sevenloop.app.window;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.StoreException;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.ui.common.Problems;
import org.sevenloop.ui.shell.ShellViewModel;

/** Looks after the store while the console is open: copies it when that is due, and says in time what will keep it from saving. */
final class StoreCare {
    private final Wiring wiring;
    private final TaskRunner tasks;
    private final ShellViewModel shell;
    private final Problems problems;

    StoreCare(Wiring wiring, TaskRunner tasks, ShellViewModel shell, Problems problems) {
        this.wiring = wiring;
        this.tasks = tasks;
        this.shell = shell;
        this.problems = problems;
    }

    /** To be called each minute. */
    void look() {
        tasks.latest("backup.care", this::cared, this::show, problems::tell);
    }

    private void show(Seen seen) {
        shell.warn(seen.inWords(wiring.text()));
        StoreException failed = seen.copy();
        if (failed != null && StoreTrouble.fills(failed)) {
            problems.tell(failed);
        }
    }

    private Seen cared() {
        Database database = wiring.database();
        StoreException failed = null;
        try {
            if (database.isFile()) {
                database.copies().makeIfDue();
            }
        } catch (StoreException e) {
            failed = e;
        }
        SecondPlace second = database.isFile() ? database.copies().secondPlace() : SecondPlace.NONE;
        return new Seen(database.room(), database.lastSaved(), wiring.clock().machineNow(), second, failed);
    }

    /**
     * How things stand.
     *
     * @param room how many bytes can still be written
     * @param lastSaved when somebody saved last; null: nobody yet
     * @param copy why the copy that was due was not made; null: it was, or none was
     */
    record Seen(
            long room,
            @Nullable LocalDateTime lastSaved,
            LocalDateTime now,
            SecondPlace second,
            @Nullable StoreException copy) {
        /** A day of hard work writes less. */
        private static final long LOW = 800L << 20;

        private static final int CLOCKS_DIFFER_MINUTES = 5;
        private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

        /** What somebody has to see to; empty: nothing. */
        String inWords(Messages text) {
            List<String> sentences = new ArrayList<>();
            if (room < LOW) {
                sentences.add(text.text("backup.care.room", room >> 20));
            }
            if (lastSaved != null && now.plusMinutes(CLOCKS_DIFFER_MINUTES).isBefore(lastSaved)) {
                sentences.add(text.text("backup.care.clock", WHEN.format(now), WHEN.format(lastSaved)));
            }
            if (copy != null) {
                sentences.add(text.text("backup.care.copy", copy.sentence(text)));
            }
            if (second.behind(now)) {
                sentences.add(text.text("backup.care.second", String.valueOf(second.path())));
            }
            return String.join("\n", sentences);
        }
    }
}
