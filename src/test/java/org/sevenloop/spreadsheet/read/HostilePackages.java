package org.sevenloop.spreadsheet.read;

import static org.sevenloop.spreadsheet.read.HostileFile.repeated;
import static org.sevenloop.spreadsheet.read.HostileFile.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.sevenloop.spreadsheet.read.HostileFile.Content;

/** Packages that are hostile as zip files. */
final class HostilePackages {
    private final List<HostileFile> files = new ArrayList<>();

    private HostilePackages() {}

    static List<HostileFile> all() throws IOException {
        HostilePackages packages = new HostilePackages();
        packages.entries();
        packages.names();
        packages.relations();
        packages.lies();
        packages.others();
        return packages.files;
    }

    private void add(String name, boolean big, Content content) {
        files.add(new HostileFile(name, big, content));
    }

    private void entries() throws IOException {
        for (int count : List.of(1_990, 1_994, 20_000, 200_000)) {
            HostileBook book = new HostileBook();
            for (int i = 0; i < count; i++) {
                book.with("a/" + i, "");
            }
            add("entries-" + count + ".xlsx", count > 20_000, book);
        }
        for (String twin : List.of(
                "xl/worksheets/sheet1.xml",
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "XL/Worksheets/Sheet1.xml",
                "xl\\worksheets\\sheet1.xml",
                "xl/worksheets/sheet%31.xml")) {
            String name = "~".repeat(twin.length());
            byte[] bytes = new HostileBook().with(name, "<worksheet/>").bytes();
            add(
                    "twice-" + twin.replaceAll("\\W", "-") + ".xlsx",
                    false,
                    HostileFile.bytes(replaced(bytes, name, twin)));
        }
    }

    private void names() {
        for (String name : List.of(
                "../../outside.txt",
                "/outside.txt",
                "C:\\outside.txt",
                "..\\..\\outside.txt",
                "\\\\server\\share\\outside.txt",
                "~/outside.txt",
                "xl/../../outside.txt",
                "con",
                "a\u0000b",
                "名".repeat(20_000))) {
            String shown = name.substring(0, Math.min(name.length(), 12)).replaceAll("\\W", "_");
            add("name-" + shown + name.length() + ".xlsx", false, new HostileBook().with(name, "outside"));
            add(
                    "target-" + shown + name.length() + ".xlsx",
                    false,
                    new HostileBook()
                            .with(
                                    HostileBook.SHEETS,
                                    HostileBook.relations(
                                            HostileBook.relation("rId1", "worksheet", name.replace("\u0000", "")))));
        }
    }

    private void relations() {
        for (String target : List.of(
                "http://127.0.0.1:1/a.xml",
                "file:///etc/passwd",
                "",
                "/",
                "workbook.xml",
                "worksheets",
                "worksheets/sheet1.xml#a?b",
                "%2e%2e/%2e%2e/etc/passwd",
                "worksheets/%ZZ")) {
            add(
                    "sheet-at-" + target.replaceAll("\\W", "_") + ".xlsx",
                    false,
                    new HostileBook()
                            .with(
                                    HostileBook.SHEETS,
                                    HostileBook.relations(HostileBook.relation("rId1", "worksheet", target))));
            add(
                    "workbook-at-" + target.replaceAll("\\W", "_") + ".xlsx",
                    false,
                    new HostileBook()
                            .with(
                                    HostileBook.RELATIONS,
                                    HostileBook.relations(HostileBook.relation("rId1", "officeDocument", target))));
        }
        String sheet = "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>";
        add(
                "sheets-5000-of-one-part.xlsx",
                false,
                new HostileBook().with(HostileBook.WORKBOOK, HostileBook.workbook(sheet.repeat(5_000))));
        add(
                "sheets-990-of-one-part.xlsx",
                true,
                new HostileBook()
                        .with(HostileBook.WORKBOOK, HostileBook.workbook(sheet.repeat(990)))
                        .rows(repeated(200_000, "<row r=\"9\"><c s=\"1\"/></row>")));
        for (String letters : List.of("x", "第一", "社区")) {
            String endless = "<sheet name=\"" + letters.repeat(140_000) + "\" sheetId=\"1\" r:id=\"rId1\"/>";
            add(
                    "sheet-of-endless-name-" + letters + ".xlsx",
                    false,
                    new HostileBook().with(HostileBook.WORKBOOK, HostileBook.workbook(endless)));
        }
        add("no-sheets.xlsx", false, new HostileBook().with(HostileBook.WORKBOOK, HostileBook.workbook("")));
        for (String part : new HostileBook().parts().keySet()) {
            add("without-" + part.replaceAll("\\W", "_") + ".xlsx", false, new HostileBook().without(part));
            add("blank-" + part.replaceAll("\\W", "_") + ".xlsx", false, new HostileBook().with(part, ""));
            add(
                    "words-" + part.replaceAll("\\W", "_") + ".xlsx",
                    false,
                    new HostileBook().with(part, "no markup at all"));
        }
    }

