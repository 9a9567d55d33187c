package org.sevenloop.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.sevenloop.platform.Clock;

/** Whatever happens to a byte, whatever is typed. */
class KeyringProperties {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Path folder = Path.of("");
    private byte[] whole = new byte[0];

    @BeforeProperty
    void begin() throws IOException {
        folder = Files.createTempDirectory("keyring");
        Keyring ring = ring();
        ring.protect("周晨", "correct".toCharArray()).commit(1);
        whole = Files.readAllBytes(folder.resolve("sevenloop.keys"));
    }

    @AfterProperty
    void end() throws IOException {
        for (String name : List.of("sevenloop.keys", "sevenloop.keys.copy")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    private Keyring ring() throws IOException {
        return Keyring.of(folder, Clock.system()::instant, CheapKeys.COST);
    }

    @Property(tries = 300)
    void anyChangedByteIsMendedFromTheCopy(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(min = 1, max = 255) int by) throws IOException {
        byte[] changed = whole.clone();
        changed[at % changed.length] ^= (byte) by;
        assertThat(KeyJson.read(changed)).isNull();
        Files.write(folder.resolve("sevenloop.keys"), changed);

        assertThat(ring().names()).containsExactly("周晨");
        assertThat(folder.resolve("sevenloop.keys")).hasBinaryContent(whole);

        Files.write(folder.resolve("sevenloop.keys.copy"), changed);
        ring();
        assertThat(folder.resolve("sevenloop.keys.copy")).hasBinaryContent(whole);
    }

    @Property(tries = 200)
    void anyTruncationIsNoticed(@ForAll @IntRange(max = 100_000) int at) throws IOException {
        byte[] cut = java.util.Arrays.copyOf(whole, at % whole.length);
        Files.write(folder.resolve("sevenloop.keys"), cut);
        Files.write(folder.resolve("sevenloop.keys.copy"), cut);

        assertThatThrownBy(this::ring).isInstanceOf(KeyringException.class);
    }

    @Property(tries = 200)
    void aWrongPasswordNeverUnlocks(@ForAll @StringLength(max = 40) String typed) throws IOException {
        Assume.that(!typed.equals("correct"));
        Files.write(folder.resolve("sevenloop.keys"), whole);
        Files.write(folder.resolve("sevenloop.keys.copy"), whole);

        assertThatThrownBy(() -> ring().unlock("周晨", typed.toCharArray())).isInstanceOf(KeyringException.class);
    }

    @Property(tries = 300)
    void everySlipOfThePenShows(@ForAll @IntRange(max = 33) int at, @ForAll @IntRange(min = 1, max = 31) int by) {
        String key = RecoveryKey.random();
        StringBuilder signs = new StringBuilder(key.replace("-", ""));
        char right = signs.charAt(at);
        signs.setCharAt(at, SIGNS.charAt((SIGNS.indexOf(right) + by) % SIGNS.length()));
        assertThat(RecoveryKey.read(signs.toString())).isNull();

        signs.setCharAt(at, signs.charAt(at + 1));
        signs.setCharAt(at + 1, right);
        assertThat(RecoveryKey.read(signs.toString())).isEqualTo(signs.charAt(at) == right ? key : null);
    }
}
