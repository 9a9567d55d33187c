package org.sevenloop.document;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A telephone's photo made small enough to be kept with the data: a JPEG of at most 1,280 points, upright, and without where
 * and when it was taken.
 */
public final class SmallPhoto {
    private static final int LONGEST = 1280;
    private static final float QUALITY = 0.75f;
    private static final long MOST_BYTES = 40L << 20;
    private static final long MOST_POINTS = 120_000_000;
    /** What else the JDK reads holds tables of its own, whose sizes a hostile file could choose. */
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "bmp");

    private SmallPhoto() {}

    /** @throws NoPhotoException where the file is no photo that can be read, or too large a one */
    public static byte[] of(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new NoPhotoException(file);
            }
            return jpeg(upright(read(file), PhotoTurn.of(file)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // What the readers of the JDK say to files that are damaged.
            throw new NoPhotoException(file);
        }
    }

    /** Large photos are read with every second, third … point only, so that they never fill the memory. */
    private static BufferedImage read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw new NoPhotoException(file);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                        || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                    throw new NoPhotoException(file);
                }
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST));
                ImageReadParam every = reader.getDefaultReadParam();
                every.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, every);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage photo, PhotoTurn turn) {
        double scale = Math.min(1, (double) LONGEST / Math.max(photo.getWidth(), photo.getHeight()));
        int width = Math.max(1, (int) Math.round(photo.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(photo.getHeight() * scale));
        Dimension size = turn.size(width, height);
        BufferedImage small = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turn.transform(width, height));
        pen.drawImage(photo, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage photo) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(photo, null, null), how);
            }
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}
