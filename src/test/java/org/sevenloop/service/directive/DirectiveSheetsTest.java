package org.sevenloop.service.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.directive.AnswerSheet;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

/** An order goes out on slips and sheets, and its answers come back from a sheet and from a chain of WeChat answers. */
class DirectiveSheetsTest {
    private static final UnitId COMMUNITY = new UnitId(SampleCommunity.COMMUNITY.value());

    private final Database database = Database.inMemory();
    private final Store store = new Store(database, SampleCommunity.SESSION);
    private final DirectiveService orders = new DirectiveService(store);
    private final DirectiveSheets sheets = new DirectiveSheets(store, Messages.of(Locale.CHINESE));

    @TempDir
    private Path folder;

    DirectiveSheetsTest() {
        SampleCommunity.fill(database, 2);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private DirectiveId issued(Asked asked, boolean households) {
        Directive.Address address = new Directive.Address(COMMUNITY, Set.of(), households);
        return new DirectiveIssuer(store)
                .issue(
                        new Directive.Order(
                                "返乡人员摸底", "逐户核对后报数", SampleCommunity.DAY.atTime(23, 0), asked, false, address),
                        null);
    }

    private ReceiptId node(DirectiveId id, String name) {
        return orders.board(id).rows().stream()
                .filter(row -> row.name().equals(name))
                .map(Board.Row::receipt)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Path filled(DirectiveId id, Consumer<Sheet> pen) throws Exception {
        Path file = sheets.write(id, List.of(), folder.resolve("表.xlsx"));
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            pen.accept(book.getSheetAt(0));
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return file;
    }

    private static Row row(Sheet sheet, String unit) {
        for (Row row : sheet) {
            if (row.getCell(2) != null && row.getCell(2).toString().equals(unit)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + unit);
    }

    @Test
    void aFilledSheetIsReadWithASentenceForEachBadRow() throws Exception {
        DirectiveId id = issued(Asked.NUMBER, false);
        Path file = filled(id, sheet -> {
            row(sheet, "1网格").createCell(4).setCellValue(3);
            row(sheet, "二组").createCell(3).setCellValue("无法办结");
            row(sheet, "二组").createCell(5).setCellValue("组长隔离");
            row(sheet, "2网格").createCell(4).setCellValue("三人");
            Row strange = sheet.createRow(sheet.getLastRowNum() + 1);
            strange.createCell(0).setCellValue("ffffffff-12");
            strange.createCell(2).setCellValue("别处");
            strange.createCell(4).setCellValue(1);
        });
        AnswerSheet read = sheets.read(id, file);

        assertThat(read.answers())
                .containsOnlyKeys(node(id, "1网格"), node(id, "二组"))
                .containsEntry(node(id, "1网格"), Reply.done("3"))
                .containsEntry(node(id, "二组"), Reply.unable("组长隔离"));
        assertThat(read.blank()).isEqualTo(1);
        assertThat(read.bad())
                .extracting(AnswerSheet.BadRow::key)
                .containsExactly("directive.bad.number", "directive.bad.other");
        assertThat(orders.board(id).tally().answered())
                .as("nothing is taken in yet")
                .isZero();
        orders.answer(id, read.answers());
        assertThat(orders.board(id).tally().answered()).isEqualTo(2);
    }

    @Test
    void anotherSheetIsRefused() throws Exception {
        DirectiveId id = issued(Asked.DONE, false);
        Path file = Files.writeString(folder.resolve("名单.csv"), "姓名,电话\n单晓,1\n");
        assertThatThrownBy(() -> sheets.read(id, file)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aChainOfAnswersFindsItsUnits() {
        DirectiveId id = issued(Asked.NUMBER, false);
        AnswerSheet read = sheets.chain(id, """
                #接龙
                返乡人数，今晚报
                1. 三组1网格 3人
                2. 二组无法办结，组长隔离
                3. 一组：共12人
                4. 幸福网格 5
                5. 2网格 没有数
                """);

        assertThat(read.answers())
                .containsEntry(node(id, "1网格"), Reply.done("3"))
                .containsEntry(node(id, "一组"), Reply.done("12"))
                .hasSize(3);
        assertThat(read.answers().get(node(id, "二组")).why()).isEqualTo("无法办结，组长隔离");
        assertThat(read.bad())
                .extracting(AnswerSheet.BadRow::key)
                .containsExactly("directive.bad.nobody", "directive.bad.number");
    }

    @Test
    void aHouseholdIsKnownByItsAddressOrItsHead() {
        DirectiveId id = issued(Asked.DONE, true);
        List<String> homes = orders.board(id).rows().stream()
                .filter(Board.Row::waiting)
                .map(Board.Row::name)
                .toList();
        String address = homes.get(0).split(" ")[0];
        String head = homes.get(1).split(" ")[1];
        AnswerSheet read = sheets.chain(id, "接龙\n1. " + address + " 已签收\n2. " + head + "\n");
        assertThat(read.answers()).hasSize(2);
        assertThat(read.bad()).isEmpty();
    }

    @Test
    void everyNodeHasASlipWithItsCode() throws Exception {
        DirectiveId id = issued(Asked.NUMBER, false);
        Path file = sheets.slips(id, List.of(), folder.resolve("通知单.pdf"));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).as("three on a page").isEqualTo(2);
            String words = new PDFTextStripper().getText(pdf);
            assertThat(words).contains("返乡人员摸底", "致：三组", "1网格", "2020-02-20 23:00", "无法办结的原因");
            assertThat(words).contains("-" + node(id, "1网格").value());
        }
        byte[] first = Files.readAllBytes(file);
        sheets.slips(id, List.of(), file);
        assertThat(Files.readAllBytes(file)).as("the same bytes again").isEqualTo(first);
    }
}
