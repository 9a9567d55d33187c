package org.sevenloop.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.exchange.HandBackService;
import org.sevenloop.ui.common.DeskTools;

/** Hands the file on view back to whoever sent it, with what is to be put right marked in it. */
public final class HandBackViewModel {
    private final HandBackService service;
    private final DeskTools tools;
    private final Messages text;
    private final ObservableValue<@Nullable ImportFile> shown;

    HandBackViewModel(HandBackService service, DeskTools tools, ObservableValue<@Nullable ImportFile> shown) {
        this.service = service;
        this.tools = tools;
        this.text = tools.text();
        this.shown = shown;
    }

    /** Where the marked copy would lie; empty where nothing is to be put right, or there is no file. */
    public Optional<Path> proposed() {
        ImportFile file = shown.getValue();
        ImportOutcome outcome = file == null ? null : file.outcome();
        if (file == null || outcome == null || outcome.problems().isEmpty() || !Files.exists(file.path())) {
            return Optional.empty();
        }
        return Optional.of(service.beside(file.path(), outcome));
    }

    /** Writes the copy; what for is asked where there are accounts. */
    public void write(Path copy) {
        ImportFile file = shown.getValue();
        ImportOutcome outcome = file == null ? null : file.outcome();
        if (file != null && outcome != null) {
            tools.rights().purpose(purpose -> write(file, outcome, copy, purpose));
        }
    }

    private void write(ImportFile file, ImportOutcome outcome, Path copy, String purpose) {
        tools.tasks()
                .run(
                        text.text("exchange.handback.job", file.name()),
                        progress -> service.handBack(file.path(), outcome, copy, purpose),
                        done -> tools.notices()
                                .done(text.text("exchange.handback.done", done.rows(), done.file()), null),
                        tools.problems()::tell);
    }
}