    private void lies() throws IOException {
        byte[] whole = new HostileBook().bytes();
        int end = whole.length - 22;
        patched("lie-entries", whole, to -> to.putShort(end + 8, (short) 0x7FFF).putShort(end + 10, (short) 0x7FFF));
        patched("lie-few-entries", whole, to -> to.putShort(end + 8, (short) 1).putShort(end + 10, (short) 1));
        patched("lie-big", whole, to -> to.putShort(end + 8, (short) -1)
                .putShort(end + 10, (short) -1)
                .putInt(end + 12, -1)
                .putInt(end + 16, -1));
        patched("lie-directory-size", whole, to -> to.putInt(end + 12, 0x7FFFFFF0));
        patched("lie-directory-place", whole, to -> to.putInt(end + 16, 0x7FFFFFF0));
        int first = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
        for (int field : List.of(8, 10, 16, 20, 24, 28, 30, 32, 38, 42)) {
            patched(
                    "lie-in-directory-" + field,
                    whole,
                    to -> to.putInt(first + field, to.getInt(first + field) ^ 0x00FF00F1));
            patched("lie-in-header-" + field, whole, to -> to.putInt(Math.min(field, 26), 0x7F7F7F7F));
        }
        patched("link", whole, to -> to.putShort(first + 4, (short) 0x0314).putInt(first + 38, 0xA1FF0000));
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
            add("cut-" + tenth + ".xlsx", false, HostileFile.bytes(cut));
        }
        add(
                "directory-300-mb.xlsx",
                true,
                text("PK\u0003\u0004").then(repeated(290L << 20, "x")).then(HostileFile.bytes(ending(290 << 20))));
        add("too-big.xlsx", true, HostileFile.bytes(whole).then(repeated(301L << 20, "x")));
    }

    private static byte[] ending(int directory) {
        return ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) 9)
                .putShort((short) 9)
                .putInt(directory)
                .putInt(4)
                .array();
    }

    private void patched(String name, byte[] whole, UnaryOperator<ByteBuffer> patch) {
        byte[] bytes = whole.clone();
        byte[] patched = patch.apply(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN))
                .array();
        add(name + ".xlsx", false, HostileFile.bytes(patched));
    }

    private void others() throws IOException {
        byte[] whole = new HostileBook().bytes();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(whole);
        }
        add("packed.xlsx", false, HostileFile.bytes(packed.toByteArray()));
        HostileBook nested = new HostileBook();
        nested.parts().clear();
        add("zip-in-zip.xlsx", false, nested.with("a.xlsx", HostileFile.bytes(whole)));
        add(
                "macros.xlsm",
                false,
                new HostileBook()
                        .with("xl/vbaProject.bin", repeated(1000, "x"))
                        .with("customUI/customUI.xml", "<customUI onLoad=\"x\"/>"));
        add(
                "binary.xlsb",
                false,
                new HostileBook().without(HostileBook.WORKBOOK).with("xl/workbook.bin", "x"));
        HostileBook open = new HostileBook();
        open.parts().clear();
        add(
                "open.ods",
                false,
                open.with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .with("content.xml", "<a/>"));
        HostileBook word = new HostileBook();
        word.parts().clear();
        add("word.docx", false, word.with(HostileBook.TYPES, "<Types/>").with("word/document.xml", "<a/>"));
        add("empty.xlsx", false, text(""));
        for (int size : List.of(1, 100, 70_000, 3_000_000)) {
            byte[] random = new byte[size];
            new Random(size).nextBytes(random);
            add("random-" + size + ".xlsx", false, HostileFile.bytes(random));
            add("random-zip-" + size + ".xlsx", false, text("PK\u0003\u0004").then(HostileFile.bytes(random)));
        }
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
