package org.sevenloop.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.platform.Messages;
import org.sevenloop.spreadsheet.read.SmallProgram.Outcome;

/** Crafted files end in a table or in a sentence: in time, in little memory, calling nobody and writing nothing. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {
    static final Set<String> CODES = Set.of(
            "missing",
            "folder",
            "empty",
            "workbook",
            "password",
            "damaged",
            "owner",
            "locked",
            "denied",
            "old",
            "xlsb",
            "ods",
            "html",
            "pdf",
            "large",
            "big",
            "rows",
            "line",
            "unpacked",
            "parts",
            "markup",
            "doctype",
            "slow",
            "apart",
            "table");

    private static final long MOST_MILLIS = 60_000;

    @TempDir
    Path folder;

    @Test
    void smallHostileFilesEndWell() throws IOException {
        assertThat(walk(file -> !file.big())).isGreaterThan(200);
    }

    @Test
    @Tag("endurance")
    @EnabledIfSystemProperty(named = "endurance", matches = "true")
    void bigHostileFilesEndWell() throws IOException {
        assertThat(walk(HostileFile::big)).isGreaterThan(50);
    }

    @Test
    void eachRefusalHasItsSentence() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Messages text = Messages.of(locale);
            for (String code : CODES) {
                assertThat(text.text("exchange.unreadable." + code, "表.xlsx", "7"))
                        .contains("表.xlsx")
                        .doesNotContain("{")
                        .matches("(?s).*[。.]$");
            }
        }
    }

    /** How many files were read; every one of them as it must. */
    private int walk(Predicate<HostileFile> which) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Path place = Files.createDirectories(folder.resolve("a/b/c"));
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (ServerSocket nobody = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                SmallProgram program = new SmallProgram(place)) {
            AtomicInteger calls = answered(nobody);
            for (HostileFile each : all(secret.toUri().toString(), nobody.getLocalPort())) {
                if (!which.test(each)) {
                    continue;
                }
                count++;
                Outcome outcome = read(program, place, each);
                boolean good = outcome.end().equals("read") || CODES.contains(outcome.end());
                if (!good || outcome.millis() > MOST_MILLIS || outcome.peakMb() > SmallProgram.HEAP_MB) {
                    wrong.add(each.name() + ": " + outcome);
                }
            }
            assertThat(calls).as("connections").hasValue(0);
        }
        assertThat(wrong).isEmpty();
        assertThat(everything()).containsExactlyInAnyOrder("secret.txt", "a", "a/b", "a/b/c", "a/b/c/tmp");
        return count;
    }

    private static Outcome read(SmallProgram program, Path place, HostileFile hostile) throws IOException {
        Path file = place.resolve(hostile.name());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            hostile.content().write(out);
        }
        try {
            return program.read(file);
        } finally {
            Files.delete(file);
        }
    }

    static List<HostileFile> all(String secret, int port) throws IOException {
        List<HostileFile> all = new ArrayList<>(HostileSheets.all(secret, port));
        all.addAll(HostilePackages.all());
        all.addAll(HostileOthers.all());
        return all;
    }

    /** Counts whoever calls. */
    private static AtomicInteger answered(ServerSocket nobody) {
        AtomicInteger calls = new AtomicInteger();
        Thread.ofVirtual().start(() -> {
            while (!nobody.isClosed()) {
                try {
                    nobody.accept().close();
                    calls.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        return calls;
    }

    private Set<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !each.equals(folder))
                    .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }
}
