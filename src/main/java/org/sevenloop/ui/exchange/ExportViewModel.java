package org.sevenloop.ui.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.exchange.ExportService;
import org.sevenloop.service.exchange.ExportService.Exported;
import org.sevenloop.ui.common.DeskTools;

/** Hands lists on as files, and saves copies of all data. */
public final class ExportViewModel {
    /** Copies of all data. */
    @FunctionalInterface
    public interface Backup {
        /** Saves one in a file. */
        void save(Path file) throws IOException;

        /** Goes where one is chosen to be put in place of the data. */
        default void restore() {}
    }

    private final ExportService service;
    private final Backup backup;
    private final Supplier<LocalDate> today;
    private final DeskTools tools;
    private final Messages text;

    public ExportViewModel(ExportService service, Backup backup, Supplier<LocalDate> today, DeskTools tools) {
        this.service = service;
        this.backup = backup;
        this.today = today;
        this.tools = tools;
        this.text = tools.text();
    }

    public String name(ExportKind kind) {
        return text.text("exchange.kind." + kind.word());
    }

    /**
     * The name a file is proposed to have.
     *
     * @param ending with its dot
     */
    public String fileName(ExportKind kind, String ending) {
        return name(kind) + '_' + today.get() + ending;
    }

    public String backupName() {
        return text.text("exchange.backup.file", today.get().toString()) + ".7lb";
    }

    public boolean may(Action action) {
        return tools.may(action);
    }

    /** Writes a list, as CSV or as a workbook by the file's ending; what for is asked where there are accounts. */
    public void export(ExportKind kind, Path file) {
        tools.rights().purpose(purpose -> export(kind, file, purpose));
    }

    private void export(ExportKind kind, Path file, String purpose) {
        tools.tasks()
                .run(
                        text.text("exchange.export.job", name(kind)),
                        progress -> written(kind, file, purpose),
                        done -> tools.notices()
                                .done(
                                        text.text(
                                                "exchange.export.done",
                                                name(kind),
                                                done.rows(),
                                                done.file().toString()),
                                        null),
                        tools.problems()::tell);
    }

    private Exported written(ExportKind kind, Path file, String purpose) {
        try {
            return service.export(kind, file, purpose);
        } catch (UncheckedIOException e) {
            throw new RefusedException("exchange.export.refused", file.toString());
        }
    }

    /** Goes where a copy is chosen to be put in place of the data. */
    public void restore() {
        backup.restore();
    }

    /** Saves a copy of all data; it is opened once to see that it is whole. */
    public void backup(Path file) {
        tools.tasks()
                .run(
                        text.text("exchange.backup.job"),
                        progress -> saved(file),
                        done -> tools.notices().done(text.text("exchange.backup.done", done.toString()), null),
                        tools.problems()::tell);
    }

    private Path saved(Path file) {
        try {
            backup.save(file);
            return file;
        } catch (IOException e) {
            throw new RefusedException("exchange.export.refused", file.toString());
        }
    }
}
