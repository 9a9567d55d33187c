package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that an xlsx keeps once and names by number. */
final class StringTable {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int PLACE = 8;

    /** What comes first is said often, as 男 and 女 are; of what follows each is said once, and packed it takes a third. */
    private static final int READY = 100_000;

    private final List<String> texts = new ArrayList<>();
    private final PackedTexts packed = new PackedTexts();

    static StringTable empty() {
        return new StringTable();
    }

    static StringTable read(InputStream part, CellSink sink) throws XMLStreamException, IOException {
        StringTable table = new StringTable();
        StringBuilder room = new StringBuilder();
        XMLStreamReader xml = XmlParts.open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                String text = richText(xml, room);
                sink.held(table.add(text));
            }
        }
        return table;
    }

    /** Returns what it takes. */
    private long add(String text) {
        if (texts.size() < READY) {
            texts.add(text);
            return PLACE + Budget.bytes(text);
        }
        return packed.add(text);
    }

    String get(String index) {
        try {
            int number = Integer.parseInt(index.strip());
            if (number < 0 || number >= texts.size() + packed.size()) {
                return "";
            }
            return number < texts.size() ? texts.get(number) : packed.get(number - texts.size());
        } catch (NumberFormatException noIndex) {
            return "";
        }
    }

    /**
     * The text of the element the parser stands on: all runs, without the reading aids of East Asian text.
     *
     * @param text room to put it together in
     */
    static String richText(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        text.setLength(0);
        int depth = 1;
        boolean inText = false;
        int phonetic = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    String name = xml.getLocalName();
                    phonetic += name.equals("rPh") ? 1 : 0;
                    inText = name.equals("t") && phonetic == 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inText = false;
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && text.length() <= Limits.LONGEST_TEXT) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
        return text.length() > Limits.LONGEST_TEXT ? "" : unescape(text.toString());
    }

    /**
     * The characters in the element that the parser stands on, up to its end; blank where no cell could hold them.
     *
     * @param text room to put it together in
     */
    static String plainText(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        text.setLength(0);
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() <= Limits.LONGEST_TEXT) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
        return text.length() > Limits.LONGEST_TEXT ? "" : text.toString();
    }

    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
