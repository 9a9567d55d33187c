package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The only thing that reading needs of an xlsx's styles: which of them show a date. */
final class XlsxStyles {
    private final BitSet dates = new BitSet();

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(InputStream part) throws XMLStreamException, IOException {
        XlsxStyles styles = new XlsxStyles();
        Map<Integer, Boolean> own = new HashMap<>();
        XMLStreamReader xml = XmlParts.open(part);
        boolean inCellFormats = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    if (own.size() < Limits.MOST_STYLES) {
                        own.put(number(xml), DateFormats.isDate(XmlParts.attribute(xml, "formatCode")));
                    }
                }
                case "cellXfs" -> inCellFormats = true;
                case "xf" -> {
                    if (inCellFormats && style < Limits.MOST_STYLES) {
                        int format = number(xml);
                        styles.dates.set(style++, own.getOrDefault(format, DateFormats.builtIn(format)));
                    }
                }
                default -> {}
            }
        }
        return styles;
    }

    boolean showsDate(String style) {
        try {
            return !style.isEmpty() && dates.get(Integer.parseInt(style));
        } catch (NumberFormatException | IndexOutOfBoundsException noStyle) {
            return false;
        }
    }

    private static int number(XMLStreamReader xml) {
        String id = XmlParts.attribute(xml, "numFmtId");
        return id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0;
    }
}
