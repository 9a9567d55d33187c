package org.sevenloop.persistence.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.platform.Clock;

/**
 * The key file of a data folder: which generation of the store is the live one, who may open it, and its keys, each
 * person's under their own password. A folder without accounts opens without a password. Every password handed in is
 * wiped.
 */
public final class Keyring {
    private static final String CAMPAIGN = "sevenloop keys 1 campaign";
    private static final String RECOVERY = "sevenloop keys 1 recovery";
    private static final String ACCOUNT = "sevenloop keys 1 account ";

    private final KeyFiles files;
    private final InstantSource clock;
    private final Argon cost;
    private KeyContent content;

    private Keyring(KeyFiles files, KeyContent content, InstantSource clock, Argon cost) {
        this.files = files;
        this.content = content;
        this.clock = clock;
        this.cost = cost;
    }

    /** Reads the key file of a folder, or makes one without accounts. */
    public static Keyring of(Path folder) throws IOException {
        return of(Disk.REAL, folder);
    }

    /** As {@link #of(Path)}, on another disk. */
    public static Keyring of(Disk disk, Path folder) throws IOException {
        return of(new KeyFiles(disk, folder), Clock.system()::instant, Argon.STANDARD);
    }

    static Keyring of(Path folder, InstantSource clock, Argon cost) throws IOException {
        return of(new KeyFiles(Disk.REAL, folder), clock, cost);
    }

    private static Keyring of(KeyFiles files, InstantSource clock, Argon cost) throws IOException {
        KeyContent content = files.read();
        if (content == null) {
            FolderKeys keys = FolderKeys.random();
            content = new KeyContent(1, 0, Destroyed.NONE, campaign(keys), encode(keys.data()), null, List.of());
            files.write(content);
        }
        return new Keyring(files, content, clock, cost);
    }

    public synchronized boolean hasAccounts() {
        return content.open() == null;
    }

    /** Who has a password here, in the order in which they were added. */
    public synchronized List<String> names() {
        return content.accounts().stream().map(KeyContent.Entry::name).toList();
    }

    /**
     * The keys of a folder without accounts.
     *
     * @throws KeyringException where there are accounts
     */
    public synchronized FolderKeys open() {
        String open = content.open();
        if (open == null) {
            throw new KeyringException(KeyringException.Code.LOCKED);
        }
        return withCampaign(Base64.getDecoder().decode(open));
    }

    /** Which generation of the store is the live one; 0: none was made yet. */
    public synchronized int generation() {
        return content.generation();
    }

    /** The keys that the folder has no more. */
    public synchronized Destroyed destroyed() {
        return content.destroyed();
    }

    /** Makes another generation, written with these keys, the live one: done when this returns, or not at all. */
    public synchronized void moveTo(int next, FolderKeys with) throws IOException {
        move(next, content.destroyed(), with);
    }

    /** As {@link #moveTo}, with a new campaign's key; the former one is destroyed by it. */
    public synchronized void moveOn(int next, FolderKeys former, FolderKeys with) throws IOException {
        move(next, content.destroyed().and(content.generation(), former.mark()), with);
    }

    /** As {@link #moveTo}, of a key file that came from another folder: what it destroyed there says nothing here. */
    public synchronized void settle(int next, FolderKeys with) throws IOException {
        move(next, Destroyed.NONE, with);
    }

    private void move(int next, Destroyed past, FolderKeys with) throws IOException {
        boolean open = !hasAccounts();
        if (!open && content.campaign().open(with.data(), CAMPAIGN) == null) {
            throw new IllegalArgumentException("the accounts hold another data key");
        }
        save(content.moved(next, past, campaign(with), open ? encode(with.data()) : null));
    }

