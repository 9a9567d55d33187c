package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.account.As;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** What cannot be taken in as it is goes back to its sender, and comes in when it is put right. */
class HandBackServiceTest {
    private final Database database = Database.inMemory();
    private final Messages text = Messages.of(Locale.CHINESE);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    private Path list() throws IOException {
        TestBook book = new TestBook().sheet("返乡").row("姓名", "身份证号", "联系电话", "返回时间", "从何地返回");
        for (int i = 0; i < 4; i++) {
            book.row(
                    i == 2 ? "" : TestPeople.name(i),
                    i == 0 ? "42289919740801006" : TestPeople.id(i),
                    TestPeople.phone(i),
                    i == 1 ? "年前" : "2020-02-03",
                    "武汉");
        }
        return book.save(folder);
    }

    private ImportOutcome rehearse(Store store, Path file) {
        ImportService imports = new ImportService(store);
        return imports.rehearse(imports.read(file, Progress.NONE), Progress.NONE);
    }

    @Test
    void whatIsWrongStandsAtItsCellsAndTheWholeComesInWhenPutRight() throws IOException {
        Store store = new Store(database, SampleCommunity.SESSION);
        Path file = list();
        ImportOutcome outcome = rehearse(store, file);
        assertThat(outcome.problems()).hasSize(3);
        HandBackService service = new HandBackService(store, text);
        Path copy = service.beside(file, outcome);
        assertThat(copy).hasFileName("a（退回修改）.xlsx");
        assertThat(service.handBack(file, outcome, copy, "").rows()).isEqualTo(3);

        Path right = folder.resolve("right.xlsx");
        try (InputStream in = Files.newInputStream(copy);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(right)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0)).hasToString("错误说明");
            assertThat(sheet.getRow(1).getCell(0)).hasToString("身份证号位数不对，应为 18 位，请对照证件补全。");
            assertThat(sheet.getRow(2).getCell(0).toString()).startsWith("看不懂这个日期");
            assertThat(sheet.getRow(3).getCell(0).toString()).startsWith("姓名是空的");
            assertThat(sheet.getRow(3).getCell(1).getCellComment().getString().getString())
                    .contains("请补上姓名后重新导入");
            sheet.getRow(1).getCell(2).setCellValue(TestPeople.id(0));
            sheet.getRow(2).getCell(4).setCellValue("2020-02-01");
            sheet.getRow(3).getCell(1).setCellValue(TestPeople.name(2));
            book.write(out);
        }
        ImportOutcome again = rehearse(store, right);
        assertThat(again.problems()).isEmpty();
        assertThat(again.counters().rows()).isEqualTo(4);
        assertThat(again.counters().added()).isEqualTo(4);
        assertThat(service.beside(copy, again)).isEqualTo(copy);
        assertThatThrownBy(() -> service.handBack(right, again, copy, ""))
                .hasMessageContaining("exchange.refused.handback.nothing");
    }

    @Test
    void whoTakesPeopleAlongSaysWhatForAndItIsOnRecord() throws IOException {
        Store store = new Store(database, As.role(Role.SECRETARY));
        SampleCommunity.fill(database, 1);
        Path file = list();
        ImportOutcome outcome = rehearse(store, file);
        HandBackService service = new HandBackService(store, text);
        Path copy = folder.resolve("back.xlsx");
        assertThatThrownBy(() -> service.handBack(file, outcome, copy, " "))
                .hasMessageContaining("account.refused.purpose");
        assertThat(copy).doesNotExist();
        service.handBack(file, outcome, copy, "退街道改正");
        Label last = new HistoryService(store).recent(1).getFirst().label();
        assertThat(last.key()).isEqualTo("label.exchange.handback");
        assertThat(last.arguments())
                .containsExactly("a.xlsx", Integer.toString(outcome.problems().size()), "退街道改正");
        assertThat(text.text(last.key(), last.arguments().toArray())).matches("退回 a.xlsx，\\d 处：退街道改正");
    }

    @Test
    void aFileThatIsGoneIsNamed() throws IOException {
        Store store = new Store(database, SampleCommunity.SESSION);
        Path file = list();
        ImportOutcome outcome = rehearse(store, file);
        Files.delete(file);
        assertThatThrownBy(() -> new HandBackService(store, text).handBack(file, outcome, folder.resolve("b.xlsx"), ""))
                .hasMessageContaining("exchange.refused.handback.gone");
    }
}
