package org.sevenloop.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.persistence.keys.KeyringException.Code;

class KeyringTest {
    private static final String SECRETARY = "李文清";
    private static final String WORKER = "周晨";
    private static final String PASSWORD = "窑湾 2020 abc";

    @TempDir
    private Path folder = Path.of("");

    private Instant now = Instant.parse("2020-02-20T13:52:00Z");

    @BeforeEach
    void begin() throws IOException {
        ring();
    }

    private Keyring ring() throws IOException {
        return Keyring.of(folder, () -> now, CheapKeys.COST);
    }

    private Keyring locked() throws IOException {
        Keyring ring = ring();
        ring.protect(SECRETARY, PASSWORD.toCharArray()).commit(1);
        return ring;
    }

    private static void assertRefused(Code code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(KeyringException.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    @Test
    void aFolderWithoutAccountsOpensWithTheSameKeysAgain() throws IOException {
        FolderKeys keys = ring().open();

        assertThat(ring().hasAccounts()).isFalse();
        assertThat(ring().generation()).isZero();
        assertThat(ring().open()).isEqualTo(keys);
    }

    @Test
    void anotherGenerationMayHaveOtherKeys() throws IOException {
        FolderKeys next = ring().open().nextCampaign();

        ring().moveTo(3, next);

        assertThat(ring().generation()).isEqualTo(3);
        assertThat(ring().open()).isEqualTo(next);
    }

    @Test
    void theFirstAccountGetsNewKeysAndOpensByPasswordOnly() throws IOException {
        Keyring ring = ring();
        FolderKeys open = ring.open();
        char[] typed = PASSWORD.toCharArray();
        Keyring.Draft draft = ring.protect(SECRETARY, typed);
        assertThat(typed).containsOnly('\0');
        assertThat(ring().open()).as("nothing has changed before the commit").isEqualTo(open);

        draft.commit(1);

        assertThat(ring().hasAccounts()).isTrue();
        assertThat(ring().generation()).isEqualTo(1);
        assertThat(ring().names()).containsExactly(SECRETARY);
        assertRefused(Code.LOCKED, () -> ring().open());
        FolderKeys keys = ring().unlock(SECRETARY, PASSWORD.toCharArray());
        assertThat(keys).isEqualTo(draft.keys());
        assertThat(keys.data()).isNotEqualTo(open.data());
        assertThat(keys.campaign()).isNotEqualTo(open.campaign());
    }

    @Test
    void theRealCostOpensToo() throws IOException {
        Keyring ring = Keyring.of(folder);
        ring.protect(SECRETARY, PASSWORD.toCharArray()).commit(1);

        assertThat(Files.readString(folder.resolve("sevenloop.keys")))
                .contains("\"memory\":65536,\"passes\":3,\"lanes\":1");
        assertThat(Keyring.of(folder).unlock(SECRETARY, PASSWORD.toCharArray()))
                .isEqualTo(ring.unlock(SECRETARY, PASSWORD.toCharArray()));
        assertRefused(Code.WRONG_PASSWORD, () -> Keyring.of(folder).unlock(SECRETARY, "窑湾 2020 abd".toCharArray()));
    }

    @Test
    void everyoneOpensTheSameDataByTheirOwnPassword() throws IOException {
        Keyring ring = locked();
        FolderKeys keys = ring.unlock(SECRETARY, PASSWORD.toCharArray());

        ring.setPassword(keys, WORKER, "another one".toCharArray());

        assertThat(ring().names()).containsExactly(SECRETARY, WORKER);
        assertThat(ring().unlock(WORKER, "another one".toCharArray())).isEqualTo(keys);
        assertRefused(Code.WRONG_PASSWORD, () -> ring().unlock(WORKER, PASSWORD.toCharArray()));
        assertRefused(Code.WRONG_PASSWORD, () -> ring().unlock("付伟月", PASSWORD.toCharArray()));
    }

    @Test
    void anOldPasswordOpensNothing() throws IOException {
        Keyring ring = locked();
        FolderKeys keys = ring.unlock(SECRETARY, PASSWORD.toCharArray());

        ring.setPassword(keys, SECRETARY, "a new one".toCharArray());

        assertRefused(Code.WRONG_PASSWORD, () -> ring().unlock(SECRETARY, PASSWORD.toCharArray()));
        assertThat(ring().unlock(SECRETARY, "a new one".toCharArray())).isEqualTo(keys);
    }

    @Test
    void whoWasRemovedHasNoWayInAnyMore() throws IOException {
        Keyring ring = locked();
        FolderKeys keys = ring.unlock(SECRETARY, PASSWORD.toCharArray());
        ring.setPassword(keys, WORKER, "another one".toCharArray());
        ring.setPassword(keys, "付伟月", "a third one".toCharArray());

        ring.remove("付伟月");

        assertThat(ring().names()).containsExactly(SECRETARY, WORKER);
        assertThat(ring().unlock(WORKER, "another one".toCharArray())).isEqualTo(keys);
        assertRefused(Code.WRONG_PASSWORD, () -> ring().unlock("付伟月", "a third one".toCharArray()));
        ring.remove(WORKER);
        assertThatThrownBy(() -> ring().remove(SECRETARY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keysOfAnotherFolderAreNotTaken() throws IOException {
        Keyring ring = locked();

        assertThatThrownBy(() -> ring.setPassword(FolderKeys.random(), WORKER, "x".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ring.moveTo(9, FolderKeys.random())).isInstanceOf(IllegalArgumentException.class);
        assertThat(ring().generation()).isEqualTo(1);
    }

    @Test
    void theCampaignsKeyChangesUnderTheSamePasswords() throws IOException {
        Keyring ring = locked();
        FolderKeys next = ring.unlock(SECRETARY, PASSWORD.toCharArray()).nextCampaign();

        ring.moveTo(2, next);

        assertThat(ring().unlock(SECRETARY, PASSWORD.toCharArray())).isEqualTo(next);
        assertThat(ring().generation()).isEqualTo(2);
    }

    @Test
    void fiveWrongPasswordsLockForFifteenMinutesAcrossStarts() throws IOException {
        locked();
        for (int i = 1; i < 5; i++) {
            assertRefused(Code.WRONG_PASSWORD, () -> ring().unlock(SECRETARY, "wrong".toCharArray()));
        }
        assertThatThrownBy(() -> ring().unlock(SECRETARY, "wrong".toCharArray()))
                .isInstanceOfSatisfying(KeyringException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(Code.TOO_MANY);
                    assertThat(refused.arguments()).containsExactly("15");
                });

        now = now.plus(Duration.ofSeconds(14 * 60 + 1));
        assertThatThrownBy(() -> ring().unlock(SECRETARY, PASSWORD.toCharArray()))
                .isInstanceOfSatisfying(KeyringException.class, refused -> assertThat(refused.arguments())
                        .containsExactly("1"));
        now = now.plusSeconds(59);
        assertThat(ring().unlock(SECRETARY, PASSWORD.toCharArray())).isNotNull();
    }

    @Test
    void settingTheClockBackUnlocksNothing() throws IOException {
        locked();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> ring().unlock(SECRETARY, "wrong".toCharArray()))
                    .isInstanceOf(KeyringException.class);
        }
        Instant locked = now;

        now = locked.minus(Duration.ofDays(400));
        assertRefused(Code.CLOCK_BACK, () -> ring().unlock(SECRETARY, PASSWORD.toCharArray()));
        now = locked.plus(Duration.ofMinutes(14));
        assertRefused(Code.TOO_MANY, () -> ring().unlock(SECRETARY, PASSWORD.toCharArray()));
        now = locked.plus(Duration.ofMinutes(15));
        assertThat(ring().unlock(SECRETARY, PASSWORD.toCharArray())).isNotNull();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() throws IOException {
        Keyring ring = locked();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertRefused(Code.WRONG_PASSWORD, () -> ring.unlock(SECRETARY, "wrong".toCharArray()));
            }
            ring.unlock(SECRETARY, PASSWORD.toCharArray());
        }
        assertThat(ring().unlock(SECRETARY, PASSWORD.toCharArray())).isNotNull();
    }

    @Test
    void aTryIsOnTheDiskBeforeItsAnswer() throws IOException {
        Keyring ring = locked();
        String before = Files.readString(folder.resolve("sevenloop.keys"));
        assertThat(before).contains("\"failed\":0");

        assertRefused(Code.WRONG_PASSWORD, () -> ring.unlock(SECRETARY, "wrong".toCharArray()));

        assertThat(Files.readString(folder.resolve("sevenloop.keys"))).contains("\"failed\":1");
    }

    @Test
    void thePrintedKeyOpensHoweverItIsTyped() throws IOException {
        Keyring ring = ring();
        Keyring.Draft draft = ring.protect(SECRETARY, PASSWORD.toCharArray());
        draft.commit(1);
        String printed = draft.recoveryKey();

        assertThat(printed).matches("([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(ring().unlockByRecovery(printed)).isEqualTo(draft.keys());
        assertThat(ring().unlockByRecovery("  "
                        + printed.toLowerCase()
                                .replace('-', ' ')
                                .replace('0', 'o')
                                .replace('1', 'l')))
                .isEqualTo(draft.keys());
        assertRefused(Code.WRONG_RECOVERY, () -> ring().unlockByRecovery(RecoveryKey.random()));
        assertRefused(Code.WRONG_RECOVERY, () -> ring().unlockByRecovery(printed.substring(1)));
        assertRefused(Code.WRONG_RECOVERY, () -> ring().unlockByRecovery(""));
    }

    @Test
    void aNewPrintedKeyEndsTheOld() throws IOException {
        Keyring ring = ring();
        Keyring.Draft draft = ring.protect(SECRETARY, PASSWORD.toCharArray());
        draft.commit(1);

        String fresh = ring.newRecoveryKey(draft.keys());

        assertRefused(Code.WRONG_RECOVERY, () -> ring().unlockByRecovery(draft.recoveryKey()));
        assertThat(ring().unlockByRecovery(fresh)).isEqualTo(draft.keys());
    }

    @Test
    void anOlderCopyInThePlaceOfEitherFileIsMendedFromTheOther() throws IOException {
        locked();
        byte[] old = Files.readAllBytes(folder.resolve("sevenloop.keys"));
        ring().moveTo(2, ring().unlock(SECRETARY, PASSWORD.toCharArray()));
        byte[] current = Files.readAllBytes(folder.resolve("sevenloop.keys"));
        for (String name : new String[] {"sevenloop.keys", "sevenloop.keys.copy"}) {
            Files.write(folder.resolve(name), old);

            assertThat(ring().generation()).isEqualTo(2);
            assertThat(folder.resolve(name)).hasBinaryContent(current);

            Files.delete(folder.resolve(name));
            assertThat(ring().generation()).isEqualTo(2);
            assertThat(folder.resolve(name)).hasBinaryContent(current);
        }
    }

    @Test
    void twoDamagedFilesAreSaid() throws IOException {
        locked();
        Files.writeString(folder.resolve("sevenloop.keys"), "{}");
        Files.write(folder.resolve("sevenloop.keys.copy"), new byte[0]);

        assertRefused(Code.DAMAGED, () -> ring());
        assertThat(folder.resolve("sevenloop.keys"))
                .as("nothing is written over it")
                .hasContent("{}");
    }

    @Test
    void anUnfinishedWriteIsNoKeyFile() throws IOException {
        FolderKeys keys = ring().open();
        Files.writeString(folder.resolve("sevenloop.keys.new"), "{\"sui");

        assertThat(ring().open()).isEqualTo(keys);
        ring().moveTo(1, keys);
        assertThat(ring().generation()).isEqualTo(1);
    }

    @Test
    void nothingSecretIsInTheFileOrInWords() throws IOException {
        Keyring ring = ring();
        Keyring.Draft draft = ring.protect(SECRETARY, PASSWORD.toCharArray());
        draft.commit(1);
        String file = Files.readString(folder.resolve("sevenloop.keys"));

        assertThat(file).doesNotContain("open", PASSWORD, draft.recoveryKey());
        assertThat(file).isEqualTo(Files.readString(folder.resolve("sevenloop.keys.copy")));
        assertThat(ring + "" + draft + draft.keys()).isEqualTo("KeyringDraftFolderKeys");
        assertThatThrownBy(() -> ring.unlock(SECRETARY, "wrong".toCharArray())).hasMessage("WRONG_PASSWORD");
    }
}
