package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.ChecklistId;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingEntry;
import org.sevenloop.model.inspection.FindingId;
import org.sevenloop.model.inspection.FindingState;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionGroupId;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Looked;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.model.inspection.Severity;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.model.inspection.VisitEntry;
import org.sevenloop.model.inspection.VisitId;

class InspectionRepositoryTest extends RepositoryTest {
    private static final Site EAST = new Site(SiteKind.CHECKPOINT, "东门卡口", 7L);
    private static final List<Looked> LOOKED =
            List.of(new Looked("值守到岗", Look.HOLDS), new Looked("登记", Look.FINDING), new Looked("交接", Look.UNSEEN));
    private static final Photo PHOTO = new Photo(new byte[] {1, -2, 3, 0, 127});

    private static FindingEntry entry() {
        return new FindingEntry("登记", "登记本缺两页", "岗亭内", Severity.MAJOR, "周晨", "13800000001", DAY.atTime(18, 0), null);
    }

    private static StepEntry step(Step step, int hour, @Nullable Photo photo) {
        return new StepEntry(
                step, "周晨", DAY.atTime(hour, 0), "补齐了", step.setsDeadline() ? DAY.atTime(18, 0) : null, photo);
    }

    private static List<InspectionGroup> groups(Database store) {
        return read(store, access -> new InspectionRepository(access).groups());
    }

    private static List<Checklist> checklists(Database store) {
        return read(store, access -> new InspectionRepository(access).checklists());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aVisitIsReadAsItWasNotedWithItsFindingsStepsAndPhotos(Database store) {
        try (store) {
            InspectionGroup group = new InspectionGroup(null, "督查一组", "周晨", "吴静、王涛", "13800000001");
            InspectionGroupId id = write(store, access -> new InspectionRepository(access).save(group));
            VisitEntry typed = new VisitEntry(id, DAY.atTime(9, 30), EAST, false, "查看了两小时", LOOKED, List.of());
            VisitId visit = write(store, access -> new InspectionRepository(access).insert(typed));
            VisitEntry older = new VisitEntry(
                    id, DAY.atTime(8, 0), new Site(SiteKind.OTHER, "河堤便道", null), true, "", List.of(), List.of());
            change(store, access -> new InspectionRepository(access).insert(older));
            FindingId finding = write(store, access -> new FindingRepository(access)
                    .insert(visit, entry(), step(Step.RAISE, 9, PHOTO), "李文清"));
            change(store, access -> new FindingRepository(access).take(finding, step(Step.RECTIFY, 11, null), "李文清"));

            List<Visit> visits = read(store, access -> new InspectionRepository(access).visits());
            assertThat(visits).extracting(each -> each.site().name()).containsExactly("东门卡口", "河堤便道");
            assertThat(visits.getFirst())
                    .isEqualTo(new Visit(visit, id, DAY.atTime(9, 30), EAST, false, "查看了两小时", LOOKED));
            Finding read = read(store, access -> new FindingRepository(access).find(finding))
                    .orElseThrow();
            assertThat(read.site()).isEqualTo(EAST);
            assertThat(read.group()).isEqualTo(id);
            assertThat(read.severity()).isEqualTo(Severity.MAJOR);
            assertThat(read.state()).isEqualTo(FindingState.RECTIFIED);
            assertThat(read.due()).isEqualTo(DAY.atTime(18, 0));
            assertThat(read.steps()).extracting(each -> each.photo()).containsExactly(true, false);
            long raised = read.steps().getFirst().key();
            Optional<Photo> photo = read(store, access -> new FindingRepository(access).photo(raised));
            assertThat(photo).contains(PHOTO);
            List<Finding> elsewhere = store.read(ELSEWHERE, access -> new FindingRepository(access).all());
            assertThat(elsewhere).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void groupsAndListsAreChangedAndTakenAway(Database store) {
        try (store) {
            InspectionGroupId id = write(store, access -> new InspectionRepository(access)
                    .save(new InspectionGroup(null, "督查一组", "", "", "")));
            InspectionGroup other = new InspectionGroup(id, "督查十一组", "吴静", "", "");
            change(store, access -> new InspectionRepository(access).save(other));
            assertThat(groups(store)).containsExactly(other);
            boolean visited = read(store, access -> new InspectionRepository(access).visited(id));
            assertThat(visited).isFalse();
            change(store, access -> new InspectionRepository(access).delete(id));
            assertThat(groups(store)).isEmpty();

            Checklist list = new Checklist(null, SiteKind.MARKET, "菜场", List.of("测温", "限流"));
            ChecklistId key = write(store, access -> new InspectionRepository(access).save(list));
            Checklist longer = new Checklist(key, SiteKind.MARKET, "菜场", List.of("测温", "限流", "消毒"));
            change(store, access -> new InspectionRepository(access).save(longer));
            assertThat(checklists(store)).containsExactly(longer);
            change(store, access -> new InspectionRepository(access).delete(key));
            assertThat(checklists(store)).isEmpty();
        }
    }
}
