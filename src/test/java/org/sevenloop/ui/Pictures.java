package org.sevenloop.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

/** Pictures on their way to {@code target/screens}: packing one takes longer than drawing it, so the tests go on meanwhile. */
final class Pictures {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final ExecutorService PACKER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("pictures").daemon().factory());
    private static CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> last().join()));
    }

    private Pictures() {}

    /** @throws RuntimeException what kept an earlier one from being written */
    static synchronized void keep(String name, BufferedImage picture) {
        if (last.isCompletedExceptionally()) {
            last.join();
        }
        last = last.thenRunAsync(() -> write(name, picture), PACKER);
    }

    private static synchronized CompletableFuture<Void> last() {
        return last;
    }

    private static void write(String name, BufferedImage picture) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
