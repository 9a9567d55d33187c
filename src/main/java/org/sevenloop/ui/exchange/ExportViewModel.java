package org.sevenloop.ui.exchange;

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

/** Hands lists on as files. */
public final class ExportViewModel {
    private final ExportService service;
    private final Supplier<LocalDate> today;
    private final DeskTools tools;
    private final Messages text;

    public ExportViewModel(ExportService service, Supplier<LocalDate> today, DeskTools tools) {
        this.service = service;
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
}
