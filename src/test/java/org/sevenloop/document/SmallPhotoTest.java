package org.sevenloop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPhotoTest {
    @TempDir
    private Path folder;

    private static BufferedImage small(Path file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(SmallPhoto.of(file)));
    }

    /** Lies on its side as a telephone writes it: a red corner at its upper left, a blue one at its upper right. */
    private Path taken(int orientation, boolean littleEndian) throws IOException {
        BufferedImage photo = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 200, 100);
        pen.setColor(Color.BLUE);
        pen.fillRect(200, 0, 200, 100);
        pen.dispose();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", plain);
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(with);
        out.write(plain.toByteArray(), 0, 2);
        byte[] exif = exif(orientation, littleEndian);
        out.writeShort(0xFFE1);
        out.writeShort(exif.length + 2);
        out.write(exif);
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return Files.write(folder.resolve("现场" + orientation + ".jpg"), with.toByteArray());
    }

    private static byte[] exif(int orientation, boolean littleEndian) {
        int[] tiff = littleEndian
                ? new int[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0}
                : new int[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        Arrays.stream(tiff).forEach(bytes::write);
        return bytes.toByteArray();
    }

    private static String corner(BufferedImage photo, double x, double y) {
        Color colour = new Color(photo.getRGB((int) (photo.getWidth() * x), (int) (photo.getHeight() * y)));
        return colour.getRed() > 180 ? "red" : colour.getBlue() > 180 ? "blue" : "";
    }

    @ParameterizedTest
    @CsvSource({
        "1, red blue - -", "2, blue red - -", "3, - - blue red", "4, - - red blue",
        "5, red - blue -", "6, - red - blue", "7, - blue - red", "8, blue - red -"
    })
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, String corners) throws IOException {
        for (boolean littleEndian : new boolean[] {true, false}) {
            BufferedImage photo = small(taken(orientation, littleEndian));
            assertThat(photo.getWidth()).isEqualTo(orientation < 5 ? 400 : 200);
            assertThat(photo.getHeight()).isEqualTo(orientation < 5 ? 200 : 400);
            List<String> seen = List.of(
                    corner(photo, 0.25, 0.25),
                    corner(photo, 0.75, 0.25),
                    corner(photo, 0.25, 0.75),
                    corner(photo, 0.75, 0.75));
            assertThat(String.join(
                            " ",
                            seen.stream()
                                    .map(each -> each.isEmpty() ? "-" : each)
                                    .toList()))
                    .isEqualTo(corners);
        }
    }

    @Test
    void aLargePhotoIsMadeSmallAndSaysNothingOfItsPlace() throws IOException {
        Path large = folder.resolve("现场.png");
        ImageIO.write(new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_ARGB), "png", large.toFile());
        BufferedImage small = small(large);
        assertThat(small.getWidth()).isEqualTo(1280);
        assertThat(small.getHeight()).isEqualTo(960);
        assertThat(new String(SmallPhoto.of(taken(6, true)), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void aSmallFileThatClaimsToBeHugeIsRefusedUnread() throws IOException {
        assertThatThrownBy(() -> SmallPhoto.of(claiming(60_000, 60_000)))
                .isInstanceOfSatisfying(NoPhotoException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.noPhoto");
                    assertThat(refused.arguments()).containsExactly("大.png");
                });
    }

    private Path claiming(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(bytes);
        head.writeBytes("IHDR");
        head.writeInt(width);
        head.writeInt(height);
        head.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504E470D0A1A0AL);
        out.writeInt(13);
        out.write(bytes.toByteArray());
        out.writeInt((int) sum.getValue());
        return Files.write(folder.resolve("大.png"), file.toByteArray());
    }

    /** Cut at any place: named as no photo, whatever the reader stumbles over. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2, 10, 30, 200})
    void aDamagedFileIsRefusedByName(int length) throws IOException {
        byte[] whole = Files.readAllBytes(taken(6, true));
        Path cut = Files.write(folder.resolve("坏.jpg"), Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> SmallPhoto.of(cut)).isInstanceOf(NoPhotoException.class);
        assertThatThrownBy(() -> SmallPhoto.of(Files.writeString(folder.resolve("说明.jpg"), "不是照片")))
                .isInstanceOf(NoPhotoException.class);
        assertThatThrownBy(() -> SmallPhoto.of(folder.resolve("没有.jpg"))).isInstanceOf(NoPhotoException.class);
    }
}
