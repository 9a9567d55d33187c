package org.sevenloop.document;

import java.awt.Dimension;
import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a camera was held, as it wrote into the photo (Exif's orientation, 1 to 8). The JDK reads photos as they lie. */
record PhotoTurn(int orientation) {
    private static final PhotoTurn UPRIGHT = new PhotoTurn(1);
    private static final int JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** Upright where the file says nothing, or nothing that can be read. */
    static PhotoTurn of(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedShort() != JPEG) {
                return UPRIGHT;
            }
            for (int marker = in.readUnsignedShort(); marker != SCAN; marker = in.readUnsignedShort()) {
                byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
                in.readFully(segment);
                if (marker == APP1
                        && ByteBuffer.wrap(segment)
                                .slice(0, Math.min(EXIF.length, segment.length))
                                .equals(ByteBuffer.wrap(EXIF))) {
                    return exif(ByteBuffer.wrap(segment).position(EXIF.length).slice());
                }
            }
            return UPRIGHT;
        } catch (EOFException | BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static PhotoTurn exif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = Short.toUnsignedInt(tiff.getShort());
        int first = tiff.position();
        for (int entry = 0; entry < entries; entry++) {
            int at = first + entry * ENTRY;
            int value = tiff.getShort(at + 8);
            if (tiff.getShort(at) == ORIENTATION && value >= 1 && value <= 8) {
                return new PhotoTurn(value);
            }
        }
        return UPRIGHT;
    }

    /** How large a photo is once it is upright. */
    Dimension size(int width, int height) {
        return orientation < 5 ? new Dimension(width, height) : new Dimension(height, width);
    }

    /** Puts a photo of this size upright. */
    AffineTransform transform(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
