package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private record Acknowledged(int number) implements Step {
        @Override
        public void on(Image image) {
            image.acknowledged = number;
        }
    }

    private final Path root;
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    /** The steps that decide: names given and taken, and somebody told. */
    private final List<Integer> decisive = new ArrayList<>();

    private final List<Object> contents = new ArrayList<>();

    /** What is in the folder now lies there for good. */
    CrashImages(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                before.put(file, Files.readAllBytes(file));
            }
        }
    }

    int size() {
        return steps.size();
    }

    /** Notes that somebody was told that this is what the store holds from now on. */
    synchronized void acknowledge(Object content) {
        decides(new Acknowledged(contents.size()));
        contents.add(content);
    }

    /** What a cut may leave: what was acknowledged last, or, wholly, what was being done next. */
    List<Object> allowed(Image image) {
        int next = Math.min(image.acknowledged + 2, contents.size());
        return contents.subList(Math.max(image.acknowledged, 0), next);
    }

    /** Where to cut, in order: half of them anywhere, half right before or after a step that decides. */
    int[] cuts(int count, Random random) {
        return IntStream.range(0, count)
                .map(i -> i % 2 == 0
                        ? 1 + random.nextInt(size())
                        : decisive.get(random.nextInt(decisive.size())) + random.nextInt(2))
                .sorted()
                .toArray();
    }

    private void decides(Step step) {
        decisive.add(steps.size());
        steps.add(step);
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
        decides(image -> image.move(from, to));
    }

    @Override
    public synchronized void deleted(Path file) {
        decides(image -> image.remove(file));
    }

    @Override
    public synchronized void made(Path folder) {
        steps.add(image -> image.folders.add(folder));
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
                bytes = Arrays.copyOf(bytes, (int) write.position());
                return;
            }
            int end = (int) write.position() + write.bytes().length;
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, end);
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
                pages.add(new Write(at, Arrays.copyOfRange(write.bytes(), from, (int) (from + next - at))));
                at = next;
            }
            return pages;
        }
    }

    /** The files as they are between two steps. */
    final class Image {
        private final Map<Path, Content> files = new LinkedHashMap<>();
        private final Set<Path> folders = new TreeSet<>();
        private int done;
        private int acknowledged = -1;

        private Image() {
            before.forEach((path, bytes) -> file(path).bytes = bytes.clone());
        }

        /** How much had been acknowledged; nought: what was there before. */
        int acknowledged() {
            return acknowledged;
        }

        Content file(Path path) {
            return files.computeIfAbsent(path, ignored -> new Content());
        }

        private void move(Path from, Path to) {
            // A folder is moved with all that is in it.
            Map<Path, Content> moved = new LinkedHashMap<>();
            files.forEach((path, content) -> {
                if (path.startsWith(from)) {
                    moved.put(path.equals(from) ? to : to.resolve(from.relativize(path)), content);
                }
            });
            remove(from);
            files.putAll(moved);
        }

        private void remove(Path gone) {
            files.keySet().removeIf(path -> path.startsWith(gone));
            folders.removeIf(path -> path.startsWith(gone));
        }

        /** Goes on to a later step. */
        void advance(int cut) {
            while (done < cut) {
                steps.get(done++).on(this);
            }
        }

        /** Writes what a cut here could leave into a folder. */
        void write(Path into, Model model, Random random) throws IOException {
            for (Path folder : folders) {
                Files.createDirectories(into.resolve(root.relativize(folder)));
            }
            for (Map.Entry<Path, Content> each : files.entrySet()) {
                Path target = into.resolve(root.relativize(each.getKey()));
                Files.createDirectories(target.getParent());
                Files.write(target, each.getValue().after(model, random).bytes);
            }
        }
    }

    Image beginning() {
        return new Image();
    }
}