    /**
     * The keys, for somebody who knows their password. A try is counted on the disk before it is looked at.
     *
     * @throws KeyringException for a wrong password, an unknown name, or too many tries
     */
    public synchronized FolderKeys unlock(String name, char[] password) throws IOException {
        try {
            KeyContent.Entry entry =
                    content.account(name).orElseThrow(() -> new KeyringException(KeyringException.Code.WRONG_PASSWORD));
            Instant now = clock.instant();
            entry.tries().check(now);
            Tries counted = entry.tries().counted(now);
            save(content.with(name, each -> each.with(counted)));
            byte[] data = entry.data().open(entry.cost().derive(password, decode(entry.salt())), ACCOUNT + name);
            if (data == null) {
                counted.check(now);
                throw new KeyringException(KeyringException.Code.WRONG_PASSWORD);
            }
            save(content.with(name, each -> each.with(Tries.NONE)));
            return withCampaign(data);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** How many wrong passwords were typed for somebody since the last right one. */
    public synchronized int wrongTries(String name) {
        return content.account(name).map(each -> each.tries().failed()).orElse(0);
    }

    /** The keys, for whoever has the printed key. */
    public synchronized FolderKeys unlockByRecovery(String typed) {
        String printed = RecoveryKey.read(typed);
        Sealed recovery = content.recovery();
        byte[] data = printed == null || recovery == null
                ? null
                : recovery.open(FolderKeys.ofSecret(printed, "recovery"), RECOVERY);
        if (data == null) {
            throw new KeyringException(KeyringException.Code.WRONG_RECOVERY);
        }
        return withCampaign(data);
    }

    /**
     * Prepares the first account. The data key lay open until now and may have been read, so the store gets new keys.
     *
     * @return what the store is to be written with; nothing has changed before it is committed
     */
    public synchronized Draft protect(String name, char[] password) {
        if (hasAccounts()) {
            throw new IllegalStateException("there are accounts");
        }
        FolderKeys keys = FolderKeys.random();
        return new Draft(open(), keys, RecoveryKey.random(), entry(keys, name, password));
    }

    /** Keys that become the folder's as soon as the store has been written with them. */
    public final class Draft {
        private final FolderKeys former;
        private final FolderKeys keys;
        private final String recovery;
        private final KeyContent.Entry first;

        private Draft(FolderKeys former, FolderKeys keys, String recovery, KeyContent.Entry first) {
            this.former = former;
            this.keys = keys;
            this.recovery = recovery;
            this.first = first;
        }

        public FolderKeys keys() {
            return keys;
        }

        /** To be printed; it is kept nowhere. */
        public String recoveryKey() {
            return recovery;
        }

        /** Makes this generation the live one and the old keys forgotten: done when this returns, or not at all. */
        public void commit(int generation) throws IOException {
            synchronized (Keyring.this) {
                save(new KeyContent(
                        content.counter() + 1,
                        generation,
                        content.destroyed().and(content.generation(), former.mark()),
                        campaign(keys),
                        null,
                        recovered(keys, recovery),
                        List.of(first)));
            }
        }

        @Override
        public String toString() {
            return "Draft";
        }
    }

    /** Gives somebody a password, in place of the one they may have had; their wrong tries are forgotten. */
    public synchronized void setPassword(FolderKeys unlocked, String name, char[] password) throws IOException {
        requireOwn(unlocked);
        KeyContent.Entry entry = entry(unlocked, name, password);
        boolean known = content.account(name).isPresent();
        save(known ? content.with(name, each -> entry) : content.and(entry));
    }

    /** Takes away somebody's password; the last one stays, or nobody could open the folder. */
    public synchronized void remove(String name) throws IOException {
        KeyContent rest = content.without(name);
        if (rest.accounts().isEmpty()) {
            throw new IllegalStateException("nobody could open the folder");
        }
        save(rest);
    }

    /** A new printed key; the old one opens nothing any more. */
    public synchronized String newRecoveryKey(FolderKeys unlocked) throws IOException {
        requireOwn(unlocked);
        String recovery = RecoveryKey.random();
        save(content.recoveredBy(recovered(unlocked, recovery)));
        return recovery;
    }

    private void requireOwn(FolderKeys unlocked) {
        if (!hasAccounts() || content.campaign().open(unlocked.data(), CAMPAIGN) == null) {
            throw new IllegalArgumentException("the keys of another folder");
        }
    }

    private KeyContent.Entry entry(FolderKeys keys, String name, char[] password) {
        try {
            byte[] salt = Argon.salt();
            Sealed data = Sealed.seal(keys.data(), cost.derive(password, salt), ACCOUNT + name);
            return new KeyContent.Entry(name, cost, encode(salt), data, Tries.NONE);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private FolderKeys withCampaign(byte[] data) {
        byte @Nullable [] campaign = content.campaign().open(data, CAMPAIGN);
        if (campaign == null) {
            throw new KeyringException(KeyringException.Code.DAMAGED);
        }
        return new FolderKeys(data, campaign);
    }

    private static Sealed campaign(FolderKeys keys) {
        return Sealed.seal(keys.campaign(), keys.data(), CAMPAIGN);
    }

    private static Sealed recovered(FolderKeys keys, String printed) {
        return Sealed.seal(keys.data(), FolderKeys.ofSecret(printed, "recovery"), RECOVERY);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }

    private void save(KeyContent next) throws IOException {
        files.write(next);
        content = next;
    }

    /** Never a key. */
    @Override
    public String toString() {
        return "Keyring";
    }
}
