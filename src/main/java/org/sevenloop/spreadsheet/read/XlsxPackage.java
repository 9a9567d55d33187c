package org.sevenloop.spreadsheet.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of an xlsx and how they name each other. Read without POI, whose style table alone takes longer. */
final class XlsxPackage implements Closeable {
    /** A part by its relation: what sort it is, and its path in the package. */
    record Relation(String type, String path) {}

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    XlsxPackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        zip.stream().forEach(entry -> parts.putIfAbsent(folded(entry.getName()), entry));
    }

    boolean has(String path) {
        return parts.containsKey(folded(path));
    }

    @Nullable
    InputStream open(String path) throws IOException {
        ZipEntry entry = parts.get(folded(path));
        return entry == null ? null : new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
    }

    /** The workbook's own path, by the package's relations or where it always lies. */
    @Nullable
    String workbookPath() throws IOException, XMLStreamException {
        for (Relation relation : relations("").values()) {
            if (relation.type().equals("officeDocument") && has(relation.path())) {
                return relation.path();
            }
        }
        return has("xl/workbook.xml") ? "xl/workbook.xml" : null;
    }

    /** The relations of a part by their id. */
    Map<String, Relation> relations(String path) throws IOException, XMLStreamException {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash + 1);
        Map<String, Relation> relations = new LinkedHashMap<>();
        try (InputStream part = open(folder + "_rels/" + path.substring(slash + 1) + ".rels")) {
            if (part == null) {
                return relations;
            }
            XMLStreamReader xml = XmlParts.open(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String type = XmlParts.attribute(xml, "Type");
                    String target = XmlParts.attribute(xml, "Target");
                    relations.put(
                            XmlParts.attribute(xml, "Id"),
                            new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        return Path.of("/" + folder)
                .resolve(path)
                .normalize()
                .toString()
                .replace('\\', '/')
                .substring(1);
    }

    private static String folded(String path) {
        String plain = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.contains("%") ? URLDecoder.decode(plain, StandardCharsets.UTF_8) : plain;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
