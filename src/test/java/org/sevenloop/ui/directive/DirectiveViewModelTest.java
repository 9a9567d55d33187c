package org.sevenloop.ui.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleSession;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.directive.DirectiveIssuer;
import org.sevenloop.service.directive.DirectiveService;
import org.sevenloop.service.directive.DirectiveSheets;
import org.sevenloop.service.directive.StationService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.directive.DirectiveBoardViewModel.Filter;

/** The list of orders and the board of one, without a window. */
class DirectiveViewModelTest {
    private static final UnitId COMMUNITY = new UnitId(SampleSession.COMMUNITY.value());

    private final SampleSession session = SampleSession.evening();
    private final Database database = Database.inMemory();
    private final Messages text = Messages.of(Locale.CHINESE);
    private final List<String> told = new ArrayList<>();
    private final List<PaperList> printed = new ArrayList<>();
    private final DirectiveViewModel model;

    @TempDir
    private Path folder;

    DirectiveViewModelTest() {
        SampleCommunity.fill(database, 2);
        Store store = new Store(database, session);
        DirectiveServices services = new DirectiveServices(
                new DirectiveService(store),
                new DirectiveIssuer(store),
                new DirectiveSheets(store, text),
                new StationService(store));
        DeskTools tools = new DeskTools(
                text,
                TaskRunner.immediate(),
                new Changes(),
                problem -> told.add(String.valueOf(problem.getMessage())),
                (done, undo) -> told.add(done),
                (desk, filter) -> {},
                printed::add);
        model = new DirectiveViewModel(services, tools);
        model.shown(DeskFilter.NONE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private DirectiveBoardViewModel issued(Asked asked, boolean daily) {
        Directive.Order order = new Directive.Order(
                "摸底", "", session.now().plusHours(2), asked, daily, new Directive.Address(COMMUNITY, Set.of(), false));
        model.issue(order, null, () -> told.add("refused"));
        model.open(model.lines().getFirst().directive().id());
        return board();
    }

    private DirectiveBoardViewModel board() {
        DirectiveBoardViewModel board = model.boardProperty().get();
        if (board == null) {
            throw new AssertionError("no board");
        }
        return board;
    }

    private static List<Board.Row> rows(DirectiveBoardViewModel board, String... names) {
        return board.rows().stream()
                .filter(row -> List.of(names).contains(row.name()))
                .toList();
    }

    private static List<String> names(DirectiveBoardViewModel board) {
        return board.rows().stream().map(Board.Row::name).toList();
    }

    @Test
    void filtersShowWhoMatchesUnderWhoStandsAbove() {
        DirectiveBoardViewModel board = issued(Asked.DONE, false);
        board.answer(rows(board, "1网格"), Reply.done(""));
        board.answer(rows(board, "一组"), Reply.unable("封闭"));
        board.filterProperty().set(Filter.MISSING);
        assertThat(names(board)).containsExactly("清江社区", "二组", "三组", "2网格");
        board.filterProperty().set(Filter.UNABLE);
        assertThat(names(board)).containsExactly("清江社区", "一组");
        board.filterProperty().set(Filter.ALL);
        board.toggle(rows(board, "三组").getFirst());
        assertThat(names(board)).containsExactly("清江社区", "一组", "二组", "三组");
    }

    @Test
    void aUnitStandsForAllThatWaitBelowIt() {
        DirectiveBoardViewModel board = issued(Asked.DONE, false);
        assertThat(board.leaves(rows(board, "三组"))).hasSize(2);
        board.answer(rows(board, "清江社区"), Reply.done(""));
        assertThat(told).last().isEqualTo("已回复 4 处");
        assertThat(board.boardProperty().get().tally().missing()).isZero();
        model.close();
        assertThat(model.lines()).isEmpty();
        model.closedProperty().set(true);
        assertThat(model.lines()).hasSize(1);
        assertThat(model.pageProperty().get().closed()).isEqualTo(1);
    }

    @Test
    void answersAreTakenBackAndHandedOn() {
        DirectiveBoardViewModel board = issued(Asked.DONE, false);
        board.answer(rows(board, "一组"), Reply.done(""));
        board.reopen(rows(board, "一组"));
        assertThat(board.boardProperty().get().tally().answered()).isZero();
        board.receive(rows(board, "一组"));
        board.pass(rows(board, "三组"));
        assertThat(board.boardProperty().get().tally().received()).isEqualTo(1);
        board.handOn(rows(board, "一组"), COMMUNITY, "代办");
        assertThat(names(board)).doesNotContain("一组");
        assertThat(told).last().isEqualTo("已改派 1 处");
    }

    @Test
    void aSheetGoesOutAndComesBack() throws Exception {
        DirectiveBoardViewModel board = issued(Asked.DONE, false);
        board.saveSheet(folder.resolve("表.xlsx"));
        board.saveSlips(List.of(), folder.resolve("单.pdf"));
        assertThat(folder.resolve("表.xlsx")).isNotEmptyFile();
        assertThat(Files.readAllBytes(folder.resolve("单.pdf"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        board.readSheet(folder.resolve("表.xlsx"), sheet -> told.add(sheet.blank() + " blank"));
        assertThat(told).last().isEqualTo("4 blank");
        board.readChain("接龙\n1. 一组已办结\n2. 二组\n", board::take);
        assertThat(board.boardProperty().get().tally().done()).isEqualTo(2);
    }

    @Test
    void anOrderIsRepeatedUntilItIsEndedAndGoneWhenTakenBack() {
        DirectiveBoardViewModel board = issued(Asked.READ, true);
        Directive directive = board.boardProperty().get().directive();
        model.endDaily(directive);
        assertThat(model.lines().getFirst().directive().order().daily()).isFalse();
        model.takeBack(directive);
        assertThat(model.lines()).isEmpty();
        assertThat(model.boardProperty().get()).isNull();
    }

    @Test
    void whatIsOnViewIsPrinted() {
        DirectiveBoardViewModel board = issued(Asked.NUMBER, false);
        model.print();
        assertThat(printed.getLast().rows()).hasSize(board.rows().size());
        model.close();
        model.print();
        assertThat(printed.getLast().rows()).hasSize(1);
        assertThat(printed.getLast().title()).isEqualTo("指令");
    }

    @Test
    void theDeskOpensAtWhoIsMissing() {
        issued(Asked.DONE, false);
        DirectiveLine line = model.lines().getFirst();
        model.close();
        model.shown(new DeskFilter("missing", line.directive().id().value()));
        assertThat(board().filterProperty().get()).isEqualTo(Filter.MISSING);
    }

    @Test
    void anotherStationIsToldByItsPackages() {
        StationViewModel stations = model.stations();
        List<String> own = new ArrayList<>();
        stations.known(known -> own.add(known.own().text()));
        stations.add("沿江街道站", COMMUNITY, own.getFirst(), () -> told.add("again"));
        assertThat(told).as("a station is not another to itself").last().isEqualTo("again");
        stations.receive(folder.resolve("none.slpkg"));
        assertThat(told.getLast()).contains("none.slpkg");
    }
}
