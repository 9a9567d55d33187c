package org.sevenloop.spreadsheet.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Pull parsers that load nothing from outside the file, and whose memory is bounded: no document type, no deep nesting,
 * no endless tag, and no endless number of different names, which the parser keeps to the end.
 */
final class XmlParts {
    private static final int LATELY = 64;

    private XmlParts() {}

    static XMLStreamReader open(InputStream part) throws XMLStreamException, IOException {
        PartText text = new PartText(part);
        return new Bounded(factory().createXMLStreamReader(text), text);
    }

    /** An attribute by its local name, whatever prefix the writer chose; blank where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean flag(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true");
    }

    /** A factory of its own for each part, as it keeps every name that its parsers met. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static final class Bounded extends StreamReaderDelegate {
        private final PartText text;
        private final Set<String> names = new HashSet<>();
        /** Names met lately: the parser hands out the same string each time, and a sheet has five in all. */
        private final @Nullable String[] lately = new @Nullable String[LATELY];

        private int depth;

        Bounded(XMLStreamReader xml, PartText text) {
            super(xml);
            this.text = text;
        }

        @Override
        public int next() throws XMLStreamException {
            text.event();
            int event = super.next();
            switch (event) {
                case START_ELEMENT -> element();
                case END_ELEMENT -> depth--;
                case DTD, ENTITY_REFERENCE, ENTITY_DECLARATION -> throw new LimitException("doctype");
                case PROCESSING_INSTRUCTION -> name(getPITarget());
                default -> {}
            }
            return event;
        }

        private void element() {
            if (++depth > Limits.DEEPEST_MARKUP) {
                throw new LimitException("markup");
            }
            int attributes = getAttributeCount();
            if (attributes > Limits.MOST_ATTRIBUTES) {
                throw new LimitException("markup");
            }
            name(getLocalName());
            for (int i = attributes - 1; i >= 0; i--) {
                name(getAttributeLocalName(i));
            }
            for (int i = getNamespaceCount() - 1; i >= 0; i--) {
                name(getNamespacePrefix(i));
                name(getNamespaceURI(i));
            }
        }

        private void name(@Nullable String name) {
            if (name == null || lately[name.hashCode() & LATELY - 1] == name) {
                return;
            }
            if (names.add(name) && (names.size() > Limits.MOST_MARKUP_NAMES || name.length() > Limits.LONGEST_NAME)) {
                throw new LimitException("markup");
            }
            lately[name.hashCode() & LATELY - 1] = name;
        }
    }
}
