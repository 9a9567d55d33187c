package org.sevenloop.service.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sevenloop.service.closing.SmallCommunity.DAY;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.model.closing.Closing;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayGroup;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayProblemId;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.DayWork;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.model.closing.ProblemEntry;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.net.UnitEditor;
import org.sevenloop.service.people.StrandedService;

/** The evening: ticking, raising, closing; and that a closed day stays what it was. */
@Execution(ExecutionMode.CONCURRENT)
class ClosingServiceTest {
    private static final LocalDate NEXT = DAY.plusDays(1);

    private final Database database = SmallCommunity.store();
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final Store store = new Store(database, SmallCommunity.session());
    private final DayService days = new DayService(store);
    private final ClosingService closings = new ClosingService(store);
    private final DailyService daily = new DailyService(store, text);
    private final FiguresService figures = new FiguresService(store);

    @AfterEach
    void close() {
        database.close();
    }

    private DayBoard board() {
        return days.page(DAY).board();
    }

    private DayGroup group(String name) {
        return board().groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void finish(DayGroup group) {
        days.tick(DAY, group.tasks());
        if (board().raised(group.id()) == 0) {
            days.tick(DAY, List.of(DayTask.of(group.id(), DayDuty.NOTHING)));
        }
        days.tick(DAY, List.of(DayTask.of(group.id(), DayDuty.CLOSED)));
    }

    private DayProblemId raise(UnitId group, String what) {
        return days.raise(DAY, new ProblemEntry(DayProblem.Kind.PROBLEM, group, "3号楼", what, "周晨"), null);
    }

    /** What a week brings: more people, another net. */
    private void edit() {
        UnitEditor net = new UnitEditor(store);
        net.add(new UnitId(SmallCommunity.ID.value()), UnitKind.GROUP, "三组");
        net.rename(group("一组").id(), "幸福组");
        StrandedService stranded = new StrandedService(store);
        stranded.remove(stranded.page().people());
        daily.sign(new org.sevenloop.model.closing.DailySummary.Signatures("别人", "", ""));
    }

    @Test
    void theCadresAreThoseWhoAnswer() {
        assertThat(board().groups()).extracting(DayGroup::name).containsExactly("一组", "二组");
        assertThat(board().groups()).allSatisfy(group -> assertThat(group.cadres())
                .extracting(cadre -> cadre.name())
                .containsExactly("周晨"));
        assertThat(days.openGroups()).isEqualTo(2);
        assertThat(board().open()).hasSize(2 * (3 + 3 + 2));
    }

    @Test
    void aGroupClosesWhenItsCadresHaveAndTheCommunityWhenItsGroupsHave() {
        DayGroup first = group("一组");
        assertThatThrownBy(() -> days.tick(DAY, List.of(DayTask.of(first.id(), DayDuty.CLOSED))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("closing.refused.left");
        finish(first);
        assertThat(board().closed(first)).isTrue();
        assertThat(days.openGroups()).isEqualTo(1);
        assertThatThrownBy(() -> closings.close(DAY, " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("closing.refused.open");

        finish(group("二组"));
        assertThat(board().open()).isEmpty();
        Closing closed = closings.close(DAY, "");
        assertThat(closed).extracting(Closing::number, Closing::by).containsExactly(1, "李文清");
        assertThat(days.openGroups()).isZero();
        assertThatThrownBy(() -> days.untick(DAY, first.tasks()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("closing.refused.closed");
        assertThatThrownBy(() -> raise(first.id(), "缺口罩")).hasMessageContaining("closing.refused.closed");
        assertThatThrownBy(() -> daily.edit(DAY, Span.DAY, Map.of(Section.WORK, "改")))
                .hasMessageContaining("closing.refused.closed");
    }

    @Test
    void aProblemEndsTheZeroReportAndIsCarriedOverOnlyWithAReason() {
        DayGroup first = group("一组");
        finish(first);
        DayProblemId id = raise(first.id(), "水管冻裂");
        assertThat(board().closed(first)).isFalse();
        assertThat(board().ticked(DayTask.of(first.id(), DayDuty.NOTHING))).isFalse();
        assertThatThrownBy(() -> days.tick(DAY, List.of(DayTask.of(first.id(), DayDuty.NOTHING))))
                .hasMessageContaining("closing.refused.nothing");
        List<OpenPoint> open = board().left(first);
        assertThat(open).hasSize(1);
        assertThatThrownBy(() -> days.carry(DAY, open, NEXT, " ")).hasMessageContaining("closing.refused.why");
        assertThatThrownBy(() -> days.carry(DAY, open, DAY, "等配件")).hasMessageContaining("closing.refused.to");
        days.carry(DAY, open, NEXT, "等配件");
        assertThat(board().closed(first)).isTrue();
        assertThat(board().carries()).extracting(each -> each.why()).containsExactly("等配件");

        DayBoard morning = days.page(NEXT).board();
        assertThat(morning.overnight()).extracting(DayProblem::id).containsExactly(id);
        assertThat(morning.open())
                .contains(new OpenPoint.Unsettled(morning.overnight().getFirst()));
        Store next = new Store(database, SmallCommunity.session(NEXT.atTime(8, 0)));
        assertThat(new OverviewService(next).overview().mustDo())
                .filteredOn(item -> item.kind() == MustDo.Kind.OVERNIGHT)
                .extracting(MustDo::desk, MustDo::filter)
                .containsExactly(tuple("day", "overnight"));

        new DayService(next).settle(NEXT, List.of(id), "已换新管");
        assertThat(days.page(NEXT).board().overnight()).isEmpty();
        assertThat(days.page(DAY).board().problems().getFirst().openOn(DAY)).isTrue();
    }

    @Test
    void aClosedDayPrintsTheSameBytesAWeekOfEditsLater() throws IOException {
        raise(group("一组").id(), "水管冻裂");
        daily.edit(DAY, Span.DAY, Map.of(Section.NEXT, "连夜抢修。\n明早复查。"));
        closings.close(DAY, "下雪，干部都在清路");
        byte[] pdf = daily.pdf(DAY, Span.DAY);
        DailyFigures kept = figures.figures(DAY);
        String words = daily.plainText(DAY, Span.DAY);
        assertThat(words).contains("（1）连夜抢修。").contains("水管冻裂").contains("责任人周晨");

        edit();
        assertThat(daily.pdf(DAY, Span.DAY)).isEqualTo(pdf);
        assertThat(figures.figures(DAY)).isEqualTo(kept);
        assertThat(kept.stranded().people()).isEqualTo(2);
        assertThat(figures.figures(NEXT).stranded().people()).isZero();
        DailyService later = new DailyService(
                new Store(database, SmallCommunity.session(DAY.plusDays(7).atTime(9, 0))), text);
        assertThat(later.pdf(DAY, Span.DAY)).isEqualTo(pdf);
        assertThat(new DailyService(store, Messages.of(Locale.ENGLISH))
                        .summary(DAY)
                        .title())
                .contains("daily epidemic summary");
        assertThat(daily.summary(NEXT).lines())
                .filteredOn(line -> line.key().equals("stranded"))
                .extracting(line -> line.total())
                .containsExactly("0");
    }

    @Test
    void aDayIsOpenedAgainByNameAndTheDifferenceIsPrinted() {
        closings.close(DAY, "下雪");
        assertThatThrownBy(() -> closings.reopen(DAY, "")).hasMessageContaining("closing.refused.why");
        closings.reopen(DAY, "漏录 1 名滞留人员");
        assertThat(board().closed()).isEmpty();
        edit();
        Closing second = closings.close(DAY, "仍在下雪");

        assertThat(second.number()).isEqualTo(2);
        assertThat(board().closings()).hasSize(2);
        assertThat(board().closings().getFirst().reopened().why()).isEqualTo("漏录 1 名滞留人员");
        assertThat(daily.summary(DAY).corrections())
                .singleElement()
                .asString()
                .contains("李文清重开，原因：漏录 1 名滞留人员")
                .contains("滞留人员（人）（累计）2 改为 0");
        closings.reopen(DAY, "再核一次");
        closings.close(DAY, "仍在下雪");
        assertThat(daily.summary(DAY).corrections())
                .hasSize(2)
                .last()
                .asString()
                .contains("数字未变");
    }

    @Test
    void noUndoReachesWhatAClosedDayCounted() {
        days.tick(DAY, group("一组").tasks());
        raise(group("二组").id(), "水管冻裂");
        closings.close(DAY, "下雪");
        DayBoard closed = board();
        HistoryService history = new HistoryService(store);
        for (int i = 0; i < 2; i++) {
            assertThat(history.undoLast().orElseThrow().rows()).isZero();
        }
        assertThat(board()).isEqualTo(closed);
    }

    @Test
    void thePhotoOfAProblemStaysWithIt(@TempDir Path folder) throws IOException {
        Path photo = folder.resolve("水管.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        DayProblemId id = days.raise(DAY, new ProblemEntry(DayProblem.Kind.PROBLEM, null, "", "水管冻裂", ""), photo);
        closings.close(DAY, "下雪");
        new HistoryService(store).undoLast();
        assertThat(days.photo(id)).isPresent();
    }

    @Test
    void whatWasSettledTodayIsOpenAgainByUndoThoughItsOwnDayIsClosed() {
        DayProblemId id = raise(group("一组").id(), "水管冻裂");
        closings.close(DAY, "等配件");
        Store next = new Store(database, SmallCommunity.session(NEXT.atTime(9, 0)));
        new DayService(next).settle(NEXT, List.of(id), "已换新管");
        new HistoryService(next).undoLast();
        assertThat(days.page(NEXT).board().overnight())
                .extracting(DayProblem::id)
                .containsExactly(id);
    }

    @Test
    void whatAClosedDayLeftToAnotherStaysLeft() {
        DayProblemId id =
                days.raise(DAY.minusDays(1), new ProblemEntry(DayProblem.Kind.PROBLEM, null, "", "水管冻裂", ""), null);
        days.carry(DAY, List.of(new OpenPoint.Unsettled(board().problems().getFirst())), NEXT, "等配件");
        closings.close(DAY, "下雪");
        DayBoard closed = board();
        new HistoryService(store).undoLast();
        assertThat(board()).isEqualTo(closed);
        assertThat(board().problems())
                .extracting(DayProblem::id, DayProblem::dueOn)
                .containsExactly(tuple(id, NEXT));
    }

    @Test
    void aDayThatHasNotComeIsNotClosed() {
        assertThatThrownBy(() -> closings.close(NEXT, "早退")).hasMessageContaining("closing.refused.future");
    }

    @Test
    void nothingIsNotedOfADayThatHasNotCome() {
        DayProblemId id = raise(group("一组").id(), "水管冻裂");
        DayBoard before = days.page(NEXT).board();
        List<OpenPoint> open = before.open();
        List<DayTask> tasks = group("一组").tasks();
        ProblemEntry early = new ProblemEntry(DayProblem.Kind.NEED, null, "", "缺降压药", "");
        List<ThrowingCallable> acts = List.of(
                () -> days.tick(NEXT, tasks),
                () -> days.untick(NEXT, tasks),
                () -> days.raise(NEXT, early, null),
                () -> days.settle(NEXT, List.of(id), "已换新管"),
                () -> days.unsettle(NEXT, List.of(id)),
                () -> days.carry(NEXT, open, NEXT.plusDays(1), "等配件"),
                () -> daily.edit(NEXT, Span.DAY, Map.of(Section.NEXT, "明早复查。")));
        assertThat(acts).allSatisfy(act -> assertThatThrownBy(act)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("closing.refused.future"));
        assertThat(days.page(NEXT).board()).isEqualTo(before);
    }

    @Test
    void aWeekAddsUpWhatItsDaysBrought() {
        assertThat(daily.summary(DAY, Span.WEEK).title()).isEqualTo("柳堤社区疫情防控周报");
        assertThat(daily.summary(DAY, Span.WEEK).dateText()).isEqualTo("2020年2月14日至2020年2月20日");
        int due = 0;
        for (int back = 0; back < 7; back++) {
            due += figures.figures(DAY.minusDays(back)).readingsToday().due();
        }
        String all = Integer.toString(due);
        assertThat(daily.summary(DAY, Span.WEEK).lines())
                .filteredOn(line -> line.key().equals("due"))
                .extracting(line -> line.today())
                .containsExactly(all);
        assertThat(DayWork.of(board()).cadres()).isEqualTo(2);
    }
}
