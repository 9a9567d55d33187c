package org.sevenloop.spreadsheet.read;

import static org.sevenloop.spreadsheet.read.HostileFile.counted;
import static org.sevenloop.spreadsheet.read.HostileFile.repeated;
import static org.sevenloop.spreadsheet.read.HostileFile.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.sevenloop.spreadsheet.read.HostileFile.Content;

/** Hostile files that are no packages: xls, text, and what only has a workbook's name. */
final class HostileOthers {
    private static final int MB = 1 << 20;

    private final List<HostileFile> files = new ArrayList<>();

    private HostileOthers() {}

    static List<HostileFile> all() throws IOException {
        HostileOthers others = new HostileOthers();
        others.headers();
        others.records();
        others.texts();
        others.strangers();
        return others.files;
    }

    private void add(String name, boolean big, Content content) {
        files.add(new HostileFile(name, big, content));
    }

    /** A small sound xls. */
    static byte[] xls(int rows) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("名单");
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "姓名" : "张三" + i);
                row.createCell(1).setCellValue(i == 0 ? "身份证号" : "422899198001010011");
                row.createCell(2).setCellValue(i);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private void headers() throws IOException {
        byte[] whole = xls(50);
        for (int field : List.of(24, 30, 32, 40, 44, 48, 56, 60, 64, 68, 72, 76, 80)) {
            for (int value : List.of(0x7FFFFFFF, -1, 0, 3, 0x00100000)) {
                patched("ole-" + field + "-" + value, whole, to -> to.putInt(field, value));
            }
        }
        patched("ole-table-in-circles", whole, to -> {
            int table = 512 + 512 * to.getInt(76);
            for (int i = 0; i < 128; i++) {
                to.putInt(table + 4 * i, i % 3);
            }
            return to;
        });
        for (int tenth = 1; tenth < 10; tenth++) {
            add("cut-" + tenth + ".xls", false, HostileFile.bytes(Arrays.copyOf(whole, whole.length * tenth / 10)));
        }
        Content head = HostileFile.bytes(Arrays.copyOf(whole, 512));
        add("ole-head-alone.xls", false, head);
        for (int mb : List.of(1, 5, 200)) {
            Content random = out -> {
                byte[] piece = new byte[MB];
                for (int i = 0; i < mb; i++) {
                    new Random(i).nextBytes(piece);
                    out.write(piece);
                }
            };
            add("ole-head-and-random-" + mb + ".xls", mb > 5, head.then(random));
            add(
                    "ole-and-padding-" + mb + ".xls",
                    mb > 5,
                    HostileFile.bytes(whole).then(repeated((long) mb * MB, "x")));
        }
        // The list of files inside, a chain of sectors without an end that is as long as the file.
        add("ole-many-files.xls", true, manyFiles(1_000_000));
    }

    /** A file system whose only content is its own list of files. */
    private static Content manyFiles(int count) {
        int list = count / 4;
        int tables = list / 127 + 1;
        return out -> {
            ByteBuffer head = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
            head.putLong(0xE11AB1A1E011CFD0L)
                    .putShort(24, (short) 0x3E)
                    .putShort(26, (short) 3)
                    .putShort(28, (short) -2)
                    .putShort(30, (short) 9)
                    .putShort(32, (short) 6)
                    .putInt(44, Math.min(109, tables))
                    .putInt(48, Math.min(109, tables))
                    .putInt(56, 4096)
                    .putInt(60, -2)
                    .putInt(68, -2);
            for (int i = 0; i < 109; i++) {
                head.putInt(76 + 4 * i, i);
            }
            out.write(head.array());
            ByteBuffer table = ByteBuffer.allocate(109 * 512).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < 109 * 128; i++) {
                table.putInt(4 * i, i < 109 ? -3 : i + 1);
            }
            out.write(table.array());
            ByteBuffer entry = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
            entry.put("a".getBytes(StandardCharsets.UTF_16LE))
                    .putShort(64, (short) 4)
                    .put(66, (byte) 1)
                    .putInt(68, -1)
                    .putInt(72, -1)
                    .putInt(76, -1);
            for (int i = 0; i < count; i++) {
                out.write(entry.array());
            }
        };
    }

    private void patched(String name, byte[] whole, UnaryOperator<ByteBuffer> patch) {
        byte[] bytes = whole.clone();
        byte[] patched = patch.apply(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN))
                .array();
        add(name + ".xls", false, HostileFile.bytes(patched));
    }

    /** Streams of records that lie, in a sound file system. */
    private void records() throws IOException {
        byte[] begin = record(0x809, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (int megabytes : List.of(1, 20, 120)) {
            boolean big = megabytes > 1;
            add(
                    "xls-blank-strings-" + megabytes + ".xls",
                    big,
                    stream(begin, () -> strings(megabytes, new byte[] {0, 0, 0})));
            add("xls-strings-" + megabytes + ".xls", big, stream(begin, () -> strings(megabytes, null)));
            add("xls-begins-" + megabytes + ".xls", big, stream(begin, () -> repeatedRecord(megabytes, begin)));
            add(
                    "xls-formats-" + megabytes + ".xls",
                    big,
                    stream(begin, () -> repeatedRecord(megabytes, record(0xE0, new int[20]))));
            add(
                    "xls-continued-" + megabytes + ".xls",
                    big,
                    stream(begin, () -> repeatedRecord(megabytes, record(0x3C, new int[8000]))));
        }
        add("xls-endless-record.xls", false, stream(begin, () ->
                new byte[] {(byte) 0xFC, 0, (byte) 0xFF, (byte) 0xFF, 1}));
        add(
                "xls-string-count.xls",
                false,
                stream(begin, () -> record(0xFC, 255, 255, 255, 127, 255, 255, 255, 127, 1, 0, 0, 65)));
        add(
                "xls-run-count.xls",
                false,
                stream(begin, () -> record(0xFC, 9, 0, 0, 0, 9, 0, 0, 0, 1, 0, 8, 255, 255, 65, 0, 0)));
    }

    private static byte[] record(int kind, int... content) {
        ByteBuffer bytes = ByteBuffer.allocate(4 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind)
                .putShort((short) content.length);
        for (int each : content) {
            bytes.put((byte) each);
        }
        return bytes.array();
    }

    private static byte[] repeatedRecord(int megabytes, byte[] record) {
        ByteBuffer all = ByteBuffer.allocate(megabytes * MB);
        while (all.remaining() >= record.length) {
            all.put(record);
        }
        return all.array();
    }

    /** A table of shared strings over many records: all alike, or each another number. */
    private static byte[] strings(int megabytes, byte[] alike) {
        ByteBuffer all = ByteBuffer.allocate(megabytes * MB).order(ByteOrder.LITTLE_ENDIAN);
        int text = 0;
        boolean first = true;
        while (all.remaining() > 8_300) {
            ByteBuffer part = ByteBuffer.allocate(8_200).order(ByteOrder.LITTLE_ENDIAN);
            if (first) {
                part.putInt(0x7FFFFFF).putInt(0x7FFFFFF);
            }
            while (part.remaining() > 12) {
                part.put(
                        alike != null
                                ? alike
                                : new byte[] {4, 0, 0, (byte) text, (byte) (text >> 8), (byte) (text >> 16), 65});
                text++;
            }
            all.putShort((short) (first ? 0xFC : 0x3C))
                    .putShort((short) part.position())
                    .put(part.array(), 0, part.position());
            first = false;
        }
        return all.array();
    }

    private static Content stream(byte[] begin, Supplier<byte[]> rest) {
        return out -> {
            try (POIFSFileSystem system = new POIFSFileSystem()) {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                all.write(begin);
                all.write(rest.get());
                system.createDocument(new java.io.ByteArrayInputStream(all.toByteArray()), "Workbook");
                system.writeFilesystem(out);
            }
        };
    }

    private void texts() {
        for (int mb : List.of(2, 30, 295)) {
            boolean big = mb > 30;
            add("one-line-" + mb + ".csv", big, text("姓名,").then(repeated((long) mb * MB, "a")));
            add("open-quote-" + mb + ".csv", big, text("姓名,身份证号\n\"").then(repeated((long) mb * MB / 8, "张三,1\n")));
            add("commas-" + mb + ".csv", big, repeated((long) mb * MB, ","));
            add("lines-" + mb + ".csv", big, repeated((long) mb * MB, "\n"));
            add(
                    "rows-" + mb + ".csv",
                    big,
                    text("姓名,身份证号\n").then(counted(mb * MB / 40, i -> "张三" + i + ",422899198001010011,户主\n")));
            add("short-rows-" + mb + ".csv", big, text("姓名\n").then(repeated((long) mb * MB / 4, "名\n")));
            add("far-cells-" + mb + ".csv", big, repeated(mb * MB / 513L, ",".repeat(511) + "a\n"));
        }
        add("zeros.csv", false, text("姓名,电话\n张\u0000三,1\n"));
        add(
                "late-zeros.csv",
                false,
                text("姓名,电话\n").then(repeated(2_000, "张三,1\n")).then(repeated(100_000, "\u0000")));
        add(
                "halves.csv",
                false,
                HostileFile.bytes("姓名,电话\n张三,1".getBytes(Charset.forName("GB18030")))
                        .then(HostileFile.bytes((byte) 0x81, (byte) 0x30, (byte) 0xFF, (byte) 0x81)));
        add("wide-without-mark.csv", false, HostileFile.bytes("姓名,电话\n张三,1".getBytes(StandardCharsets.UTF_16LE)));
        add("wide-odd.csv", false, HostileFile.bytes((byte) 0xFF, (byte) 0xFE, (byte) 0x00, (byte) 0xD8, (byte) 1));
        add("mark-alone.csv", false, text("\uFEFF"));
        add("returns.csv", false, repeated(100_000, "a,b\r"));
        add("quotes.csv", false, repeated(1_000_001, "\""));
        add("formulas.csv", false, text("姓名,电话\n=cmd|'/C calc'!A0,@SUM(1)\n"));
    }

    private void strangers() {
        String[][] all = {
            {
                "page.xls",
                "<html><body><table><tr><td>姓名</td></tr></table><img src=\"http://127.0.0.1:1/\"></body></html>"
            },
            {"table.xls", "<table><tr><td>姓名"},
            {"old.xls", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"},
            {"mail.xls", "MIME-Version: 1.0\nContent-Type: multipart/related\n\n--a"},
            {"rich.xls", "{\\rtf1 \\object}"},
            {"paper.xlsx", "%PDF-1.7 x"},
            {"program.xlsx", "MZ\u0090\u0000\u0003"},
            {"picture.xlsx", "\u0089PNG\r\n\u001a\n"},
            {"link.csv", "ID;PWXL;N;E\nC;Y1;X1;K\"a\""},
            {"archive.xlsx", "Rar!\u001a\u0007"},
            {"seven.xlsx", "7z\u00bc\u00af'\u001c"}
        };
        for (String[] each : all) {
            add("stranger-" + each[0], false, text(each[1]));
        }
    }
}
