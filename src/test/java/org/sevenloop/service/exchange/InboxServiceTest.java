package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

/** A workbook saved into the inbox is offered once, when it is whole, and laid aside once it is in. */
class InboxServiceTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final InboxService inbox =
            new InboxService(new Store(database, session), Messages.of(Locale.SIMPLIFIED_CHINESE));

    @TempDir
    Path folder;

    @BeforeEach
    void choose() {
        inbox.choose(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aWorkbookIsOfferedOnceItNoLongerGrows() throws IOException {
        Path file = Files.writeString(folder.resolve("名单.csv"), "姓名,");
        assertThat(inbox.arrived()).isEmpty();
        Files.writeString(file, "姓名,联系电话\n");
        assertThat(inbox.arrived()).isEmpty();
        assertThat(inbox.arrived()).containsExactly(file);
        assertThat(inbox.arrived()).isEmpty();
        Files.writeString(file, "姓名,联系电话,现住址\n");
        assertThat(inbox.arrived()).isEmpty();
        assertThat(inbox.arrived()).as("sent again with more in it").containsExactly(file);
    }

    @Test
    void whatIsNoWorkbookOrAnOfficeProgramsOwnIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("~$名单.xlsx"), "x");
        Files.writeString(folder.resolve("照片.jpg"), "x");
        Files.createDirectory(folder.resolve("旧.xlsx"));
        assertThat(inbox.arrived()).isEmpty();
        assertThat(inbox.arrived()).isEmpty();
    }

    private Path offered(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        inbox.arrived();
        assertThat(inbox.arrived()).contains(file);
        return file;
    }

    @Test
    void whatWasTakenInIsLaidAsideAndNothingIsWrittenOver() throws IOException {
        assertThat(inbox.takenIn(offered("名单.csv", "one"))).contains(folder.resolve("已导入/名单.csv"));
        Path second = offered("名单.csv", "two!");
        assertThat(inbox.takenIn(second)).isPresent();
        assertThat(second).doesNotExist();
        assertThat(folder.resolve("已导入/名单.csv")).hasContent("one");
        try (var aside = Files.list(folder.resolve("已导入"))) {
            assertThat(aside).hasSize(2);
        }
    }

    @Test
    void whatWasSentAgainMeanwhileOrLiesElsewhereIsLeftThere() throws IOException {
        Path file = offered("名单.csv", "one");
        Files.writeString(file, "another one");
        assertThat(inbox.takenIn(file)).isEmpty();
        assertThat(file).exists();
        Path elsewhere = Files.createDirectory(folder.resolve("别处")).resolve("名单.csv");
        Files.writeString(elsewhere, "three");
        assertThat(inbox.takenIn(elsewhere)).isEmpty();
        assertThat(elsewhere).exists();
    }

    @Test
    void aDriveThatIsAwayForAMomentOffersNothingTwice() throws IOException {
        Path file = offered("名单.csv", "one");
        Path away = folder.resolveSibling("away");
        Files.move(folder, away);
        assertThat(inbox.arrived()).isEmpty();
        Files.move(away, folder);
        assertThat(inbox.arrived()).isEmpty();
        assertThat(inbox.arrived()).as("offered before: " + file).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsEmptyAndOneThatWasNeverThereIsRefused() throws IOException {
        Files.delete(folder);
        assertThat(inbox.arrived()).isEmpty();
        assertThatThrownBy(() -> inbox.choose(folder)).isInstanceOf(RefusedException.class);
        inbox.leave();
        assertThat(inbox.folder()).isEmpty();
    }
}
