package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads xlsx and xlsm by pulling through their parts. */
final class XlsxReader implements FormatReader {
    /** The parts beside the sheets that reading needs. */
    private static final Set<String> SOUGHT = Set.of("sharedStrings", "styles");

    private record SheetEntry(String name, String relation, boolean hidden) {}

    @Override
    public void read(Path file, CellSink sink) throws IOException {
        try (XlsxPackage parts = new XlsxPackage(file, sink::moreNanos)) {
            String workbook = parts.workbookPath();
            if (workbook == null) {
                throw new IOException("no workbook part");
            }
            readWorkbook(parts, workbook, sink);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void readWorkbook(XlsxPackage parts, String workbook, CellSink sink)
            throws IOException, XMLStreamException {
        List<SheetEntry> sheets = new ArrayList<>();
        boolean since1904 = readEntries(parts, workbook, sheets);
        Map<String, XlsxPackage.Relation> relations = parts.relations(workbook);
        StringTable strings = StringTable.empty();
        XlsxStyles styles = XlsxStyles.none();
        for (XlsxPackage.Relation relation : relations.values()) {
            // Asked before the part is opened: each large sheet would start a thread for nothing.
            boolean sought = SOUGHT.contains(relation.type());
            try (@Nullable InputStream part = sought ? parts.open(relation.path()) : null) {
                if (part != null && relation.type().equals("sharedStrings")) {
                    strings = StringTable.read(part, sink);
                } else if (part != null && relation.type().equals("styles")) {
                    styles = XlsxStyles.read(part);
                }
            }
        }
        XlsxSheetParser parser = new XlsxSheetParser(strings, styles, since1904, sink);
        Set<String> read = new HashSet<>();
        for (SheetEntry sheet : sheets) {
            XlsxPackage.Relation relation = relations.get(sheet.relation());
            if (relation != null && !read.add(relation.path())) {
                throw new LimitException("parts");
            }
            if (relation != null && relation.type().equals("worksheet")) {
                readSheet(parts, relation.path(), sheet, parser, sink);
            }
        }
    }

    private static void readSheet(
            XlsxPackage parts, String path, SheetEntry sheet, XlsxSheetParser parser, CellSink sink)
            throws IOException, XMLStreamException {
        try (InputStream part = parts.open(path)) {
            if (part == null) {
                return;
            }
            sink.startSheet(sheet.name(), sheet.hidden());
            parser.parse(part);
            sink.endSheet();
        }
    }

    /** Fills in the sheets; tells whether serial dates count from 1904. */
    private static boolean readEntries(XlsxPackage parts, String workbook, List<SheetEntry> sheets)
            throws IOException, XMLStreamException {
        boolean since1904 = false;
        try (@Nullable InputStream part = parts.open(workbook)) {
            if (part == null) {
                throw new IOException("no workbook part");
            }
            XMLStreamReader xml = XmlParts.open(part);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    since1904 = XmlParts.flag(xml, "date1904");
                } else if (xml.getLocalName().equals("sheet")) {
                    boolean hidden = XmlParts.attribute(xml, "state")
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("hidden");
                    sheets.add(new SheetEntry(XmlParts.attribute(xml, "name"), XmlParts.attribute(xml, "id"), hidden));
                    if (sheets.size() > Limits.MOST_SHEETS) {
                        throw new LimitException("parts");
                    }
                }
            }
        }
        return since1904;
    }
}
