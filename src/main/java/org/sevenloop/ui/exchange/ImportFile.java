package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportOutcome;

/**
 * A file on its way through the wizard.
 *
 * @param outcome what taking it in would do, or did; null until it is read, or where it cannot be
 * @param sentence why it cannot be read, blank otherwise
 */
record ImportFile(Path path, Stage stage, @Nullable ImportOutcome outcome, String sentence) {
    enum Stage {
        READING,
        READY,
        FAILED,
        WRITING,
        WRITTEN
    }

    static ImportFile reading(Path path) {
        return new ImportFile(path, Stage.READING, null, "");
    }

    ImportFile at(Stage next) {
        return new ImportFile(path, next, outcome, sentence);
    }

    ImportFile with(Stage next, ImportOutcome result) {
        return new ImportFile(path, next, result, "");
    }

    ImportFile failed(String why) {
        return new ImportFile(path, Stage.FAILED, outcome, why);
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    Counters counters() {
        return outcome == null ? Counters.ZERO : outcome.counters();
    }
}
