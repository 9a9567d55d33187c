package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.sevenloop.platform.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Any file a street may send, as sheets of cells; or one sentence on why not. */
public final class FileGrids {
    private static final Logger LOG = LoggerFactory.getLogger(FileGrids.class);
    private static final String OWNER_FILE = "~$";

    private FileGrids() {}

    public static List<Grid> read(Path file, Progress progress) throws UnreadableFileException {
        GridBuilder grids = new GridBuilder(progress);
        read(file, grids);
        return grids.grids();
    }

    static void read(Path file, CellSink sink) throws UnreadableFileException {
        String name = String.valueOf(file.getFileName());
        checkThere(file, name);
        try {
            checkFree(file, name);
            FileType type = FileType.of(file);
            FormatReader reader = type.reader().orElseThrow(() -> new UnreadableFileException(codeOf(type), name));
            reader.read(file, sink);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (IOException | RuntimeException broken) {
            throw refusal(broken, name);
        }
    }

    /**
     * Text that was copied somewhere, as one sheet.
     *
     * @param name what the text is called in sentences
     */
    public static List<Grid> read(String name, String text, Progress progress) throws UnreadableFileException {
        if (text.isBlank()) {
            throw new UnreadableFileException("empty", name);
        }
        try {
            GridBuilder grids = new GridBuilder(progress);
            TextReader.read(name, text, grids);
            return grids.grids();
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (IOException | RuntimeException broken) {
            throw refusal(broken, name);
        }
    }

    /** Rows of texts as one sheet. */
    public static List<Grid> of(String name, List<List<String>> rows, Progress progress) {
        GridBuilder grids = new GridBuilder(progress);
        grids.startSheet(name, false);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                grids.cell(Cell.text(row, column, rows.get(row).get(column)));
            }
        }
        grids.endSheet();
        return grids.grids();
    }

    /** What to tell of a failure while reading. */
    static UnreadableFileException refusal(Exception failure, String name) {
        if (failure instanceof LimitException limit) {
            return limit.refusal(name);
        }
        if (failure instanceof AccessDeniedException) {
            return new UnreadableFileException(failure, "denied", name);
        }
        if (failure instanceof FileSystemException) {
            return new UnreadableFileException(failure, "locked", name);
        }
        if (failure instanceof EncryptedDocumentException) {
            return new UnreadableFileException(failure, "password", name);
        }
        if (failure instanceof OldExcelFormatException) {
            return new UnreadableFileException(failure, "old", name);
        }
        LOG.info("cannot read a file: {}", failure.getClass().getName());
        return new UnreadableFileException(failure, "damaged", name);
    }

    private static void checkThere(Path file, String name) throws UnreadableFileException {
        if (!Files.exists(file)) {
            throw new UnreadableFileException("missing", name);
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException("folder", name);
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException("workbook", name);
        }
        if (name.startsWith(OWNER_FILE)) {
            throw new UnreadableFileException("owner", name, name.substring(OWNER_FILE.length()));
        }
    }

    /**
     * Excel, WPS and LibreOffice leave a file beside a workbook that they have open: what is on the disk may lack what
     * was typed since.
     */
    private static void checkFree(Path file, String name) throws IOException, UnreadableFileException {
        if (Files.exists(file.resolveSibling(OWNER_FILE + name))
                || Files.exists(file.resolveSibling(".~lock." + name + "#"))) {
            throw new UnreadableFileException("locked", name);
        }
        if (Files.size(file) == 0) {
            throw new UnreadableFileException("empty", name);
        }
        if (Files.size(file) > Limits.MOST_FILE_BYTES) {
            throw new UnreadableFileException("big", name);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (held(channel)) {
                throw new UnreadableFileException("locked", name);
            }
        }
    }

    private static boolean held(FileChannel channel) {
        try (FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (OverlappingFileLockException held) {
            return true;
        } catch (IOException noLocksHere) {
            return false;
        }
    }

    static String codeOf(FileType type) {
        return switch (type) {
            case XLSB -> "xlsb";
            case ODS -> "ods";
            case OLD_XLS -> "old";
            case ENCRYPTED -> "password";
            case HTML, XML -> "html";
            case PDF -> "pdf";
            default -> "workbook";
        };
    }
}
