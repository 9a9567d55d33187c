package org.sevenloop.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleSession.DAY;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleInspections;
import org.sevenloop.SampleSession;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.FindingState;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Offender;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.inspection.InspectionExport;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** Without a window. */
class InspectionViewModelTest {
    private final Database database = Database.inMemory();
    private final Store store = new Store(database, SampleSession.evening());
    private final InspectionService service = new InspectionService(store);
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final List<String> told = new ArrayList<>();
    private final List<PaperList> printed = new ArrayList<>();
    private final InspectionViewModel model = new InspectionViewModel(
            new InspectionServices(service, new InspectionExport(store, text)),
            new DeskTools(
                    text,
                    TaskRunner.immediate(),
                    new Changes(),
                    problem -> told.add(String.valueOf(problem.getMessage())),
                    (done, undo) -> told.add(done),
                    (desk, filter) -> told.add("open " + desk),
                    printed::add));

    @BeforeEach
    void fill() {
        SampleInspections.fill(service);
        model.shown(DeskFilter.NONE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Finding current() {
        return Objects.requireNonNull(model.currentProperty().get());
    }

    private static StepEntry step(Step step, LocalDateTime at) {
        return new StepEntry(step, "陈岚", at, "改好了", null, null);
    }

    @Test
    void whatMattersFirstFollowsTheFindingsUntilAllIsClosed() {
        Urgent urgent = Objects.requireNonNull(model.urgent());
        assertThat(urgent.word()).isEqualTo("late");
        assertThat(urgent.count()).isEqualTo(2);
        model.seeToUrgent();
        assertThat(model.view().whichProperty().get()).isEqualTo(FindingFilter.LATE);
        assertThat(model.shown()).hasSize(2);
        assertThat(current().site().name()).isEqualTo("东门卡口");
        LocalDateTime now = service.now();
        model.take(current(), step(Step.RECTIFY, now), () -> {});
        assertThat(current().state()).isEqualTo(FindingState.RECTIFIED);
        assertThat(told).containsExactly("东门卡口：报整改");
        assertThat(model.shown()).hasSize(1);
        assertThat(Objects.requireNonNull(model.urgent()).finding().site().name())
                .isEqualTo("柳树院");
        model.take(Objects.requireNonNull(model.urgent()).finding(), step(Step.RECTIFY, now), () -> {});
        assertThat(Objects.requireNonNull(model.urgent()).word()).isEqualTo("check");
    }

    @Test
    void figuresOfThePlacesOpenExactlyTheirFindings() {
        for (Offender each : Objects.requireNonNull(model.pageProperty().get()).offenders()) {
            model.openSite(each.site());
            assertThat(model.shown()).hasSize(each.findings());
            model.view().whichProperty().set(FindingFilter.UNSETTLED);
            assertThat(model.shown()).hasSize(each.open());
            model.view().whichProperty().set(FindingFilter.REPEATED);
            assertThat(model.shown()).hasSize(each.repeated());
        }
    }

    @Test
    void filtersNarrowAndAnotherDesksWishClearsThem() {
        model.view().whichProperty().set(FindingFilter.ALL);
        model.view()
                .groupProperty()
                .set(Objects.requireNonNull(model.pageProperty().get()).groups().get(1));
        assertThat(model.shown()).hasSize(2);
        model.view().searchProperty().set("菜店");
        assertThat(model.shown()).hasSize(1);
        model.shown(DeskFilter.named("late"));
        assertThat(model.shown()).hasSize(2);
        assertThat(model.view().searchProperty().get()).isEmpty();
        Finding closed =
                Objects.requireNonNull(model.pageProperty().get()).findings().getLast();
        model.shown(DeskFilter.row(closed.id().value()));
        assertThat(current()).isEqualTo(closed);
    }

    @Test
    void aRefusedVisitKeepsWhatWasTyped() {
        model.begin();
        VisitDraft draft = Objects.requireNonNull(model.draftProperty().get());
        assertThat(draft.lines()).hasSize(8);
        draft.answer(draft.lines().getFirst(), Look.FINDING);
        model.record();
        assertThat(told.getLast()).contains("inspection.refused.site");
        assertThat(model.draftProperty().get()).isSameAs(draft);
        draft.siteProperty().set("西门卡口");
        model.record();
        assertThat(told.getLast()).contains("inspection.refused.text");
        draft.lines().getFirst().textProperty().set("无人值守");
        draft.lines().getFirst().dueProperty().set("明天");
        model.record();
        assertThat(told.getLast()).contains("inspection.refused.moment");
        draft.lines().getFirst().dueProperty().set("2-21 8:00");
        model.record();
        assertThat(told.getLast()).isEqualTo("已录入 西门卡口 的督查，1 个问题");
        assertThat(model.draftProperty().get()).isNull();
        Finding fresh = model.shown().stream()
                .filter(each -> each.site().name().equals("西门卡口"))
                .findFirst()
                .orElseThrow();
        assertThat(fresh.due()).isEqualTo(DAY.plusDays(1).atTime(8, 0));
        assertThat(fresh.item()).isEqualTo("值守人员到岗，人数够");
    }

    @Test
    void theChecklistFollowsTheKindOfPlaceAndTheOwnerTheOneBefore() {
        model.begin();
        VisitDraft draft = Objects.requireNonNull(model.draftProperty().get());
        draft.kindProperty().set(SiteKind.OFFICE);
        assertThat(draft.lines().getFirst().item()).startsWith("负责人在岗");
        DraftLine first = draft.lines().getFirst();
        draft.answer(first, Look.FINDING);
        first.ownerProperty().set("卫浩");
        draft.answer(draft.lines().get(3), Look.FINDING);
        assertThat(draft.lines().get(3).ownerProperty().get()).isEqualTo("卫浩");
        assertThat(draft.beside().lookProperty().get()).isEqualTo(Look.FINDING);
        assertThat(draft.count(Look.FINDING)).isEqualTo(3);
        draft.kindProperty().set(SiteKind.OTHER);
        assertThat(draft.lines()).isEmpty();
    }

    @Test
    void papersAndTheWorkbookGoOut(@TempDir Path folder) {
        model.print();
        model.notice(model.shown().getFirst().site());
        model.print(Objects.requireNonNull(model.pageProperty().get()).visits().getFirst());
        assertThat(printed).extracting(PaperList::title).containsExactly("督查问题台账", "整改通知单", "督查记录");
        assertThat(printed.getFirst().rows()).hasSize(model.shown().size());
        model.export(folder.resolve("台账.xlsx"));
        assertThat(told.getLast()).startsWith("已导出 5 个问题");
    }

    @Test
    void hoursAreReadAsTheyAreTyped() {
        LocalDateTime now = DAY.atTime(21, 40);
        assertThat(Moments.parse("2-21 18:00", now)).contains(DAY.plusDays(1).atTime(18, 0));
        assertThat(Moments.parse("2月21日 8：05", now)).contains(DAY.plusDays(1).atTime(8, 5));
        assertThat(Moments.parse("2019-12-31 23:59", now)).contains(LocalDateTime.of(2019, 12, 31, 23, 59));
        assertThat(Moments.parse("9:30", now)).contains(DAY.atTime(9, 30));
        assertThat(Moments.parse("2-30 9:30", now)).isEmpty();
        assertThat(Moments.parse("明天", now)).isEmpty();
        assertThat(Moments.parse(Moments.text(now), now)).contains(now);
    }
}
