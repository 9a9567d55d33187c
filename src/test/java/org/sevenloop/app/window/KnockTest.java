package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KnockTest {
    @TempDir
    Path folder;

    @Test
    void whoHasTheFolderOpenComesToTheFront() {
        AtomicInteger came = new AtomicInteger();
        try (Knock first = Knock.answering(folder, came::incrementAndGet)) {
            assertThat(first).isNotNull();
            assertThat(Knock.at(folder)).isTrue();
            assertThat(Knock.at(folder)).isTrue();
        }
        assertThat(came).hasValueGreaterThanOrEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNobodyAnswersNothingIsLeftBehind() {
        assertThat(Knock.at(folder)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void inAFolderThatCannotBeWrittenNobodyIsAsked() {
        assertThat(Knock.at(folder.resolve("missing"))).isFalse();
    }
}
