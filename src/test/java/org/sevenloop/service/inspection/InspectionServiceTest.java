package org.sevenloop.service.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.SampleSession.DAY;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleInspections;
import org.sevenloop.SampleSession;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.FindingState;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Offender;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.OverviewService;
import org.sevenloop.service.exchange.HistoryService;

class InspectionServiceTest {
    private final Database database = Database.inMemory();
    private final Store store = new Store(database, SampleSession.evening());
    private final InspectionService service = new InspectionService(store);
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @BeforeEach
    void fill() {
        SampleInspections.fill(service);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Finding at(String site, FindingState state) {
        return service.page().findings().stream()
                .filter(each -> each.site().name().equals(site) && each.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private static StepEntry step(Step step, LocalDateTime at) {
        return new StepEntry(step, "周晨", at, "看过了", DAY.plusDays(1).atStartOfDay(), null);
    }

    @Test
    void theLatestComesFirstAndWhoWasCaughtAgainIsNamed() {
        InspectionPage page = service.page();
        assertThat(page.findings(FindingFilter.LATE))
                .extracting(each -> each.site().name())
                .containsExactly("东门卡口", "柳树院");
        assertThat(page.findings().getFirst().lateHours(page.now())).isEqualTo(27);
        assertThat(page.findings().getLast().closed()).isTrue();
        assertThat(page.repeated()).containsExactly(page.findings().getFirst().id());
        assertThat(page.offenders().getFirst())
                .isEqualTo(new Offender(page.offenders().getFirst().site(), 3, 2, 1, 1));
        assertThat(page.offenders().stream().mapToInt(Offender::findings).sum())
                .isEqualTo(page.findings().size());
    }

    /** What the desk's chips say, what the places add up to, and what the first thing to do tells, is one figure. */
    @Test
    void deskPlacesAndMustDoCountTheSame() {
        InspectionPage page = service.page();
        for (FindingFilter each : FindingFilter.values()) {
            assertThat(page.count(each)).isEqualTo(page.findings(each).size());
        }
        assertThat(page.count(FindingFilter.LATE))
                .isEqualTo(2)
                .isEqualTo(page.offenders().stream().mapToInt(Offender::late).sum());
        assertThat(new OverviewService(store).overview().mustDo())
                .filteredOn(item -> item.kind() == MustDo.Kind.LATE_FINDINGS)
                .singleElement()
                .satisfies(item -> assertThat(item.titleArguments()).containsExactly(page.count(FindingFilter.LATE)));
    }

    @Test
    void onlyTheStepThatIsDueIsTakenAndUndoTakesItBack() {
        Finding open = at("柳树院", FindingState.OPEN);
        LocalDateTime now = service.now();
        for (Step wrong : List.of(Step.PASS, Step.SEND_BACK, Step.CLOSE)) {
            assertThatThrownBy(() -> service.findings().take(open, step(wrong, now)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("inspection.refused.step");
        }
        assertThatThrownBy(() -> service.findings().take(open, step(Step.RECTIFY, now.plusMinutes(1))))
                .hasMessageContaining("inspection.refused.at");
        assertThatThrownBy(() -> service.findings()
                        .take(open, step(Step.RECTIFY, open.raisedAt().minusHours(1))))
                .hasMessageContaining("inspection.refused.at");
        service.findings().take(open, step(Step.RECTIFY, now));
        assertThat(at("柳树院", FindingState.RECTIFIED).steps()).hasSize(2);
        new HistoryService(store).undoLast();
        assertThat(at("柳树院", FindingState.OPEN)).isEqualTo(open);
    }

    @Test
    void aVisitWhoseFindingWentOnStaysWhole() {
        Finding open = at("柳树院", FindingState.OPEN);
        service.findings().take(open, step(Step.RECTIFY, service.now()));
        Finding now = at("柳树院", FindingState.RECTIFIED);
        HistoryService history = new HistoryService(store);
        HistoryLine visit = history.recent(50).stream()
                .filter(line -> line.label().arguments().contains("柳树院"))
                .filter(line -> line.label().key().equals("label.inspection.visit"))
                .findFirst()
                .orElseThrow();
        UndoOutcome outcome = history.undo(visit.id());
        assertThat(outcome.stayed()).extracting(UndoOutcome.Stayed::name).containsExactly("柳树院");
        assertThat(at("柳树院", FindingState.RECTIFIED)).isEqualTo(now);
        assertThat(service.photo(now.steps().getFirst().key())).isPresent();
    }

    @Test
    void aListThatWasBroughtAlongBecomesTheCommunitysOwnAndIsThereAgainWhenThatGoes() {
        Checklist usual = service.page().checklists().stream()
                .filter(each -> each.kind() == SiteKind.MARKET)
                .findFirst()
                .orElseThrow();
        assertThat(usual.id()).isNull();
        service.setup().save(new Checklist(null, usual.kind(), usual.name(), List.of("测温", "测温", " ")));
        List<Checklist> own = service.page().checklists().stream()
                .filter(each -> each.kind() == SiteKind.MARKET)
                .toList();
        assertThat(own).hasSize(1);
        assertThat(own.getFirst().items()).containsExactly("测温");
        service.setup().remove(own.getFirst());
        assertThat(service.page().checklists()).contains(usual);
    }

    @Test
    void aGroupThatWasOutStaysAndNoTwoBearOneName() {
        InspectionGroup first = service.page().groups().getFirst();
        assertThatThrownBy(() -> service.setup().remove(first)).hasMessageContaining("inspection.refused.group.used");
        assertThatThrownBy(() -> service.setup().save(new InspectionGroup(null, first.name(), "", "", "")))
                .hasMessageContaining("inspection.refused.group.there");
        service.setup().save(new InspectionGroup(first.id(), first.name(), "孙宁", "", ""));
        assertThat(service.page().groups().getFirst().leader()).isEqualTo("孙宁");
    }

    @Test
    void theRecordAndTheNoticeSayWhatWasFoundAndWhatIsOwed() {
        InspectionPage page = service.page();
        InspectionPaper paper = new InspectionPaper(text, DAY);
        Finding late = page.findings().getFirst();
        PaperList record = paper.record(
                page.visits().stream()
                        .filter(each -> each.id().equals(late.visit()))
                        .findFirst()
                        .orElseThrow(),
                page);
        assertThat(record.note()).contains("东门卡口", "第一督查组", "四不两直");
        assertThat(record.rows()).hasSize(8 + 2);
        assertThat(record.rows().get(2)).contains("有问题", late.text(), "陈岚");
        PaperList notice = paper.notice(late.site(), page, "滨河社区");
        assertThat(notice.rows()).hasSize(2 + 1);
        assertThat(notice.rows().getFirst().get(6)).endsWith("，逾期 27 小时");
        assertThat(notice.note()).contains("致东门卡口", "2 个问题", "滨河社区");
    }

    @Test
    void theWorkbookHasARowForEachFinding(@TempDir Path folder) {
        InspectionPage page = service.page();
        Path file = folder.resolve("台账.xlsx");
        new InspectionExport(store, text).write(page.findings(), page, file, "");
        assertThat(file).isNotEmptyFile();
    }
}
