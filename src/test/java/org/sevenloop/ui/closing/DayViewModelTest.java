package org.sevenloop.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.service.closing.SmallCommunity.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.ProblemEntry;
import org.sevenloop.model.closing.ProblemFilter;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.ClosingService;
import org.sevenloop.service.closing.DayService;
import org.sevenloop.service.closing.SmallCommunity;
import org.sevenloop.service.net.NetService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

class DayViewModelTest {
    private final Database database = SmallCommunity.store();
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final List<String> notices = new ArrayList<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final List<PaperList> printed = new ArrayList<>();
    private final DayViewModel model = model(database, text, notices, problems, printed);

    static DayViewModel model(
            Database database, Messages text, List<String> notices, List<Throwable> problems, List<PaperList> printed) {
        return model(new Store(database, SmallCommunity.session()), text, notices, problems, printed);
    }

    static DayViewModel model(
            Store store, Messages text, List<String> notices, List<Throwable> problems, List<PaperList> printed) {
        return new DayViewModel(
                new DayServices(new DayService(store), new ClosingService(store)),
                new DeskTools(
                        text,
                        TaskRunner.immediate(),
                        new Changes(),
                        problems::add,
                        (done, undo) -> notices.add(done),
                        (desk, filter) -> {},
                        printed::add));
    }

