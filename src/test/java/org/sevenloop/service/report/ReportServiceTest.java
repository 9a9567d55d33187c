package org.sevenloop.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.Condition;
import org.sevenloop.model.report.DueForm;
import org.sevenloop.model.report.FigureCheck;
import org.sevenloop.model.report.FilledForm;
import org.sevenloop.model.report.LineWord;
import org.sevenloop.model.report.ListField;
import org.sevenloop.model.report.PeopleFilter;
import org.sevenloop.model.report.ReportFigure;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.report.Trait;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.account.As;
import org.sevenloop.service.closing.FiguresService;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.spreadsheet.report.TestForms;

/** A superior's form is kept with what was pointed at, filled for a day, noted, taken back and handed on. */
class ReportServiceTest {
    private static final java.time.LocalDate DAY = SampleCommunity.DAY;

    private final Database database = Database.inMemory();
    private final Store store = new Store(database, SampleCommunity.SESSION);
    private final ReportService reports = new ReportService(store);

    @TempDir
    private Path folder;

    ReportServiceTest() {
        SampleCommunity.fill(database, 8);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ReportForm opened(BlankForm blank) throws Exception {
        return reports.open(Files.write(folder.resolve(blank.name()), blank.content()));
    }

    private static ReportForm confirmed(ReportForm form) {
        return form.with(form.bindings().stream().map(Binding::confirmed).toList());
    }

    private ReportForm kept(ReportForm form) {
        var id = reports.save(form);
        return reports.due(DAY).stream()
                .map(DueForm::form)
                .filter(each -> id.equals(each.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Place at(String cell) {
        return Place.of("统计", cell);
    }

    @Test
    void whatAFormsWordsSuggestIsOnlyProposed() throws Exception {
        ReportForm form = opened(TestForms.counts());

        assertThat(form.name()).isEqualTo("每日重点人员统计表");
        assertThat(form.bindings())
                .allMatch(Binding::proposed)
                .contains(
                        new Binding.FigureCell(at("A5"), ReportFigure.WATCH_WUHAN, true, null, "", true),
                        new Binding.FigureCell(at("D5"), ReportFigure.WATCH_HUBEI, false, null, "", true),
                        new Binding.FigureCell(at("F5"), ReportFigure.ISOLATED_AT_HOME, false, null, "", true),
                        new Binding.LineCell(at("A2"), Set.of(LineWord.UNIT, LineWord.DAY), true),
                        new Binding.LineCell(
                                at("A7"), Set.of(LineWord.PREPARED_BY, LineWord.REVIEWED_BY, LineWord.SIGNED_BY), true))
                .hasSize(8);
        assertThat(opened(TestForms.people()).bindings())
                .contains(new Binding.ListRows(
                        Place.of("登记", "A5"),
                        PeopleFilter.onBoard(),
                        Map.of(
                                0, ListField.SERIAL,
                                1, ListField.NAME,
                                2, ListField.DOCUMENT,
                                3, ListField.PHONE,
                                4, ListField.ADDRESS,
                                5, ListField.ADDRESS,
                                6, ListField.CELSIUS,
                                7, ListField.AGE),
                        true));
        ReportForm unconfirmed = kept(form);
        assertThatThrownBy(() -> reports.fill(List.of(unconfirmed), DAY, folder, ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("report.refused.unconfirmed");
        assertThat(folder.resolve("每日重点人员统计表_2020-02-20.xlsx")).doesNotExist();
    }

    @Test
    void aFilledFormIsNotedWithItsDigestAndNoUndoReachesThat() throws Exception {
        ReportForm form = kept(new ReportForm(
                null,
                "日报",
                "沿江街道",
                LocalTime.of(17, 0),
                EnumSet.of(DayOfWeek.THURSDAY),
                TestForms.counts(),
                confirmed(opened(TestForms.counts())).bindings()));
        assertThat(reports.due(DAY).getFirst().state()).isEqualTo(DueForm.State.LATE);
        assertThat(reports.due(DAY.plusDays(1)).getFirst().state()).isEqualTo(DueForm.State.NOT_DUE);
        assertThat(reports.due(DAY.plusDays(7)).getFirst().state()).isEqualTo(DueForm.State.OPEN);

        FilledForm filled = reports.fill(List.of(form), DAY, folder, "报街道").getFirst();

        byte[] written = Files.readAllBytes(folder.resolve(filled.fileName()));
        assertThat(filled.digest()).isEqualTo(BlankForm.digest(written));
        assertThat(filled.actor()).isEqualTo(SampleCommunity.SESSION.user());
        DueForm due = reports.due(DAY).getFirst();
        assertThat(due.state()).isEqualTo(DueForm.State.DONE);
        assertThat(due.filled()).isEqualTo(filled);
        assertThat(reports.folder()).contains(folder.toAbsolutePath());
        Sheet sheet = TestForms.open(written).getSheetAt(0);
        assertThat(sheet.getRow(4).getCell(5).getNumericCellValue())
                .isEqualTo(new FiguresService(store).figures(DAY).watch().isolatedAtHome());

        HistoryService history = new HistoryService(store);
        assertThat(history.recent(2))
                .extracting(each -> each.label().key())
                .containsExactly("label.report.filled", "label.report.fill");
        assertThat(history.lastUndoable().map(HistoryLine::label).orElseThrow().key())
                .isEqualTo("label.report.add");
    }

    @Test
    void formsOfOneNameAreFilesOfTheirOwn() throws Exception {
        List<ReportForm> forms = List.of(
                named("日报", "街道"),
                named("日报", "疾控"),
                named("日报", "疾控"),
                named("日报", ""),
                named("日报_疾控", ""),
                named("周报", "街道"));

        List<FilledForm> filled = reports.fill(forms, DAY, folder, "");

        assertThat(filled)
                .extracting(FilledForm::fileName)
                .containsExactly(
                        "日报_街道_2020-02-20.xlsx",
                        "日报_疾控_2020-02-20.xlsx",
                        "日报_疾控_2_2020-02-20.xlsx",
                        "日报_2020-02-20.xlsx",
                        "日报_疾控_3_2020-02-20.xlsx",
                        "周报_2020-02-20.xlsx");
        for (FilledForm each : filled) {
            assertThat(BlankForm.digest(Files.readAllBytes(folder.resolve(each.fileName()))))
                    .isEqualTo(each.digest());
        }
        assertThat(reports.fill(List.of(forms.get(2)), DAY, folder, ""))
                .extracting(FilledForm::fileName)
                .as("filled alone")
                .containsExactly("日报_疾控_2_2020-02-20.xlsx");
    }

    @Test
    void whatWasWrittenIsNotedThoughTheNextFails() throws Exception {
        ReportForm first = named("甲表", "街道");
        ReportForm second = named("乙表", "街道");
        Files.createFile(
                Files.createDirectory(folder.resolve("乙表_2020-02-20.xlsx")).resolve("a"));

        assertThatThrownBy(() -> reports.fill(List.of(first, second), DAY, folder, ""))
                .hasMessageContaining("report.refused.folder");

        assertThat(reports.due(DAY))
                .filteredOn(due -> due.state() == DueForm.State.DONE)
                .extracting(DueForm::form)
                .containsExactly(first);
    }

    private ReportForm named(String name, String recipient) throws Exception {
        ReportForm form = confirmed(opened(TestForms.counts()));
        return kept(new ReportForm(null, name, recipient, null, form.days(), form.blank(), form.bindings()));
    }

    @Test
    void anOwnDefinitionStandsBesideTheConsolesFigure() throws Exception {
        PeopleFilter late =
                PeopleFilter.onBoard(Condition.of(Trait.ORIGIN, "WUHAN"), Condition.of(Trait.RETURNED, "2020-02-15~"));
        Binding own = new Binding.FigureCell(at("B5"), ReportFigure.WATCH_WUHAN, false, late, "2 月 15 日以后到的", false);
        ReportForm form = kept(TestReports.form(TestForms.counts(), own));

        FigureCheck check = reports.check(form, DAY).getFirst();

        assertThat(check.console()).hasValue(7);
        assertThat(check.reported()).isEqualTo(check.people().size()).isBetween(1, 6);
        assertThat(check.people())
                .allMatch(each -> !each.watchCase().returnedOn().isBefore(DAY.minusDays(5)));
        assertThat(check.differs()).isTrue();
        assertThat(form.bindings()).as("kept as data with its note").containsExactly(own);
    }

    @Test
    void aFormIsTakenAwayAndComesBackWithCtrlZ() throws Exception {
        ReportForm form = kept(confirmed(opened(TestForms.people())));
        reports.fill(List.of(form), DAY, folder, "");
        reports.remove(List.of(form));
        assertThat(reports.due(DAY)).isEmpty();
        HistoryService history = new HistoryService(store);
        history.undo(history.lastUndoable().orElseThrow().id());
        DueForm back = reports.due(DAY).getFirst();
        assertThat(back.form()).isEqualTo(form);
        assertThat(back.state()).isEqualTo(DueForm.State.DONE);
    }

    @Test
    void onePointingServesAnotherCommunity() throws Exception {
        ReportForm form = kept(confirmed(opened(TestForms.people())));
        Path file = folder.resolve("定义.zip");
        reports.handOn(form, file);
        try (Database other = Database.inMemory()) {
            SampleCommunity.fill(other, 1);
            ReportService theirs = new ReportService(new Store(other, SampleCommunity.SESSION));
            theirs.bringIn(file);
            ReportForm taken = theirs.due(DAY).getFirst().form();
            assertThat(taken.bindings()).isEqualTo(form.bindings());
            assertThat(taken.blank()).isEqualTo(form.blank());
            assertThat(taken.days()).isEqualTo(form.days());
        }
        Path broken = Files.writeString(folder.resolve("a.zip"), "nothing");
        assertThatThrownBy(() -> reports.bringIn(broken)).hasMessageContaining("report.refused.package");
    }

    /** Neither in a hidden sheet nor far down, neither as text, number, result or note. */
    @Test
    void noFormIsKeptThatHoldsSomebody() throws Exception {
        String card = SampleCommunity.identity("周晨", 1).document().number();
        refused("a!A1", sheet -> cell(sheet, 0).setCellValue(card));
        refused("a!A901", sheet -> cell(sheet, 900).setCellValue(card));
        refused("a!A1", sheet -> {
            cell(sheet, 0).setCellValue(card);
            sheet.getWorkbook().createSheet("b").createRow(0).createCell(0).setCellValue("姓名");
            sheet.getWorkbook().setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            sheet.getWorkbook().setActiveSheet(1);
        });
        refused("a!A1", sheet -> cell(sheet, 0).setCellValue(13899990001d));
        refused("a!A1", sheet -> cell(sheet, 0).setCellValue("填报人：周晨  联系电话：13899990001（手机）"));
        refused("a!A1", sheet -> {
            cell(sheet, 0).setCellFormula("\"" + card + "\"&\"\"");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        refused("a!A1", sheet -> {
            Comment note = sheet.createDrawingPatriarch()
                    .createCellComment(sheet.getWorkbook().getCreationHelper().createClientAnchor());
            note.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("周晨 " + card));
            cell(sheet, 0).setCellComment(note);
        });
    }

    private static Cell cell(Sheet sheet, int row) {
        return sheet.createRow(row).createCell(0);
    }

    private void refused(String where, Consumer<Sheet> filled) throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filled.accept(book.createSheet("a"));
            book.write(out);
        }
        assertThatThrownBy(() -> reports.open(file))
                .hasMessageContaining("exchange.unreadable.filled")
                .hasMessageContaining(where);
    }

    @Test
    void whoTakesPeopleAlongSaysWhatForAndTheFileSaysIt() throws Exception {
        ReportForm form = kept(confirmed(opened(TestForms.people())));
        Store secretary = new Store(database, As.role(Role.SECRETARY));
        ReportService accountable = new ReportService(secretary);
        assertThatThrownBy(() -> accountable.fill(List.of(form), DAY, folder, " "))
                .hasMessageContaining("account.refused.purpose");
        assertThat(accountable.due(DAY).getFirst().filled()).isNull();
        FilledForm filled = accountable.fill(List.of(form), DAY, folder, "报疾控").getFirst();
        try (var book = (XSSFWorkbook) TestForms.open(Files.readAllBytes(folder.resolve(filled.fileName())))) {
            assertThat(book.getProperties().getCoreProperties().getDescription())
                    .contains("SECRETARY", "报疾控");
        }
        HistoryLine noted = new HistoryService(secretary).recent(2).getLast();
        assertThat(Messages.of(Locale.CHINESE)
                        .text(noted.label().key(), noted.label().arguments().toArray()))
                .contains(form.name(), "报疾控");
    }
}
