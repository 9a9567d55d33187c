package org.sevenloop.app.window;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.StoreException;
import org.sevenloop.persistence.StoreReport;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.backup.TroubleView;
import org.sevenloop.ui.common.Buttons;

/** What is said of data that cannot be opened or written, and of data that were found otherwise than they were left. */
final class StoreTrouble {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Messages text;

    StoreTrouble(Messages text) {
        this.text = text;
    }

    /** Whether a problem is so grave that the whole page says it: nothing more can be saved. */
    static boolean fills(Throwable problem) {
        return problem instanceof StoreException store
                && (store.code() == StoreException.Code.STOPPED || store.code() == StoreException.Code.DISK_FULL);
    }

    /**
     * The page that says it.
     *
     * @param retry tries to open the data again
     * @param restore goes to the backups, where that helps; null: it does not
     */
    Parent page(StoreException problem, String retryKey, Runnable retry, @Nullable Runnable restore) {
        Button again = Buttons.accent(text.text(retryKey), retry);
        again.setId("backup-retry");
        Button leave = Buttons.plain(text.text("backup.leave"), Platform::exit);
        leave.setId("backup-leave");
        if (restore == null) {
            return new TroubleView(title(problem.code()), problem.sentence(text), List.of(again, leave));
        }
        Button back = Buttons.accent(text.text("backup.menu"), restore);
        back.setId("backup-open");
        return new TroubleView(title(problem.code()), problem.sentence(text), List.of(back, leave));
    }

    private String title(StoreException.Code code) {
        return switch (code) {
            case STOPPED -> text.text("backup.trouble.stopped");
            case DISK_FULL -> text.text("backup.trouble.disk-full");
            case READ_ONLY -> text.text("backup.trouble.read-only");
            case IN_USE -> text.text("backup.trouble.in-use");
            case DAMAGED -> text.text("backup.trouble.damaged");
            case NO_BACKUP, NO_KEYS, OTHER_KEYS, UNREACHABLE, FAILED -> text.text("backup.trouble.other");
        };
    }

    /** The sentences on data that were not as they were left; empty where all was well. */
    String sentence(StoreReport report) {
        String files = String.join(text.text("exchange.and"), report.halves());
        String half = files.isEmpty() ? "" : text.text("backup.report.half", files);
        return Stream.of(state(report), half)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String state(StoreReport report) {
        return switch (report.state()) {
            case WELL -> "";
            case RECOVERED -> text.text("backup.report.recovered");
            case REPAIRED -> text.text("backup.report.repaired", String.valueOf(report.aside()));
            case INCOMPLETE ->
                text.text("backup.report.incomplete", when(report.until()), String.valueOf(report.aside()));
        };
    }

    private String when(@Nullable LocalDateTime moment) {
        return moment == null ? text.text("backup.report.unknown-time") : WHEN.format(moment);
    }
}
