package org.sevenloop.spreadsheet.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** Opens a blank form whole, with its styles. A form is a page or two, so what would take much memory is none. */
final class FormBook {
    private static final int MOST_BYTES = 2 << 20;
    private static final long MOST_UNPACKED = 32L << 20;

    private FormBook() {}

    /** @throws UnreadableFileException where it is too big, or no workbook that can be written again */
    static Workbook open(byte[] content, String name) throws UnreadableFileException {
        try {
            if (content.length > MOST_BYTES || unpacked(content) > MOST_UNPACKED) {
                throw new UnreadableFileException("form", name);
            }
            return WorkbookFactory.create(new ByteArrayInputStream(content));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException("form", name);
        }
    }

    private static long unpacked(byte[] content) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int n = zip.read(buffer); n >= 0 && bytes <= MOST_UNPACKED; n = zip.read(buffer)) {
                    bytes += n;
                }
            }
        }
        return bytes;
    }
}
