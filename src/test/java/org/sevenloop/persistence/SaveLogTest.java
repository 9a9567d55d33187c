package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.sevenloop.persistence.SaveLog.Step;

/** A log lets go of its packer, whether or not it comes to its end, and leaves alone one that is not its own. */
class SaveLogTest {
    private static SaveLog written(SaveLog log) {
        log.row(Step.INSERT, "person", 1, 2, null, "{}");
        return log;
    }

    @Test
    void aLogThatIsGivenUpHoldsNothing() {
        SaveLog log = written(SaveLog.once());
        log.close();
        assertThatThrownBy(log::finish).hasMessageContaining("closed");
        log.close();
    }

    @Test
    void aPackerThatServesManyLogsStays() {
        Deflater packer = SaveLog.packer();
        SaveLog first = written(new SaveLog(packer));
        first.close();
        assertThat(written(new SaveLog(packer)).finish()).isPositive();
        assertThat(first.isEmpty()).isFalse();
        packer.end();
    }
}
