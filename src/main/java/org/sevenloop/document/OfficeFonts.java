package org.sevenloop.document;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces that offices have bought for official papers, where this computer has them as files and they may be embedded.
 * They are looked for once: a day's page does not change its face while the console runs.
 */
final class OfficeFonts {
    private static final int DEEP = 5;
    private static final int EVERY_SIGN_MUST_BE_THERE = '国';
    private static final Once TITLE = new Once("fzxbs.*|.*小标宋.*");
    private static final Once BODY = new Once("simfang|fangsong.*|.*仿宋.*|fzfs.*");
    private static final Once BLACK = new Once("simhei|.*黑体.*|fzhei.*");

    private OfficeFonts() {}

    /** 方正小标宋. */
    static Optional<byte[]> title() {
        return TITLE.get();
    }

    /** 仿宋. */
    static Optional<byte[]> body() {
        return BODY.get();
    }

    /** 黑体. */
    static Optional<byte[]> black() {
        return BLACK.get();
    }

    private static final class Once implements Supplier<Optional<byte[]>> {
        private final String names;
        private Optional<byte[]> found = Optional.empty();
        private boolean looked;

        Once(String names) {
            this.names = names;
        }

        @Override
        public synchronized Optional<byte[]> get() {
            if (!looked) {
                looked = true;
                found = find(names, folders());
            }
            return found;
        }
    }

    private static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        Path home = Path.of(System.getProperty("user.home", "."));
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(home.resolve(".local/share/fonts"));
        folders.add(home.resolve(".fonts"));
        folders.add(Path.of("/Library/Fonts"));
        for (String windows : new String[] {"WINDIR", "LOCALAPPDATA"}) {
            String at = System.getenv(windows);
            if (at != null) {
                folders.add(Path.of(at, windows.equals("WINDIR") ? "Fonts" : "Microsoft/Windows/Fonts"));
            }
        }
        return folders;
    }

    /** The first that fits, by name, so that the same computer always takes the same. */
    static Optional<byte[]> find(String names, List<Path> folders) {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder, DEEP, FileVisitOption.FOLLOW_LINKS)) {
                    Optional<byte[]> font = files.filter(file -> named(file, names))
                            .sorted()
                            .flatMap(file -> read(file).stream())
                            .findFirst();
                    if (font.isPresent()) {
                        return font;
                    }
                } catch (IOException | java.io.UncheckedIOException e) {
                    // A folder that cannot be read has no fonts for us.
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean named(Path file, String names) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") && name.substring(0, name.length() - 4).matches(names);
    }

    private static Optional<byte[]> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                OS2WindowsMetricsTable about = font.getOS2Windows();
                boolean may = about == null
                        || (about.getFsType() & OS2WindowsMetricsTable.FSTYPE_RESTRICTED)
                                != OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
                boolean has = font.getUnicodeCmapLookup().getGlyphId(EVERY_SIGN_MUST_BE_THERE) != 0;
                return may && has ? Optional.of(bytes) : Optional.empty();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
