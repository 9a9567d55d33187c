package org.sevenloop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] LONG = "日报".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private String[] names() {
        return folder.toFile().list();
    }

    @Test
    void itIsThereWholeInPlaceOfAFormerOne() throws IOException {
        Path file = folder.resolve("日报.pdf");
        WholeFile.write(file, out -> out.write(1));
        WholeFile.write(file, out -> out.write(LONG));
        assertThat(file).hasBinaryContent(LONG);
        assertThat(names()).containsExactly("日报.pdf");
    }

    @Test
    void onAFailureTheFormerOneStaysAndNothingLiesAbout() throws IOException {
        Path file = Files.writeString(folder.resolve("日报.pdf"), "昨天的");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(LONG);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("other.pdf"), out -> {
                    out.write(LONG);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(file).hasContent("昨天的");
        assertThat(names()).containsExactly("日报.pdf");
    }

    @Test
    void whereTheNameIsTakenByAFolderTheFolderStays() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("日报.pdf"));
        Files.writeString(taken.resolve("inside"), "x");
        assertThatThrownBy(() -> WholeFile.write(taken, out -> out.write(LONG)))
                .isInstanceOf(FileSystemException.class);
        assertThat(taken.resolve("inside")).exists();
        assertThat(names()).containsExactly("日报.pdf");
    }

    @Test
    void aLinkToAnotherDriveIsFollowed() throws IOException {
        Path other = Files.createTempDirectory(Files.createDirectories(Path.of("target", "stores")), "drive-");
        Path real = Files.writeString(other.resolve("real.pdf"), "昨天的");
        Path link = folder.resolve("日报.pdf");
        try {
            Files.createSymbolicLink(link, real.toAbsolutePath());
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links here");
        }
        WholeFile.write(link, out -> out.write(LONG));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasBinaryContent(LONG);
        assertThat(other.toFile().list()).containsExactly("real.pdf");
    }

    @Test
    void aMissingFolderIsNotMade() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none").resolve("日报.pdf"), out -> out.write(1)))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
