package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.function.Function;
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

    /** Whether something is to be put right in a file; what was copied is none. */
    boolean possible() {
        ImportFile file = shown.getValue();
        return file != null
                && file.path() != null
                && file.outcome() != null
                && !file.outcome().problems().isEmpty();
    }

    /**
     * Writes a copy; what for is asked where there are accounts.
     *
     * @param ask gets where the copy would lie, and gives where it is to lie; null: nowhere
     */
    public void handBack(Function<Path, @Nullable Path> ask) {
        ImportFile file = shown.getValue();
        Path path = file == null ? null : file.path();
        ImportOutcome outcome = file == null ? null : file.outcome();
        if (path != null && outcome != null && possible()) {
            tools.tasks()
                    .run(
                            "",
                            () -> service.beside(path, outcome),
                            beside -> handBack(path, outcome, ask.apply(beside)),
                            tools.problems()::tell);
        }
    }

    private void handBack(Path path, ImportOutcome outcome, @Nullable Path copy) {
        if (copy != null) {
            tools.rights().purpose(purpose -> write(path, outcome, copy, purpose));
        }
    }

    private void write(Path path, ImportOutcome outcome, Path copy, String purpose) {
        tools.tasks()
                .run(
                        text.text("exchange.handback.job", path.getFileName()),
                        progress -> service.handBack(path, outcome, copy, purpose),
                        done -> tools.notices()
                                .done(text.text("exchange.handback.done", done.rows(), done.file()), null),
                        tools.problems()::tell);
    }
}
