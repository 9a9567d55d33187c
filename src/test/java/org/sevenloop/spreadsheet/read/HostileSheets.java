package org.sevenloop.spreadsheet.read;

import static org.sevenloop.spreadsheet.read.HostileBook.row;
import static org.sevenloop.spreadsheet.read.HostileFile.counted;
import static org.sevenloop.spreadsheet.read.HostileFile.repeated;
import static org.sevenloop.spreadsheet.read.HostileFile.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sevenloop.spreadsheet.read.HostileFile.Content;

/** Sound packages whose XML is hostile. */
final class HostileSheets {
    private static final int MB = 1 << 20;
    private static final int BIG_MB = 64;
    private static final List<String> PARTS = List.of(
            HostileBook.TYPES,
            HostileBook.RELATIONS,
            HostileBook.WORKBOOK,
            HostileBook.SHEETS,
            HostileBook.SHEET,
            HostileBook.STRINGS,
            HostileBook.STYLES);

    private final List<HostileFile> files = new ArrayList<>();
    private final String secret;
    private final int port;

    private HostileSheets(String secret, int port) {
        this.secret = secret;
        this.port = port;
    }

    /**
     * @param secret the address of a file whose content must never come out
     * @param port of this computer, where nobody may call
     */
    static List<HostileFile> all(String secret, int port) throws IOException {
        HostileSheets sheets = new HostileSheets(secret, port);
        sheets.endlessPieces();
        sheets.manyStrings();
        sheets.manyRowsAndColumns();
        sheets.entities();
        sheets.numbers();
        sheets.merges();
        sheets.markup();
        sheets.encodings();
        sheets.formulas();
        sheets.styles();
        sheets.headings();
        return sheets.files;
    }

    private void add(String name, boolean big, Content content) {
        files.add(new HostileFile(name + ".xlsx", big, content));
    }

    private void endlessPieces() {
        for (int size : List.of(1, 40, 300, 1024)) {
            Content endless = repeated((long) size * MB / 8, "甲a 0123");
            Map<String, Content> pieces = new LinkedHashMap<>();
            pieces.put(
                    "inline",
                    text("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>")
                            .then(endless)
                            .then("</t></is></c></row>"));
            pieces.put(
                    "value", text("<row r=\"2\"><c r=\"A2\"><v>").then(endless).then("</v></c></row>"));
            pieces.put(
                    "entities",
                    text("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>")
                            .then(repeated((long) size * MB / 5, "&amp;"))
                            .then("</v></c></row>"));
            pieces.put(
                    "attribute",
                    text("<row r=\"2\"><c r=\"A2\" x=\"").then(endless).then("\"/></row>"));
            pieces.put(
                    "name",
                    text("<row r=\"2\"><").then(repeated((long) size * MB, "x")).then("/></row>"));
            pieces.put("comment", text("<!-- ").then(endless).then(" -->"));
            pieces.put(
                    "cdata",
                    text("<row r=\"2\"><c r=\"A2\" t=\"str\"><v><![CDATA[")
                            .then(endless)
                            .then("]]></v></c></row>"));
            pieces.put("instruction", text("<?x ").then(endless).then("?>"));
            pieces.put("blank", repeated((long) size * MB, " "));
            pieces.forEach(
                    (kind, piece) -> add("endless-" + kind + "-" + size, size > BIG_MB, new HostileBook().rows(piece)));
            add(
                    "endless-string-" + size,
                    size > BIG_MB,
                    new HostileBook().strings(text("<si><t>").then(endless).then("</t></si>")));
        }
    }

    private void manyStrings() {
        for (int count : List.of(10_000, 1_000_000, 8_000_000)) {
            boolean big = count > 10_000;
            Content rows = counted(Math.min(count, 1_000_000), i -> row(i + 2, "<c t=\"s\"><v>" + i + "</v></c>"));
            add(
                    "strings-all-different-" + count,
                    big,
                    new HostileBook()
                            .strings(counted(count, i -> "<si><t>张三丰" + i + "</t></si>"))
                            .rows(rows));
            add("strings-all-blank-" + count, big, new HostileBook().strings(repeated(count, "<si/>")));
            add(
                    "strings-all-alike-" + count,
                    big,
                    new HostileBook().strings(repeated(count, "<si><r><t>户主</t></r><rPh><t>x</t></rPh></si>")));
            add(
                    "cells-inline-" + count,
                    big,
                    new HostileBook()
                            .rows(counted(
                                    count / 4,
                                    i -> row(
                                            i + 2,
                                            HostileBook.text("A" + i, "名" + i).repeat(4)))));
        }
    }