    @BeforeEach
    void show() {
        model.shown(DeskFilter.NONE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private DayBoard board() {
        return model.board();
    }

    private List<DayRow> rows() {
        return List.copyOf(model.rows());
    }

    private List<DayRow> groups() {
        return rows().stream().filter(DayRow::isGroup).toList();
    }

    private String sentence() {
        return model.words().sentence(board());
    }

    /** All that is asked of everybody, in bulk. */
    private void finish() {
        model.toggleAll(rows());
        model.toggle(groups(), DayDuty.NOTHING);
        model.toggle(groups(), DayDuty.CLOSED);
    }

    private void raise(String what) {
        ProblemEntry entry = new ProblemEntry(
                DayProblem.Kind.PROBLEM, groups().getFirst().group().id(), "", what, "周晨");
        model.raise(entry, null, () -> {});
    }

    @Test
    void saysInOneSentenceWhatIsOpen() {
        assertThat(rows()).extracting(DayPaper::name).containsExactly("一组", "　周晨", "二组", "　周晨");
        assertThat(sentence()).isEqualTo("还有 16 项未清：一组周晨未联系、一组周晨未排查、一组周晨未会诊等");
        finish();
        assertThat(sentence()).isEqualTo("2 个包组都已日清，可以日结了");
        model.close("", () -> {});
        assertThat(sentence()).contains("已由李文清于 21:40 日结（第 1 次）");
        assertThat(model.open()).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void tickingTicksWhatIsMissingAndThenTakesItOff() {
        model.toggle(List.of(rows().get(1)), 0);
        assertThat(rows().get(1).left()).isEqualTo(2);
        model.toggle(List.of(rows().get(1), rows().get(3)), 0);
        assertThat(rows().get(3).left()).isEqualTo(2);
        model.toggle(List.of(rows().get(1), rows().get(3)), 0);
        assertThat(board().ticks()).isEmpty();
        assertThat(notices).containsExactly("已勾 1 项。", "已勾 1 项。", "已取消 2 项。");
    }

    @Test
    void aGroupThatIsNotDoneIsNotClosedAndSaysWhy() {
        model.toggle(groups().subList(0, 1), DayDuty.CLOSED);
        assertThat(problems).hasSize(1);
        assertThat(((Explained) problems.getFirst()).sentence(text)).startsWith("一组还有 7 项没有做完");
    }

    @Test
    void aProblemIsRaisedSettledAndOpenedAgain() {
        raise("水管冻裂");
        DayProblem raised = model.problems().getFirst();
        assertThat(model.words().state(board(), raised)).isEqualTo("今日到期");
        assertThat(raised.owner().phone()).isEqualTo("18600003317");
        assertThat(board().count(ProblemFilter.DUE)).isEqualTo(1);
        model.settle(List.of(raised), "已换新管");
        assertThat(model.words().state(board(), model.problems().getFirst())).isEqualTo("已办结：已换新管");
        model.filterProperty().set(ProblemFilter.DUE);
        assertThat(model.problems()).isEmpty();
        model.unsettle(List.of(raised));
        assertThat(model.problems()).hasSize(1);
    }

    @Test
    void amongSeveralGroupsThoseThatRaisedSomethingAreLeftOut() {
        raise("水管冻裂");
        model.toggle(groups(), DayDuty.NOTHING);
        assertThat(board().ticks().keySet())
                .extracting(DayTask::group)
                .containsExactly(groups().getLast().group().id());
        assertThat(problems).isEmpty();
        model.toggle(groups().subList(0, 1), DayDuty.NOTHING);
        assertThat(problems).as("one alone is told why not").hasSize(1);
    }

    @Test
    void whatIsCarriedOverNamesTheDayItGoesTo() {
        raise("水管冻裂");
        model.carry(model.openIn(groups().subList(0, 1)), DAY.plusDays(1), "等配件", () -> {});
        assertThat(model.words().state(board(), model.problems().getFirst())).isEqualTo("结转到2月21日");
        assertThat(notices).last().asString().startsWith("已把 8 项结转到2月21日");
        assertThat(board().open())
                .allMatch(point -> !groups().getFirst().group().id().equals(point.group()));
    }

    @Test
    void anEarlierDayIsLookedAtAndNeverOneAfterToday() {
        model.go(1);
        assertThat(model.day()).isEqualTo(DAY);
        model.go(-1);
        assertThat(board().day()).isEqualTo(DAY.minusDays(1));
        assertThat(rows()).as("nobody answered for anything then").hasSize(2);
        model.go(1);
        assertThat(board().day()).isEqualTo(DAY);
    }

    @Test
    void theWorkUnitThatTookAGroupOnStandsBesideItsName() {
        Responsible sent = new Responsible("付伟月", "18600000002", AnswerRole.RESPONSIBLE, "市第三中学");
        UnitId first = groups().getFirst().group().id();
        new NetService(new Store(database, SmallCommunity.session())).assign(List.of(first), List.of(), sent, "");
        model.refresh();
        assertThat(groups()).extracting(row -> row.group().workUnit()).containsExactly("市第三中学", "");
        assertThat(groups()).extracting(DayPaper::name).containsExactly("一组　市第三中学", "二组");
    }

    @Test
    void aGroupThatOthersNoteIsOnlyLookedAt() {
        raise("水管冻裂");
        List<Throwable> refused = new ArrayList<>();
        DayViewModel worker = model(
                new Store(database, SmallCommunity.worker()), text, new ArrayList<>(), refused, new ArrayList<>());
        worker.shown(DeskFilter.NONE);
        assertThat(worker.rows()).extracting(row -> row.group().name()).containsOnly("二组");
        worker.toggleAll(List.copyOf(worker.rows()));
        worker.toggle(List.copyOf(worker.rows()), DayDuty.NOTHING);
        assertThat(worker.board().ticks()).isEmpty();
        assertThat(refused).as("nothing is tried that would be refused").isEmpty();
        assertThat(worker.mayRaise()).isFalse();
        assertThat(worker.openIn(List.copyOf(worker.rows()))).isEmpty();
    }

    @Test
    void isPrintedAsItStands() {
        model.toggle(List.of(rows().get(1)), 0);
        model.print();
        PaperList paper = printed.getFirst();
        assertThat(paper.rows()).hasSize(4);
        assertThat(paper.rows().get(1)).containsExactly("　周晨", "√", "", "", "", "");
        assertThat(paper.note()).contains("还有 15 项未清");
    }

    @Test
    void theWayFromMustDoShowsWhatStayedOvernight() {
        model.shown(new DeskFilter("overnight", null));
        assertThat(model.filterProperty().get()).isEqualTo(ProblemFilter.OVERNIGHT);
    }
}
