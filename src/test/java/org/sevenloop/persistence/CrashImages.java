package org.sevenloop.persistence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.sevenloop.persistence.disk.WatchedDisk;

/**
 * What a power cut could leave of a folder. Every step of the store is kept in order; an image is what was synced before the
 * cut, and of what was not, whatever the model of the disk lets through.
 */
final class CrashImages implements WatchedDisk.Watcher {
    private static final int PAGE = 4096;

    /** What happens to writes that were not synced yet. */
    enum Model {
        /** None of them arrives. */
        DROPPED,
        /** Any of them arrive, whichever was first. */
        REORDERED,
        /** Of each, any pages of 4 KiB arrive. */
        TORN
    }

    private interface Step {
        void on(Image image);
    }

    private record Marked(long number) implements Step {
        @Override
        public void on(Image image) {
            // Only told to the one who reads the log.
        }
    }

    private final Path root;
    private final List<Step> steps = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();

    CrashImages(Path root) {
        this.root = root;
    }

    int size() {
        return steps.size();
    }

    /** Notes that somebody was told that a save is done. */
    synchronized void acknowledge(int number) {
        acknowledged.set(number);
        steps.add(new Marked(number));
    }

    /** The last save that was acknowledged before a cut; -1: none. */
    int acknowledgedBefore(int cut) {
        for (int i = Math.min(cut, steps.size()) - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Marked marked) {
                return (int) marked.number();
            }
        }
        return -1;
    }

    @Override
    public synchronized void written(Path file, long position, ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        steps.add(image -> image.file(file).pending.add(new Write(position, copy)));
    }

    @Override
    public synchronized void truncated(Path file, long size) {
        steps.add(image -> image.file(file).pending.add(new Write(size, null)));
    }

    @Override
    public synchronized void forced(Path file) {
        steps.add(image -> image.file(file).force());
    }

    @Override
    public synchronized void moved(Path from, Path to) {
        steps.add(image -> image.move(from, to));
    }

    @Override
    public synchronized void deleted(Path file) {
        steps.add(image -> image.files.remove(file));
    }

    /** Some bytes at a place; without bytes, the new length. */
    private record Write(long position, byte[] bytes) {}

    private static final class Content {
        private byte[] bytes = new byte[0];
        private final List<Write> pending = new ArrayList<>();

        void force() {
            pending.forEach(this::apply);
            pending.clear();
        }

        private void apply(Write write) {
            if (write.bytes() == null) {
                bytes = java.util.Arrays.copyOf(bytes, (int) write.position());
                return;
            }
            int end = (int) write.position() + write.bytes().length;
            if (end > bytes.length) {
                bytes = java.util.Arrays.copyOf(bytes, end);
            }
            System.arraycopy(write.bytes(), 0, bytes, (int) write.position(), write.bytes().length);
        }

        Content after(Model model, Random random) {
            Content left = new Content();
            left.bytes = bytes.clone();
            for (Write write : pending) {
                if (model == Model.TORN && write.bytes() != null) {
                    pages(write).stream().filter(page -> random.nextBoolean()).forEach(left::apply);
                } else if (model != Model.DROPPED && random.nextBoolean()) {
                    left.apply(write);
                }
            }
            return left;
        }

        private static List<Write> pages(Write write) {
            List<Write> pages = new ArrayList<>();
            long at = write.position();
            long end = at + write.bytes().length;
            while (at < end) {
                long next = Math.min(end, (at / PAGE + 1) * PAGE);
                int from = (int) (at - write.position());
                pages.add(new Write(at, java.util.Arrays.copyOfRange(write.bytes(), from, (int) (from + next - at))));
                at = next;
            }
            return pages;
        }
    }

    /** The files as they are between two steps. */
    final class Image {
        private final Map<Path, Content> files = new LinkedHashMap<>();
        private int done;

        Content file(Path path) {
            return files.computeIfAbsent(path, ignored -> new Content());
        }

        void move(Path from, Path to) {
            // A folder is moved with all that is in it.
            Map<Path, Content> moved = new HashMap<>();
            files.forEach((path, content) -> {
                if (path.startsWith(from)) {
                    moved.put(to.resolve(from.relativize(path).toString()), content);
                }
            });
            files.keySet().removeIf(path -> path.startsWith(from));
            if (files.containsKey(to)) {
                files.remove(to);
            }
            moved.forEach((path, content) -> files.put(
                    path.toString().endsWith("/") ? path.getParent().resolve(path.getFileName()) : path, content));
        }

        /** Goes on to a later step. */
        void advance(int cut) {
            while (done < cut) {
                steps.get(done++).on(this);
            }
        }

        /** Writes what a cut here could leave into a folder. */
        void write(Path into, Model model, Random random) throws IOException {
            for (Map.Entry<Path, Content> each : files.entrySet()) {
                Path target = into.resolve(root.relativize(each.getKey()).toString());
                Files.createDirectories(target.getParent());
                try (RandomAccessFile raw = new RandomAccessFile(target.toFile(), "rw")) {
                    raw.write(each.getValue().after(model, random).bytes);
                }
            }
        }
    }

    Image beginning() {
        return new Image();
    }
}
