package org.sevenloop.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleWatch;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Board;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.RefusedException;
import org.sevenloop.ui.common.DeskFilter;

@Execution(ExecutionMode.CONCURRENT)
class BoardViewModelTest {
    private final Database store = Database.inMemory();
    private final Desks desks = new Desks(store, Desks.chinese());
    private final BoardViewModel model = desks.board();

    @BeforeEach
    void fill() {
        SampleWatch.fill(store, 40);
        model.shown(DeskFilter.NONE);
    }

    @AfterEach
    void close() {
        assertThat(desks.problems).allMatch(problem -> problem instanceof RefusedException);
        store.close();
    }

    private Board board() {
        return Objects.requireNonNull(model.boardProperty().get());
    }

    private CasePage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    private BoardCard first(Colour colour) {
        return model.column(colour).get(0);
    }

    private void open(BoardCard card) {
        model.open(card.watchCase().id());
    }

    @Test
    void theColumnsHoldEverybodyOnce() {
        for (Colour colour : Colour.values()) {
            assertThat(model.column(colour)).hasSize(board().today().of(colour));
        }
        assertThat(board().today().total()).isEqualTo(40);
    }

    @Test
    void aFactMovesTheCardTellsItAndStaysOpen() {
        open(first(Colour.YELLOW));
        BoardCard card = page().card();
        model.acts().change(card, Fact.REVIEW, Review.REVIEWED.name(), "电话核实");
        model.acts().change(page().card(), Fact.MEASURE, Measure.HOME_ISOLATION.name(), "");

        assertThat(page().card().colour()).isEqualTo(Colour.BLUE);
        assertThat(model.column(Colour.BLUE)).contains(page().card());
        assertThat(model.column(Colour.YELLOW))
                .noneMatch(each -> each.watchCase().id().equals(card.watchCase().id()));
        assertThat(desks.told.get(0)).contains(card.person().name(), "▲ 黄", "◆ 蓝", "居家隔离");
        assertThat(page().changes().get(page().changes().size() - 1).why()).isEqualTo("电话核实");
    }

    @Test
    void aKeyTurnsNoIntoYesAndAnUnchangedFactWritesNothing() {
        open(first(Colour.RED));
        int red = board().today().red();
        model.acts().change(page().card(), Fact.REPORTED, "NO", "");
        assertThat(desks.told).isEmpty();

        for (Fact fact : List.of(Fact.REPORTED, Fact.COOPERATES, Fact.REACHABLE)) {
            assertThat(page().card().watchCase().facts().value(fact)).isEqualTo("NO");
            model.acts().toggle(page().card(), fact);
        }
        assertThat(board().today().red()).isEqualTo(red - 1);
    }

    @Test
    void aPhoneCallTakesFourWords() {
        model.acts().call("单雄信", "138 0000 2051", "武汉", "昨天", () -> {});

        assertThat(page().card().person().name()).isEqualTo("单雄信");
        assertThat(page().card().watchCase().facts().origin()).isEqualTo(Origin.WUHAN);
        assertThat(page().card().colour()).isEqualTo(Colour.YELLOW);
        assertThat(desks.told).containsExactly("已登记 单雄信");
    }

    @Test
    void whatIsRefusedOpensTheFormOnceMore() {
        boolean[] again = {false};
        model.acts().call("单雄信", "13800002051", "武汉", "年前", () -> again[0] = true);

        assertThat(again[0]).isTrue();
        assertThat(desks.problems).singleElement().isInstanceOf(RefusedException.class);
        assertThat(board().today().total()).isEqualTo(40);
    }

    @Test
    void aFewLettersFindSomebody() {
        model.findProperty().set("cjx");
        assertThat(model.column(Colour.YELLOW)).isEmpty();
        model.findProperty().set("zcx");
        assertThat(model.column(Colour.YELLOW))
                .isNotEmpty()
                .allMatch(card -> card.person().name().equals("查晨霞"));
        assertThat(board().today().total()).as("the figures stay whole").isEqualTo(40);
    }

    @Test
    void otherDesksAskForAColourAConditionOrACase() {
        model.shown(DeskFilter.named("red"));
        assertThat(model.askedProperty().get()).isEqualTo(Colour.RED);
        model.shown(DeskFilter.named("overdue"));
        int shown = List.of(Colour.values()).stream()
                .mapToInt(colour -> model.column(colour).size())
                .sum();
        assertThat(shown).isEqualTo(model.count(Condition.OVERDUE)).isPositive();
        BoardCard some = board().cards().get(5);
        model.shown(DeskFilter.row(some.watchCase().id().value()));
        assertThat(page().card()).isEqualTo(some);
    }

    @Test
    void releasedPeopleLeaveAndCanComeBack() {
        BoardCard card = first(Colour.BLUE);
        model.acts().release(List.of(card), "满14天");
        assertThat(board().today().total()).isEqualTo(39);

        model.offBoardProperty().set(true);
        BoardCard released = first(Colour.BLUE);
        assertThat(released.watchCase().releaseWhy()).isEqualTo("满14天");
        model.acts().reopen(released);
        model.offBoardProperty().set(false);
        assertThat(board().today().total()).isEqualTo(40);
    }

    @Test
    void manyGetOneOwnerAtOnce() {
        List<BoardCard> many = List.copyOf(model.column(Colour.RED));
        model.acts().assign(many, new Responsible("王宁", ""));

        assertThat(model.column(Colour.RED))
                .extracting(card -> card.watchCase().owner().name())
                .containsOnly("王宁");
        assertThat(desks.told.get(0)).contains(many.size() + " 人", "王宁");
    }

    @Test
    void walkingGoesDownTheColumnAndNotBeyond() {
        List<BoardCard> red = List.copyOf(model.column(Colour.RED));
        open(red.get(0));
        model.walk(-1);
        assertThat(page().card()).isEqualTo(red.get(0));
        model.walk(1);
        assertThat(page().card()).isEqualTo(red.get(1));
    }

    @Test
    void aDeskBehindOthersReadsWhenItIsShownAgain() {
        model.hidden();
        desks.watch.enter(call());
        desks.changes.fire();
        assertThat(board().today().total()).isEqualTo(40);
        model.shown(DeskFilter.NONE);
        assertThat(board().today().total()).isEqualTo(41);
    }

    private static CaseEntry call() {
        return new CaseEntry(
                null,
                Numbers.entry("单雄信", SampleCommunity.phone(9)),
                "武汉",
                "2.15",
                "",
                "",
                "",
                Answer.UNKNOWN,
                new WatchFacts(
                        Origin.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Review.UNKNOWN,
                        Measure.NONE),
                "",
                "",
                "");
    }
}
