package org.sevenloop.persistence.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * The file system {@code sealed:} of H2, in which each database is one file: {@code sealed:<number>:/store.mv.db} stands
 * for a file anywhere on the disk, encrypted. H2 makes each path anew from its name, so that what a number stands for is
 * kept here while the database is open.
 */
public final class SealedPath extends FilePath {
    private static final String SCHEME = "sealed";
    private static final String STORE = "/store";
    private static final String ENDING = ".mv.db";
    private static final Map<String, Mounted> MOUNTED = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBER = new AtomicLong();

    static {
        FilePath.register(new SealedPath());
    }

    /** What is done with a database's bytes while none of them changes. */
    public interface Copying {
        void copy(FileChannel bytes, long length) throws IOException;
    }

    /**
     * A database that closed itself, as on a full disk, is not opened again for writing: H2 would do so for the next connection, with
     * whatever of the file arrived.
     */
    public static final class OpenedAgainException extends IOException {
        private static final long serialVersionUID = 1L;

        OpenedAgainException() {
            super("the database closed itself");
        }
    }

    /** A database file that H2 can open; gone for H2 when closed. */
    public static final class Mounted implements AutoCloseable {
        private final String number = Long.toString(NUMBER.incrementAndGet());
        private final Disk disk;
        private final Path file;
        private final Xts xts;
        private final long limit;
        private volatile @Nullable SealedFile open;
        private boolean written;

        private Mounted(Disk disk, Path file, Xts xts, long limit) {
            this.disk = disk;
            this.file = file;
            this.xts = xts;
            this.limit = limit;
        }

        /** What H2 knows it by, to go into its URL. */
        public String name() {
            return SCHEME + ':' + number + ':' + STORE;
        }

        /** Copies the bytes as they lie on the disk, while H2 writes nothing. */
        public void copied(Copying copying) throws IOException {
            SealedFile now = open;
            if (now == null) {
                throw new IllegalStateException("the database is not open");
            }
            now.copied(copying);
        }

        /** Whether something that was to be written may not have been: the file is not what the database was. */
        public boolean failed() {
            SealedFile now = open;
            return now != null && now.failed();
        }

        private synchronized FileChannel open(boolean write) throws IOException {
            if (write && written) {
                throw new OpenedAgainException();
            }
            written |= write;
            SealedFile made = new SealedFile(write ? disk.openToWrite(file) : disk.open(file), xts, limit);
            open = made;
            return made;
        }

        @Override
        public void close() {
            MOUNTED.remove(number);
        }
    }

    /** Made by H2, for each name anew. */
    public SealedPath() {
        name = SCHEME + ':';
    }

    private SealedPath(String name) {
        this.name = name;
    }

    /** Lets H2 open a file. */
    public static Mounted mount(Disk disk, Path file, Xts xts) {
        return mount(disk, file, xts, Long.MAX_VALUE);
    }

    /** Lets H2 open a file that holds a database up to a place, and something else behind. */
    public static Mounted mount(Disk disk, Path file, Xts xts, long limit) {
        Mounted mounted = new Mounted(disk, file, xts, limit);
        MOUNTED.put(mounted.number, mounted);
        return mounted;
    }

    private Mounted mounted() {
        String number = name.substring(SCHEME.length() + 1, name.indexOf(':', SCHEME.length() + 1));
        Mounted found = MOUNTED.get(number);
        if (found == null) {
            throw new IllegalStateException("no database is mounted under " + number);
        }
        return found;
    }

    private boolean isStore() {
        return name.endsWith(STORE + ENDING);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePath getPath(String path) {
        return new SealedPath(path);
    }

    @Override
    public FilePath unwrap() {
        return this;
    }

    @Override
    public long size() {
        try (FileChannel channel = mounted().disk.open(mounted().file)) {
            return Math.min(mounted().limit, channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!isStore()) {
            throw new IOException("nothing but the database lies here");
        }
        return mounted().open(!mode.equals("r"));
    }

    @Override
    public boolean exists() {
        return !isStore() ? isDirectory() : mounted().disk.exists(mounted().file);
    }

    @Override
    public boolean isDirectory() {
        return name.endsWith(":/") || name.endsWith(":");
    }

    @Override
    public boolean isRegularFile() {
        return isStore() && exists();
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        FilePath store = new SealedPath(name.substring(0, name.lastIndexOf(':') + 1) + STORE + ENDING);
        return store.exists() ? List.of(store) : List.of();
    }

    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public FilePath getParent() {
        return new SealedPath(name.substring(0, name.lastIndexOf('/') + 1));
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public boolean createFile() {
        return false;
    }

    @Override
    public void createDirectory() {
        // It is there already.
    }

    @Override
    public void delete() {
        // A database is only ever set aside by the store itself.
    }

    @Override
    public void moveTo(FilePath to, boolean atomicReplace) {
        throw new UnsupportedOperationException("a database is only ever moved by the store itself");
    }

    @Override
    public boolean setReadOnly() {
        return false;
    }
}
