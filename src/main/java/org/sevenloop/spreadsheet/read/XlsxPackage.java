package org.sevenloop.spreadsheet.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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

    /** Packed bytes from which on a part is worth a thread. */
    private static final int LARGE = 1 << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final LongSupplier moreNanos;
    private final long begun = System.nanoTime();
    private long unpacked;

    /** @param moreNanos how much longer than {@link Limits#MOST_SECONDS} it may take */
    XlsxPackage(Path file, LongSupplier moreNanos) throws IOException {
        this.moreNanos = moreNanos;
        zip = ZipDirectory.open(file);
        try {
            zip.stream().forEach(this::add);
        } catch (RuntimeException | Error unfit) {
            zip.close();
            throw unfit;
        }
    }

    private void add(ZipEntry entry) {
        if (parts.put(folded(entry.getName()), entry) != null) {
            throw new LimitException("parts");
        }
    }

    boolean has(String path) {
        return parts.containsKey(folded(path));
    }

    @Nullable
    InputStream open(String path) throws IOException {
        ZipEntry entry = parts.get(folded(path));
        return entry == null ? null : new PartStream(unpacked(entry), entry, this::count);
    }

    private InputStream unpacked(ZipEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        return entry.getCompressedSize() > LARGE ? new AheadStream(in) : in;
    }

    private void count(long bytes) {
        unpacked += bytes;
        if (unpacked > Limits.MOST_UNPACKED_BYTES) {
            throw new LimitException("unpacked");
        }
        long allowed = TimeUnit.SECONDS.toNanos(Limits.MOST_SECONDS) + moreNanos.getAsLong();
        if (System.nanoTime() - begun > allowed) {
            throw new LimitException("slow", String.valueOf(Limits.MOST_SECONDS));
        }
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
                        && xml.getLocalName().equals("Relationship")
                        && !XmlParts.attribute(xml, "TargetMode").equals("External")) {
                    String type = XmlParts.attribute(xml, "Type");
                    String target = XmlParts.attribute(xml, "Target");
                    relations.put(
                            XmlParts.attribute(xml, "Id"),
                            new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                    if (relations.size() > Limits.MOST_ENTRIES) {
                        throw new LimitException("parts");
                    }
                }
            }
        }
        return relations;
    }

    /** A name within the package: it is only ever looked up among the entries, wherever it points. */
    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
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
