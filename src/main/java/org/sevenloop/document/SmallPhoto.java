package org.sevenloop.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A photo made small enough to be kept with the data: a JPEG of at most 1,000 pixels, without what a phone writes into it. */
public final class SmallPhoto {
    private static final int LONGEST = 1000;

    private SmallPhoto() {}

    /** @throws NoPhotoException where the file is no picture that can be read */
    public static byte[] of(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw new NoPhotoException(String.valueOf(file.getFileName()));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return jpeg(shrunk(read(reader)));
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new NoPhotoException(String.valueOf(file.getFileName()));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Reads no more pixels than are needed, so that a huge picture does not fill the memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, longest / (2 * LONGEST));
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static BufferedImage shrunk(BufferedImage photo) {
        double factor = Math.min(1, (double) LONGEST / Math.max(photo.getWidth(), photo.getHeight()));
        int width = Math.max(1, (int) Math.round(photo.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(photo.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(photo, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage photo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", out);
        return out.toByteArray();
    }
}
