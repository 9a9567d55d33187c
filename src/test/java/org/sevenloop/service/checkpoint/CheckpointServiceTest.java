package org.sevenloop.service.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.SampleSession.DAY;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleRoster;
import org.sevenloop.SampleSession;
import org.sevenloop.model.checkpoint.Candidate;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointEntry;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.DutyId;
import org.sevenloop.model.checkpoint.Gap;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftEntry;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.model.exchange.ChangeSetId;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.ChangeRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.Undo;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

class CheckpointServiceTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = Database.inMemory();
    private final CheckpointService service = new CheckpointService(new Store(database, session));
    private final RosterEditor roster = new RosterEditor(new Store(database, session));
    private final CheckpointEditor points = new CheckpointEditor(new Store(database, session));

    @BeforeEach
    void fill() {
        SampleRoster.fill(database, session);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private RosterPage page() {
        return service.page(DAY, DAY.plusDays(6));
    }

    private Shift shift(String gate, String name, int daysLater) {
        RosterPage page = page();
        CheckpointId id = page.roster().checkpoints().stream()
                .filter(point -> point.name().equals(gate))
                .findFirst()
                .orElseThrow()
                .id();
        return page.roster().on(DAY.plusDays(daysLater)).stream()
                .filter(shift -> shift.checkpoint().equals(id) && shift.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void undo() {
        ChangeSetId last = database.read(session.community(), access -> new ChangeRepository(access)
                .lastUndoable()
                .orElseThrow()
                .id());
        database.write(session.actor(), Label.of("label.test"), access -> new Undo(access).of(last));
    }

    @Test
    void thePageNamesTheNextGapAndWhoCouldFillIt() {
        RosterPage page = page();
        assertThat(page.figures().checkpoints()).isEqualTo(7);
        assertThat(page.figures().shifts()).isEqualTo(147);
        assertThat(page.figures().shiftsShort()).isEqualTo(3);
        assertThat(page.today().shiftsShort()).isEqualTo(2);
        Gap gap = page.gap();
        assertThat(gap).isNotNull();
        assertThat(gap.at()).isEqualTo(DAY.atTime(22, 0));
        assertThat(gap.shifts()).hasSize(2).allMatch(shift -> shift.heads() == 0);
        assertThat(page.free()).isNotEmpty();
        for (Candidate free : page.free()) {
            assertThat(free.offSince() == null || !free.offSince().isAfter(DAY.atTime(14, 0)))
                    .isTrue();
        }
        assertThat(page.hours()).hasSize(24);
    }

    @Test
    void aGapIsFilledAndUndone() {
        Shift night = shift("东门卡口", "晚班", 0);
        Worker free = service.shift(night.id()).free().getFirst().worker();
        roster.add(night.id(), free);
        roster.add(night.id(), new Worker(" 新来 ", "186 0000 0001", "", ""));
        Shift filled = service.shift(night.id()).shift();
        assertThat(filled.missing()).isZero();
        assertThat(filled.duties().getLast().who()).isEqualTo(new Worker("新来", "18600000001", "", ""));
        assertThat(page().figures().shiftsShort()).isEqualTo(2);
        undo();
        assertThat(service.shift(night.id()).shift().missing()).isEqualTo(1);
    }

    @Test
    void nobodyIsPutTwiceIntoOneShiftAndNobodyWithoutAName() {
        Shift morning = shift("东门卡口", "早班", 0);
        Worker there = morning.duties().getFirst().who();
        assertThatThrownBy(() -> roster.add(morning.id(), there)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> roster.add(morning.id(), new Worker("  ", "", "", "")))
                .isInstanceOf(RefusedException.class);
        assertThat(service.shift(morning.id()).shift().heads()).isEqualTo(morning.heads());
    }

    @Test
    void twoSwapTheirTurnsInOneSave() {
        Shift east = shift("东门卡口", "早班", 1);
        Shift west = shift("西门卡口", "晚班", 1);
        Duty one = east.duties().getFirst();
        Duty other = west.duties().getFirst();
        roster.swap(one, other);
        assertThat(names(east.id())).contains(other.worker()).doesNotContain(one.worker());
        assertThat(names(west.id())).contains(one.worker());
        undo();
        assertThat(names(east.id())).contains(one.worker());
    }

    private List<String> names(ShiftId id) {
        return service.shift(id).shift().duties().stream().map(Duty::worker).toList();
    }

    @Test
    void somebodyIsMovedCorrectedAndTakenOff() {
        Shift east = shift("东门卡口", "早班", 1);
        Shift empty = shift("北门卡口", "晚班", 0);
        Duty duty = east.duties().getFirst();
        roster.move(duty, empty.id());
        assertThat(names(empty.id())).containsExactly(duty.worker());
        roster.correct(duty.id(), new Worker("改名", "", "街道", "带班"));
        assertThat(names(empty.id())).containsExactly("改名");
        DutyId id = duty.id();
        roster.remove(service.shift(empty.id()).shift().duties().getFirst());
        assertThat(names(empty.id())).isEmpty();
        assertThatThrownBy(() -> roster.correct(id, new Worker("无", "", "", "")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void requiredHeadsAreSetForAShiftOrForTheWholeCheckpoint() {
        Shift east = shift("东门卡口", "早班", 1);
        roster.require(east.id(), 5);
        assertThat(service.shift(east.id()).shift().required()).isEqualTo(5);
        roster.require(east.id(), null);
        Checkpoint gate = service.shift(east.id()).checkpoint();
        points.enter(new CheckpointEntry(gate.id(), gate.name(), false, 3, "", "", ""));
        assertThat(service.shift(east.id()).shift().required()).isEqualTo(3);
        assertThatThrownBy(() -> roster.require(east.id(), -1)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aSealedPointIsCountedNoMoreAndAlarmsNobody() {
        Checkpoint east = service.shift(shift("东门卡口", "晚班", 0).id()).checkpoint();
        Checkpoint north = service.shift(shift("北门卡口", "晚班", 0).id()).checkpoint();
        points.seal(east, true);
        points.seal(north, true);
        RosterPage page = page();
        assertThat(page.figures().checkpoints()).isEqualTo(5);
        assertThat(page.gap()).isNotNull();
        assertThat(page.gap().at()).isEqualTo(DAY.plusDays(1).atTime(6, 0));
        points.seal(east, false);
        assertThat(page().figures().checkpoints()).isEqualTo(6);
    }

    @Test
    void aDayIsCopiedAndAShiftIsAddedOnce() {
        int added = roster.copyDay(DAY.plusDays(6), DAY.plusDays(7), true);
        assertThat(added).isEqualTo(21);
        assertThat(roster.copyDay(DAY.plusDays(6), DAY.plusDays(7), true)).isZero();
        assertThat(service.lastDay()).contains(DAY.plusDays(7));
        CheckpointId gate = points.enter(new CheckpointEntry(null, "新卡口", false, 2, "", "", ""));
        ShiftEntry entry = new ShiftEntry(gate, DAY, "夜班", "20：00", "8");
        ShiftId id = roster.addShift(entry);
        assertThat(service.shift(id).shift().time()).isEqualTo(new ShiftTime(LocalTime.of(20, 0), LocalTime.of(8, 0)));
        assertThatThrownBy(() -> roster.addShift(entry)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> roster.addShift(new ShiftEntry(gate, DAY, "早班", "二十点", "")))
                .isInstanceOf(RefusedException.class);
        roster.removeShift(service.shift(id).shift());
        assertThatThrownBy(() -> service.shift(id)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> points.enter(new CheckpointEntry(null, "新卡口", false, 2, "", "", "")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aRemovedCheckpointComesBackWithItsRoster() {
        Shift east = shift("东门卡口", "早班", 1);
        points.remove(service.shift(east.id()).checkpoint());
        assertThat(page().figures().shifts()).isEqualTo(126);
        undo();
        assertThat(page().figures().shifts()).isEqualTo(147);
        assertThat(names(east.id())).hasSameSizeAs(east.duties());
    }
}
