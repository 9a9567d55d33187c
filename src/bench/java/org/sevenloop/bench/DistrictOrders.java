package org.sevenloop.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.directive.AnswerSheet;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.NodeCode;
import org.sevenloop.model.net.UnitId;

/** An order to a whole district: issued, looked at on its board, and answered on a sheet by all its grids. */
final class DistrictOrders {
    /** The column of the sheet that says what became of the order. */
    private static final int RESULT = 3;

    final Beside issue = new Beside("An order to all is issued", 2000);
    final Beside board = new Beside("Its board opens", 200);
    final Beside answers = new Beside("Answers on a sheet are taken in", 5000);
    private final Wiring wiring;
    private final Path sheet;

    DistrictOrders(Wiring wiring, Path sheet) {
        this.wiring = wiring;
        this.sheet = sheet;
    }

    void take(int round) throws Exception {
        List<DirectiveId> ids = new ArrayList<>();
        // The plain statements need the order's rows, so that they come after it.
        issue.own(round, () -> ids.add(wiring.directiveIssuer().issue(order(), null)));
        DirectiveId id = ids.getFirst();
        PlainReceipts plain = new PlainReceipts(wiring, id.value());
        issue.plain(round, plain::insert);
        board.own(round, () -> wiring.directives().board(id));
        board.plain(round, plain::read);
        fill(id);
        answers.own(round, () -> answer(id));
        answers.plain(round, plain::answer);
        plain.remove();
        wiring.directiveIssuer().takeBack(id);
    }

    private Directive.Order order() {
        return new Directive.Order(
                "入户摸底",
                "今日完成",
                wiring.session().now().plusHours(8),
                Asked.DONE,
                false,
                new Directive.Address(new UnitId(District.station().value()), Set.of(), false));
    }

    /** As somebody fills the sheet that the console wrote: a word beside each node. */
    private void fill(DirectiveId id) throws IOException {
        wiring.directiveSheets().write(id, List.of(), sheet);
        Path filled = sheet.resolveSibling("filled.xlsx");
        try (InputStream in = Files.newInputStream(sheet);
                Workbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(filled)) {
            for (Row row : workbook.getSheetAt(0)) {
                Cell code = row.getCell(0);
                if (code != null && NodeCode.parse(code.getStringCellValue()).isPresent()) {
                    row.getCell(RESULT, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue("是");
                }
            }
            workbook.write(out);
        }
        Files.move(filled, sheet, StandardCopyOption.REPLACE_EXISTING);
    }

    private void answer(DirectiveId id) throws Exception {
        AnswerSheet read = wiring.directiveSheets().read(id, sheet);
        if (read.answers().isEmpty() || !read.bad().isEmpty()) {
            throw new IllegalStateException(
                    read.answers().size() + " understood, " + read.bad().size() + " not");
        }
        wiring.directives().answer(id, read.answers());
    }
}
