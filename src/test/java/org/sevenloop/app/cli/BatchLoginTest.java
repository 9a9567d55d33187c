package org.sevenloop.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Role;
import org.sevenloop.persistence.DataFolder;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.account.LoginService;
import org.sevenloop.service.account.Opened;

/** The exits of a data folder that has accounts. */
@Execution(ExecutionMode.CONCURRENT)
class BatchLoginTest {
    private static final String NAME = "李文清";
    private static final String PASSWORD = "窑湾 Yaowan-2020";

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void makeTheFirstAccount() {
        data = folder.resolve("data");
        Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
        Opened open = LoginService.of(DataFolder.hold(data)).open();
        try (Wiring wiring = new Wiring(open, Clock.system(), text, "pc")) {
            wiring.places().choose(Run.COMMUNITY);
        }
        Opened locked = LoginService.of(DataFolder.hold(data))
                .makeFirst(NAME, PASSWORD.toCharArray())
                .opened();
        new Wiring(locked, Clock.system(), text, "pc").close();
    }

    private Run figures(String... login) {
        String[] all = new String[login.length + 1];
        all[0] = "figures";
        System.arraycopy(login, 0, all, 1, login.length);
        return Run.json(data, all);
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "password", ".txt"), text, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void withoutALoginTheFolderStaysClosed() {
        Run run = figures();

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("--user").doesNotContain("没有设置账户");
        assertThat(run.json().path("error").asText()).isNotBlank();
    }

    @Test
    void theFirstLineOfTheFileIsThePassword() throws IOException {
        for (String text : new String[] {PASSWORD, PASSWORD + "\r\nrest", "\uFEFF" + PASSWORD + "\n"}) {
            Run run = figures("--user", NAME, "--password-file", file(text));
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.json().has("people")).isTrue();
        }
    }

    @Test
    void wrongPasswordsAreCountedFromCommandToCommand() throws IOException {
        String wrong = file("wrong");
        for (int i = 0; i < 4; i++) {
            Run run = figures("--user", NAME, "--password-file", wrong);
            assertThat(run.exit()).isEqualTo(4);
            assertThat(run.err()).contains("密码不对").doesNotContain("wrong");
        }
        assertThat(figures("--user", NAME, "--password-file", wrong).err()).contains("15 分钟");
        Run right = figures("--user", NAME, "--password-file", file(PASSWORD));
        assertThat(right.exit()).isEqualTo(4);
        assertThat(right.err()).contains("锁定");
    }

    @Test
    void whoMayNotRestoreDoesNotByTheTerminalEither() throws IOException {
        Path backup = folder.resolve("kept.7lb");
        Opened open = LoginService.of(DataFolder.hold(data)).login(NAME, PASSWORD.toCharArray());
        try (Wiring wiring = new Wiring(open, Clock.system(), Messages.of(Locale.SIMPLIFIED_CHINESE), "pc")) {
            wiring.accounts().add(new Account("周晨", Role.VIEWER, Set.of(), true), "Zhouchen-2020".toCharArray());
            wiring.database().copies().makeIn(backup);
            wiring.database().copies().make();
        }

        Run viewer =
                Run.json(data, "restore", backup.toString(), "--user", "周晨", "--password-file", file("Zhouchen-2020"));
        assertThat(viewer.exit()).as(viewer.err()).isEqualTo(5);
        assertThat(data.resolve("set-aside")).doesNotExist();

        Run secretary = Run.json(data, "restore", backup.toString(), "--user", NAME, "--password-file", file(PASSWORD));
        assertThat(secretary.exit()).as(secretary.err()).isZero();
        assertThat(data.resolve("set-aside")).exists();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Run run = figures(
                "--user", NAME, "--password-file", folder.resolve("none.txt").toString());

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("none.txt");
    }

    @Test
    void aFolderWithoutAccountsSaysSo() {
        Run run = Run.json(folder.resolve("other"), "figures", "--community", Run.COMMUNITY);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("没有设置账户");
    }
}
