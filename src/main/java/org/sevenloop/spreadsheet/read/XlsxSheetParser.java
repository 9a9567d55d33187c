package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pulls through one sheet part. The sheet's stated dimension is not asked for: writers state it too wide, too narrow or
 * not at all. Hidden rows are read as any other: a filter hides people who are there.
 */
final class XlsxSheetParser {
    private static final int DAYS_1904 = 1462;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private final StringTable strings;
    private final XlsxStyles styles;
    private final boolean since1904;
    private final CellSink sink;
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    /** Whether the row's own number, or its first cell's, said where it lies; else it is counted. */
    private boolean placed;

    XlsxSheetParser(StringTable strings, XlsxStyles styles, boolean since1904, CellSink sink) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.sink = sink;
    }

    void parse(InputStream part) throws XMLStreamException, IOException {
        XMLStreamReader xml = XmlParts.open(part);
        row = -1;
        column = -1;
        int rows = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> {
                    int stated = CellReference.row(XmlParts.attribute(xml, "r"));
                    placed = stated >= 0;
                    row = placed ? stated : row + 1;
                    column = -1;
                    if (++rows > Limits.MOST_ROWS) {
                        throw new LimitException("rows");
                    }
                }
                case "c" -> cell(xml);
                case "mergeCell" -> {
                    Merge merge = Merge.parse(XmlParts.attribute(xml, "ref"));
                    if (merge != null) {
                        sink.merge(merge);
                    }
                }
                default -> {}
            }
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        int stated = -1;
        String type = "n";
        String style = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> stated = place(xml.getAttributeValue(i));
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = xml.getAttributeValue(i);
                default -> {}
            }
        }
        column = stated < 0 ? column + 1 : stated;
        String value = value(xml);
        if (!value.isEmpty()) {
            emit(type, style, value);
        }
    }

    /** The column of a cell's reference; of a row without a number the first says the row too. */
    private int place(String reference) {
        if (!placed) {
            int stated = CellReference.row(reference);
            row = stated >= 0 ? stated : row;
            placed = true;
        }
        return CellReference.column(reference);
    }

    /** The text of the value or of the inline string, leaving the parser at the end of the cell. */
    private String value(XMLStreamReader xml) throws XMLStreamException {
        String value = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                return value;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("v")) {
                    String plain = StringTable.plainText(xml, text);
                    value = value.isEmpty() ? plain : value;
                } else if (xml.getLocalName().equals("is")) {
                    value = StringTable.richText(xml, text);
                }
            }
        }
    }

    private void emit(String type, String style, String value) {
        if (sink.ended()) {
            return;
        }
        if (!type.equals("s")) {
            sink.ownText(Budget.bytes(value));
        }
        switch (type) {
            case "s" -> sink.cell(Cell.text(row, column, strings.get(value)));
            case "str", "inlineStr" -> sink.cell(Cell.text(row, column, StringTable.unescape(value)));
            case "b" -> sink.cell(new Cell(row, column, CellKind.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE", 0));
            case "e" -> sink.cell(new Cell(row, column, CellKind.ERROR, value, 0));
            case "d" -> isoDate(value);
            default -> number(style, value);
        }
    }

    private void number(String style, String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException noNumber) {
            sink.cell(Cell.text(row, column, value));
            return;
        }
        if (styles.showsDate(style) && number >= 0 && number < 2_958_466) {
            sink.cell(Cell.date(row, column, since1904 && number >= 1 ? number + DAYS_1904 : number));
        } else {
            sink.cell(Cell.number(row, column, number));
        }
    }

    private void isoDate(String value) {
        try {
            String text = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
            LocalDateTime moment = text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
            double serial = ChronoUnit.SECONDS.between(SERIAL_ZERO.atStartOfDay(), moment) / 86_400.0;
            sink.cell(Cell.date(row, column, serial));
        } catch (DateTimeException noDate) {
            sink.cell(Cell.text(row, column, value));
        }
    }
}
