package org.sevenloop.spreadsheet.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sevenloop.spreadsheet.read.HostileFile.Content;

/** A small sound xlsx, part by part, so that any part can be put in another's place. */
final class HostileBook implements Content {
    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONS = "_rels/.rels";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String SHEETS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    HostileBook() {
        with(TYPES, PROLOG + "<Types xmlns=\"" + PACKAGE + "/content-types\"/>");
        with(RELATIONS, relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        with(WORKBOOK, workbook("<sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/>"));
        with(
                SHEETS,
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "sharedStrings", "sharedStrings.xml")
                        + relation("rId3", "styles", "styles.xml")));
        with(STRINGS, PROLOG + "<sst " + MAIN + "><si><t>姓名</t></si><si><t>身份证号</t></si><si><t>与户主关系</t></si></sst>");
        with(
                STYLES,
                PROLOG + "<styleSheet " + MAIN
                        + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        rows(row(2, text("A2", "张三") + text("B2", "422899198001010011") + text("C2", "户主")));
    }

    static String workbook(String sheets) {
        return PROLOG + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    static String relations(String all) {
        return PROLOG + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + all + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    HostileBook with(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    HostileBook with(String name, String content) {
        return with(name, HostileFile.text(content));
    }

    /** What a part holds now, with a piece of it put in another's place. */
    HostileBook changed(String name, String from, String to) throws IOException {
        ByteArrayOutputStream now = new ByteArrayOutputStream();
        parts.get(name).write(now);
        return with(name, now.toString(StandardCharsets.UTF_8).replace(from, to));
    }

    HostileBook without(String name) {
        parts.remove(name);
        return this;
    }

    /** The sheet with its headings, and these rows from the second on. */
    HostileBook rows(Content rows) {
        return sheet(HostileFile.text(
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"s\"><v>2</v></c></row>")
                .then(rows)
                .then("</sheetData>"));
    }

    HostileBook rows(String rows) {
        return rows(HostileFile.text(rows));
    }

    HostileBook sheet(Content inside) {
        return with(
                SHEET,
                HostileFile.text(PROLOG + "<worksheet " + MAIN + ">")
                        .then(inside)
                        .then("</worksheet>"));
    }

    HostileBook strings(Content items) {
        return with(
                STRINGS,
                HostileFile.text(PROLOG + "<sst " + MAIN + ">").then(items).then("</sst>"));
    }

    HostileBook styles(Content inside) {
        return with(
                STYLES,
                HostileFile.text(PROLOG + "<styleSheet " + MAIN + ">")
                        .then(inside)
                        .then("</styleSheet>"));
    }

    Map<String, Content> parts() {
        return parts;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        for (Map.Entry<String, Content> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            part.getValue().write(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        write(all);
        return all.toByteArray();
    }
}