    private void manyRowsAndColumns() {
        for (int count : List.of(1_000, 100_000, 1_048_576, 3_000_000)) {
            boolean big = count > 100_000;
            add(
                    "rows-blank-styled-" + count,
                    big,
                    new HostileBook()
                            .rows(counted(count, i -> row(i + 2, "<c r=\"A" + (i + 2) + "\" s=\"1\"/><c s=\"1\"/>"))));
            add("rows-without-number-" + count, big, new HostileBook().rows(repeated(count, "<row/>")));
            add(
                    "rows-one-far-cell-" + count,
                    big,
                    new HostileBook().rows(counted(count, i -> row(i + 2, "<c r=\"SR" + (i + 2) + "\"><v>1</v></c>"))));
            add(
                    "rows-backwards-" + count,
                    big,
                    new HostileBook().rows(counted(count, i -> row(900 - i % 899, "<c><v>" + i + "</v></c>"))));
        }
        for (int rows : List.of(1, 20, 400)) {
            boolean big = rows > 20;
            add(
                    "columns-filled-" + rows,
                    big,
                    new HostileBook().rows(counted(rows, i -> row(i + 2, "<c><v>1</v></c>".repeat(16_384)))));
            add(
                    "columns-blank-" + rows,
                    big,
                    new HostileBook().rows(counted(rows, i -> row(i + 2, "<c s=\"1\"/>".repeat(16_384)))));
        }
    }

    private void entities() throws IOException {
        String here = "http://127.0.0.1:" + port + "/";
        Map<String, String> types = new LinkedHashMap<>();
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        types.put("laughs", laughs.append("<!ENTITY e \"&e29;\">]>").toString());
        types.put("long", "<!DOCTYPE a [<!ENTITY e \"" + "a".repeat(MB / 2) + "\">]>");
        types.put("file", "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret + "\">]>");
        types.put("http", "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + here + "entity\">]>");
        types.put("outside", "<!DOCTYPE a SYSTEM \"" + here + "a.dtd\">");
        types.put("parameter", "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + here + "p.dtd\"> %p;]>");
        for (Map.Entry<String, String> type : types.entrySet()) {
            for (String part : PARTS) {
                HostileBook book = new HostileBook().changed(part, "?>\n", "?>\n" + type.getValue());
                book.changed(part, "张三", "&e;")
                        .changed(part, "<t>姓名", "<t>&e;")
                        .changed(part, "name=\"名单", "name=\"&e;");
                add("entity-" + type.getKey() + "-in-" + part.replaceAll("\\W+", "-"), false, book);
            }
        }
        add("entity-undeclared", false, new HostileBook().changed(HostileBook.SHEET, "张三", "&e;"));
        add(
                "style-sheet-from-outside",
                false,
                new HostileBook()
                        .changed(HostileBook.SHEET, "?>\n", "?><?xml-stylesheet href=\"" + here + "a.xsl\"?>"));
        add(
                "schema-from-outside",
                false,
                new HostileBook()
                        .changed(
                                HostileBook.SHEET,
                                "<sheetData>",
                                "<x:y xmlns:x=\"" + here
                                        + "\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"" + secret
                                        + "\"/></x:y><sheetData>"));
    }

