package org.sevenloop.spreadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text file handed back: a first column more, and nothing else changed. */
class ReturnedTextTest extends Returning {
    @Test
    void aTextFileKeepsItsSignsAndItsEncoding() throws Exception {
        String text = "花名册\r\n姓名,身份证号,与户主关系,备注\r\n\"赵,安\"," + FurnishedBook.id(1) + ",户主,\"两\r\n行\"\r\n钱博,"
                + FurnishedBook.wrong() + ",子,\r\n";
        for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            String mark = charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "";
            Path file = Files.write(folder.resolve("a.csv"), (mark + text).getBytes(charset));
            Path returned = handBack(file, "b.csv");
            assertThat(new String(Files.readAllBytes(returned), charset))
                    .isEqualTo(mark + ",花名册\r\n错误说明,姓名,身份证号,与户主关系,备注\r\n,\"赵,安\"," + FurnishedBook.id(1)
                            + ",户主,\"两\r\n行\"\r\n请改正id.check。,钱博," + FurnishedBook.wrong() + ",子,\r\n");
            assertThat(Files.readAllBytes(handBack(returned, "c.csv"))).isEqualTo(Files.readAllBytes(returned));
            String right = new String(Files.readAllBytes(returned), charset)
                    .replace(FurnishedBook.wrong(), FurnishedBook.id(0));
            Files.write(returned, right.getBytes(charset));
            assertThat(problems(read(returned))).isEmpty();
            assertThat(read(returned).lines()).hasSize(2);
        }
    }

    @Test
    void aListWithoutHeadingSaysSoInEachSentence() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            String id = i == 3 ? FurnishedBook.wrong() : FurnishedBook.id(i);
            text.append(FurnishedBook.name(i))
                    .append(',')
                    .append(id)
                    .append(",1391000000")
                    .append(i)
                    .append("\n");
        }
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        Path returned = handBack(file, "b.csv");
        assertThat(Files.readAllLines(returned).get(3)).startsWith("错误说明：请改正id.check。,");
        assertThat(read(returned).lines()).hasSize(5);
        assertThat(problems(read(returned)))
                .extracting(problem -> problem.place().column())
                .containsExactly(2);
    }
}
