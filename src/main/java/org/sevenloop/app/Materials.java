package org.sevenloop.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bill of materials (CycloneDX) of the built console: each jar that really lies in it, with its checksum, and with
 * name, version and licence as the page of licences has them. A jar that the page does not know ends the build.
 */
final class Materials {
    /** A row of the page of licences. */
    record Library(String group, String name, String version, String licence) {
        boolean isIn(String jar) {
            String start = name + '-' + version;
            return jar.equals(start + ".jar") || jar.startsWith(start + '-') && jar.endsWith(".jar");
        }
    }

    private static final String PAGE = "/org/sevenloop/assets/licences/libraries.md";
    private static final Pattern ROW = Pattern.compile("\\| ([\\w.-]+):([\\w.-]+) \\| (\\S+) \\| (.+?) \\|");
    private static final String OURS = "sevenloop.jar";

    private Materials() {}

    /** Writes {@code sbom.json} into the folder of the built console. */
    static void write(Path app) throws IOException {
        List<Library> libraries = libraries("");
        Map<Path, Library> jars = new TreeMap<>();
        try (Stream<Path> all = Files.list(app.resolve("lib"))) {
            for (Path jar : all.filter(each -> each.toString().endsWith(".jar")).toList()) {
                String name = String.valueOf(jar.getFileName());
                if (!name.equals(OURS)) {
                    jars.put(jar, known(name, libraries));
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(app.resolve("sbom.json"));
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            bill(json, jars);
        }
    }

    /** The rows of the page up to a heading; all of them where it is blank. */
    static List<Library> libraries(String upTo) throws IOException {
        try (InputStream in = Objects.requireNonNull(Materials.class.getResourceAsStream(PAGE), PAGE)) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = upTo.isEmpty() ? page.length() : page.indexOf(upTo);
            return page.substring(0, end)
                    .lines()
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Library(row.group(1), row.group(2), row.group(3), row.group(4)))
                    .toList();
        }
    }

    private static Library known(String jar, List<Library> libraries) {
        return libraries.stream()
                .filter(library -> library.isIn(jar))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("assets/licences/libraries.md does not name " + jar));
    }

    private static void bill(JsonGenerator json, Map<Path, Library> jars) throws IOException {
        json.writeStartObject();
        json.writeStringField("bomFormat", "CycloneDX");
        json.writeStringField("specVersion", "1.6");
        json.writeNumberField("version", 1);
        json.writeObjectFieldStart("metadata");
        json.writeObjectFieldStart("component");
        json.writeStringField("type", "application");
        json.writeStringField("group", "org.sevenloop");
        json.writeStringField("name", "sevenloop");
        json.writeStringField(
                "version",
                Objects.requireNonNullElse(Materials.class.getPackage().getImplementationVersion(), "0"));
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("components");
        for (Map.Entry<Path, Library> jar : jars.entrySet()) {
            component(json, jar.getKey(), jar.getValue());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void component(JsonGenerator json, Path jar, Library library) throws IOException {
        String file = String.valueOf(jar.getFileName());
        json.writeStartObject();
        json.writeStringField("type", "library");
        json.writeStringField("bom-ref", file);
        json.writeStringField("group", library.group());
        json.writeStringField("name", library.name());
        json.writeStringField("version", library.version());
        json.writeStringField("purl", address(file, library));
        json.writeArrayFieldStart("hashes");
        json.writeStartObject();
        json.writeStringField("alg", "SHA-256");
        json.writeStringField("content", sum(jar));
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        json.writeObjectFieldStart("license");
        json.writeStringField("name", library.licence());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** As vulnerability lists name it; a jar for one system only has that as its classifier. */
    private static String address(String file, Library library) {
        String start = library.name() + '-' + library.version();
        String classifier = file.length() > start.length() + 4
                ? "&classifier=" + file.substring(start.length() + 1, file.length() - 4)
                : "";
        return "pkg:maven/" + library.group() + '/' + library.name() + '@' + library.version() + "?type=jar"
                + classifier;
    }

    private static String sum(Path jar) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