    private void numbers() {
        for (String odd : List.of("-1", "99999999", "9e99", "NaN", "x", "2147483648", "")) {
            String name = odd.isEmpty() ? "blank" : odd;
            add(
                    "string-number-" + name,
                    false,
                    new HostileBook().rows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>" + odd + "</v></c></row>"));
            add(
                    "style-number-" + name,
                    false,
                    new HostileBook().rows("<row r=\"2\"><c r=\"A2\" s=\"" + odd + "\"><v>43880</v></c></row>"));
            add(
                    "row-number-" + name,
                    false,
                    new HostileBook()
                            .rows("<row r=\"" + odd + "\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>"));
            add(
                    "day-number-" + name,
                    false,
                    new HostileBook()
                            .rows("<row r=\"2\"><c s=\"1\"><v>" + odd
                                    + "</v></c><c t=\"d\"><v>+999999999-01-01</v></c></row>"));
        }
        for (String place : List.of("A0", "A-1", "A99999999999", "ZZZZZZZZZZ1", "FXSHRXX2", "1A", "a2", "$A$2", "名2")) {
            add(
                    "place-" + place.replace("$", "_"),
                    false,
                    new HostileBook().rows("<row r=\"2\"><c r=\"" + place + "\"><v>1</v></c></row>"));
        }
        add(
                "digits",
                false,
                new HostileBook()
                        .rows(row(
                                2,
                                "<c><v>" + "9".repeat(32_000)
                                        + "e-31000</v></c><c><v>1e308</v></c><c><v>4.9e-324</v></c>")));
    }

    private void merges() {
        Map<String, Content> merges = new LinkedHashMap<>();
        merges.put("whole-sheet", text("<mergeCell ref=\"A1:XFD1048576\"/>"));
        merges.put("reversed", text("<mergeCell ref=\"C9:A1\"/><mergeCell ref=\"A-1:B-9\"/><mergeCell ref=\":\"/>"));
        merges.put("overlapping", counted(2_000, i -> "<mergeCell ref=\"A1:Z" + (i + 2) + "\"/>"));
        for (Map.Entry<String, Content> merge : merges.entrySet()) {
            add("merge-" + merge.getKey(), false, merged(merge.getValue()));
        }
        add("merge-many", true, merged(repeated(8_000_000, "<mergeCell ref=\"A1:B2\"/>")));
        add("merge-overlapping-much", true, merged(repeated(200_000, "<mergeCell ref=\"A1:XFD300\"/>")));
    }

    private static HostileBook merged(Content merges) {
        Content rows = counted(
                300, i -> row(i + 1, "<c r=\"A" + (i + 1) + "\"><v>1</v></c><c r=\"SR" + (i + 1) + "\"><v>1</v></c>"));
        return new HostileBook()
                .sheet(text("<sheetData>")
                        .then(rows)
                        .then("</sheetData><mergeCells>")
                        .then(merges)
                        .then("</mergeCells>"));
    }

    private void markup() {
        for (int count : List.of(50, 400, 20_000, 1_000_000)) {
            boolean big = count > 20_000;
            add(
                    "markup-deep-" + count,
                    big,
                    new HostileBook().rows(repeated(count, "<a>").then(repeated(count, "</a>"))));
            add(
                    "markup-attributes-" + count,
                    big,
                    new HostileBook()
                            .rows(text("<row ")
                                    .then(counted(count, i -> "a" + i + "=\"\" "))
                                    .then("/>")));
            add("markup-names-" + count, big, new HostileBook().rows(counted(count, i -> "<a" + i + "/>")));
            add(
                    "markup-spaces-" + count,
                    big,
                    new HostileBook().rows(counted(count, i -> "<p" + i + ":a xmlns:p" + i + "=\"urn:" + i + "\"/>")));
            add("markup-instructions-" + count, big, new HostileBook().rows(counted(count, i -> "<?a" + i + "?>")));
        }
        add(
                "markup-attributes-of-one-hash",
                false,
                new HostileBook()
                        .rows(text("<row ")
                                .then(counted(100_000, i -> ofOneHash(i) + "=\"\" "))
                                .then("/>")));
        add(
                "markup-names-of-one-hash",
                false,
                new HostileBook().rows(counted(100_000, i -> "<" + ofOneHash(i) + "/>")));
        add("markup-small-forever", true, new HostileBook().rows(out -> {
                    java.util.Random chance = new java.util.Random(7);
                    for (int i = 0; i < 40_000_000; i++) {
                        out.write(("<c r=\"" + chance.nextInt(1_000_000) + "\"/>").getBytes(StandardCharsets.US_ASCII));
                    }
                }));
    }

    /** A name for each number, all of which Java hashes alike. */
    private static String ofOneHash(int number) {
        return "" + (char) (0x4E00 + number / 300) + (char) (0x9000 - 31 * (number / 300))
                + (char) (0x4E00 + number % 300) + (char) (0x9000 - 31 * (number % 300));
    }

    private void encodings() {
        for (String encoding : List.of(
                "UTF-16LE", "UTF-16BE", "UTF-16", "IBM037", "UTF-32", "ISO-2022-JP", "GB18030", "UTF-7", "nonsense")) {
            String sheet = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><worksheet><sheetData>"
                    + row(1, HostileBook.text("A1", "abc")) + "</sheetData></worksheet>";
            Charset charset = Charset.isSupported(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
            add(
                    "encoding-" + encoding,
                    false,
                    new HostileBook().with(HostileBook.SHEET, out -> out.write(sheet.getBytes(charset))));
        }
        byte[] halves =
                "<worksheet><sheetData><row><c t=\"str\"><v>\u00ff\u00fe\u0080</v></c></row></sheetData></worksheet>"
                        .getBytes(StandardCharsets.ISO_8859_1);
        add("encoding-halves", false, new HostileBook().with(HostileBook.SHEET, HostileFile.bytes(halves)));
        add("encoding-zero", false, new HostileBook().rows(row(2, HostileBook.text("A2", "a\u0000b"))));
        add(
                "encoding-surrogates",
                false,
                new HostileBook().rows(row(2, HostileBook.text("A2", "&#xD800;_xD800__xDC00_"))));
    }

    private void formulas() {
        for (String formula : List.of(
                "cmd|'/C calc'!A0",
                "WEBSERVICE(\"http://127.0.0.1:" + port + "/w\")",
                "HYPERLINK(\"http://127.0.0.1:" + port + "/h\",\"a\")",
                "[1]Sheet1!A1",
                "IMPORTXML(\"" + secret + "\",\"//a\")",
                "RTD(\"a\",,\"b\")",
                "CALL(\"kernel32\",\"x\")",
                "=".repeat(30_000))) {
            add(
                    "formula-" + formula.replaceAll("\\W.*", "") + formula.length(),
                    false,
                    new HostileBook()
                            .rows(row(
                                    2,
                                    "<c r=\"A2\" t=\"str\"><f>" + formula.replace("\"", "&quot;") + "</f><v>="
                                            + formula.replace("\"", "&quot;") + "</v></c>"))
                            .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                            .with(
                                    "xl/externalLinks/_rels/externalLink1.xml.rels",
                                    HostileBook.relations(HostileBook.relation(
                                            "rId1", "externalLinkPath", "http://127.0.0.1:" + port + "/l.xlsx"))));
        }
    }

    private void styles() {
        add(
                "format-brackets",
                false,
                new HostileBook()
                        .styles(text("<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + "[".repeat(500_000)
                                + "\"/></numFmts>")));
        add(
                "format-quotes",
                false,
                new HostileBook()
                        .styles(text("<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + "&quot;\\_*".repeat(60_000)
                                + "\"/></numFmts>")));
        add(
                "formats-many",
                true,
                new HostileBook()
                        .styles(text("<numFmts>")
                                .then(counted(3_000_000, i -> "<numFmt numFmtId=\"" + i + "\" formatCode=\"0\"/>"))
                                .then("</numFmts>")));
        add(
                "styles-many",
                true,
                new HostileBook()
                        .styles(text("<cellXfs>")
                                .then(repeated(8_000_000, "<xf numFmtId=\"14\"/>"))
                                .then("</cellXfs>")));
    }

    /** What is read, but makes the search for tables work. */
    private void headings() {
        String heads = HostileBook.text("", "姓名")
                + HostileBook.text("", "身份证号")
                + HostileBook.text("", "体温")
                + HostileBook.text("", "返回时间");
        for (int rows : List.of(300, 4_000, 60_000)) {
            boolean big = rows > 300;
            add("headings-in-each-row-" + rows, big, new HostileBook().rows(counted(rows, i -> row(i + 2, heads))));
            add(
                    "headings-wide-" + rows,
                    big,
                    new HostileBook().rows(counted(rows / 100, i -> row(i + 2, heads.repeat(128)))));
        }
        longWords();
    }

    /** Runs that would make a pattern try again from each sign, in every column that is looked at closely. */
    private void longWords() {
        List<String> heads = List.of("姓名", "身份证号", "联系电话", "现住址", "返回时间", "体温", "与户主关系", "备注");
        String head =
                row(1, heads.stream().map(each -> HostileBook.text("", each)).collect(Collectors.joining()));
        List<String> runs = List.of(",", " ", "4", "1年", "·", "（", "2020-", "号", "a", "-", "、", ".5", "武汉", "/1");
        for (int run = 0; run < runs.size(); run++) {
            for (int rows : List.of(5, 300)) {
                int length = rows > 5 ? Limits.LONGEST_KEPT : Limits.LONGEST_TEXT;
                String words = "张" + runs.get(run).repeat(length / runs.get(run).length() - 2) + "三";
                Content all = counted(
                        rows, i -> row(i + 2, HostileBook.text("", words).repeat(heads.size())));
                add(
                        "long-words-" + run + "-" + rows,
                        rows > 5,
                        new HostileBook()
                                .sheet(text("<sheetData>" + head).then(all).then("</sheetData>")));
            }
        }
    }
}
