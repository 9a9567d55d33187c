package org.sevenloop.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.spreadsheet.TestPeople;
import org.sevenloop.spreadsheet.read.SmallProgram.Outcome;

/** Sound files changed by chance end in a table or in a sentence, in time and in little memory. */
@Execution(ExecutionMode.CONCURRENT)
class MutatedFilesTest {
    private static final int SHORT = 300;
    private static final int LONG = 10_000;
    private static final long MOST_MILLIS = 60_000;

    @TempDir
    Path folder;

    @Test
    void someChangedFilesEndWell() throws IOException {
        walk(20_200_220, SHORT);
    }

    @Test
    @Tag("endurance")
    @EnabledIfSystemProperty(named = "endurance", matches = "true")
    void manyChangedFilesEndWell() throws IOException {
        walk(422_899, LONG);
    }

    private void walk(long firstSeed, int count) throws IOException {
        List<Map.Entry<String, byte[]>> sound = List.copyOf(sound().entrySet());
        List<String> wrong = new ArrayList<>();
        try (SmallProgram program = new SmallProgram(folder)) {
            for (int i = 0; i < count; i++) {
                Map.Entry<String, byte[]> each = sound.get(i % sound.size());
                long seed = firstSeed + i;
                Path file = Files.write(folder.resolve(each.getKey()), new Mutations(seed).of(each.getValue()));
                Outcome outcome = program.read(file);
                boolean good = outcome.end().equals("read") || HostileFilesTest.CODES.contains(outcome.end());
                if (!good || outcome.millis() > MOST_MILLIS) {
                    wrong.add("seed " + seed + " of " + each.getKey() + ": " + outcome);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Files as streets send them, of people who do not exist. */
    private Map<String, byte[]> sound() throws IOException {
        StringBuilder lines = new StringBuilder("姓名,身份证号,与户主关系,联系电话,现住址\n");
        for (int i = 1; i < 40; i++) {
            lines.append(String.join(",", person(i))).append('\n');
        }
        Map<String, byte[]> sound = new LinkedHashMap<>();
        sound.put("a.xlsx", repacked(xlsx()));
        sound.put("b.xls", HostileOthers.xls(40));
        sound.put("c.csv", lines.toString().getBytes(StandardCharsets.UTF_8));
        sound.put("d.et", HostileOthers.xls(4));
        sound.put("e.csv", lines.toString().getBytes(Charset.forName("GB18030")));
        sound.put("f.xlsx", new HostileBook().bytes());
        return sound;
    }

    private static List<String> person(int i) {
        return List.of(TestPeople.name(i), TestPeople.id(i), i % 3 == 1 ? "户主" : "子", "13900000000", "一组" + i + "号");
    }

    /** Without the marks of a streamed zip, which a stream cannot read back. */
    private byte[] repacked(byte[] streamed) throws IOException {
        HostileBook book = new HostileBook();
        book.parts().clear();
        try (ZipFile zip = new ZipFile(
                Files.write(folder.resolve("streamed.xlsx"), streamed).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                book.with(
                        entry.getName(),
                        HostileFile.bytes(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return book.bytes();
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("重点人员");
            sheet.value(0, 0, "重点人员台账");
            sheet.range(0, 0, 0, 5).merge();
            List<String> heads = List.of("姓名", "身份证号", "与户主关系", "联系电话", "现住址", "返回时间");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(1, column, heads.get(column));
            }
            for (int i = 1; i < 40; i++) {
                List<String> person = person(i);
                for (int column = 0; column < person.size(); column++) {
                    sheet.value(i + 1, column, person.get(column));
                }
                sheet.value(i + 1, person.size(), LocalDate.of(2020, 2, 1).plusDays(i % 20));
                sheet.style(i + 1, person.size()).format("yyyy/m/d").set();
            }
        }
        return out.toByteArray();
    }
}
