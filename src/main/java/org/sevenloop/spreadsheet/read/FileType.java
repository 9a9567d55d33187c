package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, told from its content: names lie, and xlsx under the name of xls is common. */
public enum FileType {
    XLSX,
    XLS,
    /** To be looked at by a program of its own. */
    XLS_APART,
    TEXT,
    XLSB,
    ODS,
    OLD_XLS,
    ENCRYPTED,
    HTML,
    XML,
    PDF,
    OTHER;

    private static final int PROBED = 8192;

    public static FileType of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(PROBED);
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return zip(file);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XlsHeader.smallAndSound(head, Files.size(file)) ? ole(file) : XLS_APART;
        }
        if (starts(head, 9, 0) || starts(head, 9, 2) || starts(head, 9, 4) || starts(head, 9, 8)) {
            return OLD_XLS;
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        return binary(head) ? OTHER : text(head);
    }

    Optional<FormatReader> reader() {
        return switch (this) {
            case XLSX -> Optional.of(new XlsxReader());
            case XLS -> Optional.of(new XlsReader());
            case XLS_APART -> Optional.of(new SeparateReader());
            case TEXT -> Optional.of(new TextReader());
            default -> Optional.empty();
        };
    }

    private static FileType zip(Path file) throws IOException {
        try (ZipFile zip = ZipDirectory.open(file)) {
            if (zip.stream().anyMatch(entry -> named(entry.getName(), "xl/workbook.bin"))) {
                return XLSB;
            }
            if (zip.stream().anyMatch(entry -> named(entry.getName(), "xl/workbook.xml"))) {
                return XLSX;
            }
            boolean office = zip.getEntry("[Content_Types].xml") != null;
            boolean otherOffice = zip.stream().anyMatch(entry -> entry.getName().matches("(?i)(word|ppt)[/\\\\].*"));
            if (office && !otherOffice) {
                return XLSX;
            }
            boolean openDocument = zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null;
            return openDocument ? ODS : OTHER;
        }
    }

    private static boolean named(String entry, String path) {
        return entry.replace('\\', '/').toLowerCase(Locale.ROOT).endsWith(path);
    }

    static FileType ole(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED;
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return XLS;
            }
            return root.hasEntryCaseInsensitive("Book") ? OLD_XLS : OTHER;
        }
    }

    private static FileType text(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .strip();
        String plain = start.startsWith("ï»¿") ? start.substring(3).strip() : start;
        if (plain.startsWith("<!doctype html") || plain.startsWith("<html") || plain.startsWith("<table")) {
            return HTML;
        }
        if (plain.startsWith("<?xml") || plain.startsWith("<")) {
            return plain.contains("<html") ? HTML : XML;
        }
        return plain.startsWith("{\\rtf") ? OTHER : TEXT;
    }

    /** Zero bytes outside UTF-16, or many control characters: nothing that a person wrote as text. */
    private static boolean binary(byte[] head) {
        boolean wide = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
        if (wide) {
            return false;
        }
        int control = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r') {
                control++;
            }
        }
        return control * 50 > head.length;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
