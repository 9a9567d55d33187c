package org.sevenloop.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.persistence.keys.KeyringException;
import org.sevenloop.service.account.LoginService;
import org.sevenloop.service.account.Opened;

/** The password of a command line: the first line of a file, so that it stands in no list of running programs. */
final class PasswordFile {
    private static final char MARK = '\uFEFF';
    /** No password is longer; a file that was named by mistake is not read whole. */
    private static final int MOST = 64 * 1024;

    private PasswordFile() {}

    /** Lets in whoever the line names; without accounts, anybody. */
    static Opened enter(LoginService door, CommandLine line) {
        @Nullable String user = line.options().get(Option.USER);
        @Nullable String file = line.options().get(Option.PASSWORD_FILE);
        if (!door.needed() || user == null || file == null) {
            return door.open();
        }
        return door.login(user.strip(), read(CommandLine.path(file)));
    }

    /** The keys of a folder that stays closed, for whoever the line names; without accounts, for anybody. */
    static FolderKeys unlock(Keyring ring, CommandLine line) {
        @Nullable String user = line.options().get(Option.USER);
        @Nullable String file = line.options().get(Option.PASSWORD_FILE);
        if (!ring.hasAccounts() || user == null || file == null) {
            return ring.open();
        }
        try {
            return ring.unlock(user.strip(), read(CommandLine.path(file)));
        } catch (IOException e) {
            throw new KeyringException(KeyringException.Code.UNWRITABLE);
        }
    }

    static char[] read(Path file) {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST);
        } catch (IOException e) {
            throw new KeyringException(KeyringException.Code.PASSWORD_FILE, file.toString());
        }
        CharBuffer all = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int from = all.hasRemaining() && all.charAt(0) == MARK ? 1 : 0;
        int to = from;
        while (to < all.length() && all.charAt(to) != '\n' && all.charAt(to) != '\r') {
            to++;
        }
        char[] password = new char[to - from];
        all.subSequence(from, to).get(password);
        Arrays.fill(all.array(), '\0');
        return password;
    }
}
