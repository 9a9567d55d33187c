package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the console is made of: never older than the last known weakness, and every part named with its licence. */
class MaterialsTest {
    private static final String NOT_SHIPPED = "## For the tests only";
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*?)(?:-\\w+)?\\.jar");
    /** At least; see the decision on hostile files for the weaknesses behind them. */
    private static final Map<String, String> FLOORS = Map.of(
            "h2", "2.4.240",
            "poi", "5.4.0",
            "poi-ooxml", "5.4.0",
            "pdfbox", "3.0.7",
            "fontbox", "3.0.7",
            "bcprov-jdk18on", "1.85",
            "log4j-api", "2.25.4",
            "commons-compress", "1.26.1");

    @TempDir
    Path folder;

    /** The jars that the tests run with, which are the shipped ones and those of the tests. */
    private static List<String> jars() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(path.split(System.getProperty("path.separator"))).stream()
                .filter(each -> each.endsWith(".jar"))
                .map(each -> String.valueOf(Path.of(each).getFileName()))
                .toList();
    }

    private static Map<String, Version> versions() {
        Map<String, Version> versions = new TreeMap<>();
        for (String jar : jars()) {
            Matcher named = JAR.matcher(jar);
            if (named.matches()) {
                versions.put(named.group(1), Version.parse(named.group(2)));
            }
        }
        return versions;
    }

    @Test
    void noLibraryIsOlderThanItsLastKnownWeakness() {
        Map<String, Version> versions = versions();
        FLOORS.forEach((name, floor) ->
                assertThat(versions.get(name)).as(name).isNotNull().isGreaterThanOrEqualTo(Version.parse(floor)));
        // Newer ones lose acknowledged rows.
        assertThat(versions.get("h2")).isEqualTo(Version.parse("2.4.240"));
        assertThat(versions).doesNotContainKey("log4j-core");
    }

    @Test
    void everyLibraryOnThePageIsThereInThatVersion() throws IOException {
        List<String> jars = jars();
        assertThat(Materials.libraries(NOT_SHIPPED)).hasSizeGreaterThan(50).allMatch(library -> jars.stream()
                .anyMatch(library::isIn));
    }

    @Test
    void theBillNamesEachJarWithItsSumAndLicence() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Files.writeString(lib.resolve("sevenloop.jar"), "ours");
        Files.writeString(lib.resolve("h2-2.4.240.jar"), "h2");
        Files.writeString(lib.resolve("javafx-controls-25.0.4-linux.jar"), "fx");

        Materials.write(folder);

        JsonNode bill = new ObjectMapper().readTree(folder.resolve("sbom.json").toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.path("components")).hasSize(2);
        JsonNode h2 = bill.path("components").get(0);
        assertThat(h2.path("purl").asText()).isEqualTo("pkg:maven/com.h2database/h2@2.4.240?type=jar");
        assertThat(h2.path("hashes").get(0).path("content").asText()).hasSize(64);
        assertThat(h2.path("licenses").get(0).path("license").path("name").asText())
                .contains("MPL-2.0");
        assertThat(bill.path("components").get(1).path("purl").asText()).endsWith("&classifier=linux");
    }

    @Test
    void aJarThatThePageDoesNotKnowEndsTheBuild() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("lib")).resolve("stranger-1.0.jar"), "x");

        assertThatThrownBy(() -> Materials.write(folder)).hasMessageContaining("stranger-1.0.jar");
    }
}
