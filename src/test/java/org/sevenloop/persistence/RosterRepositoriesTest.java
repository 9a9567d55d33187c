package org.sevenloop.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.DutyId;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftSlot;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.checkpoint.Worker;

@Execution(ExecutionMode.CONCURRENT)
class RosterRepositoriesTest extends RepositoryTest {
    private static final ShiftTime NIGHT = new ShiftTime(LocalTime.of(22, 0), LocalTime.of(6, 0));
    private static final Worker QIN = new Worker("秦强", "18600000001", "市文旅局", "带班");
    private static final Worker HAO = new Worker("郝静", "", "", "");
    private static final Worker HU = new Worker("胡云", "", "", "");

    private static ShiftId shift(Access access, CheckpointId gate) {
        return new RosterRepository(access).insert(new ShiftSlot(gate, DAY, "晚班"), NIGHT, null);
    }

    private static List<String> names(Shift shift) {
        return shift.duties().stream().map(Duty::worker).toList();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aCheckpointIsMadeOnceForItsName(Database store) {
        try (store) {
            change(store, access -> {
                CheckpointRepository checkpoints = new CheckpointRepository(access);
                CheckpointId east = checkpoints.ensureCheckpoint("东门卡口");
                checkpoints.ensureCheckpoint("西门卡口");
                assertEquals(east, checkpoints.ensureCheckpoint("东门卡口"));
            });
            List<Checkpoint> all = read(store, access -> new CheckpointRepository(access).all());
            assertEquals(
                    List.of("东门卡口", "西门卡口"), all.stream().map(Checkpoint::name).toList());
            assertEquals(2, all.getFirst().required());
            change(store, access -> {
                Checkpoint gate =
                        new CheckpointRepository(access).byName("西门卡口").orElseThrow();
                new CheckpointRepository(access)
                        .update(new Checkpoint(gate.id(), "西门", true, 3, "河堤", "单雄海", "水马", gate.order()));
            });
            Checkpoint west = read(store, access -> new CheckpointRepository(access)
                    .find(all.getLast().id())
                    .orElseThrow());
            assertTrue(west.sealed());
            assertEquals("单雄海", west.keeper());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aShiftIsReadWithItsDutiesAndWhatItsCheckpointRequires(Database store) {
        try (store) {
            ShiftId id = write(store, access -> {
                CheckpointId gate = new CheckpointRepository(access).ensureCheckpoint("东门卡口");
                ShiftId fresh = shift(access, gate);
                new RosterRepository(access).replaceDuties(Map.of(fresh, List.of(QIN, HAO)));
                return fresh;
            });
            Shift shift = read(store, access -> new RosterRepository(access).shifts(DAY, DAY))
                    .getFirst();
            assertEquals(id, shift.id());
            assertEquals(NIGHT, shift.time());
            assertEquals(List.of("秦强", "郝静"), names(shift));
            assertEquals(QIN, shift.duties().getFirst().who());
            assertEquals(2, shift.required());
            change(store, access -> new RosterRepository(access).setRequired(id, 4));
            assertEquals(
                    2,
                    read(store, access -> new RosterRepository(access).find(id).orElseThrow())
                            .missing());
            assertTrue(read(store, access -> new RosterRepository(access).shifts(DAY.plusDays(1), null))
                    .isEmpty());
            assertEquals(
                    DAY,
                    read(store, access -> new RosterRepository(access).lastDay().orElseThrow()));
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void replacingDutiesKeepsTheRowsOfThoseWhoStay(Database store) {
        try (store) {
            ShiftId id = write(store, access -> {
                ShiftId fresh = shift(access, new CheckpointRepository(access).ensureCheckpoint("东门卡口"));
                new RosterRepository(access).replaceDuties(Map.of(fresh, List.of(QIN, HAO)));
                return fresh;
            });
            DutyId hao = find(store, id).duties().getLast().id();
            change(store, access -> new RosterRepository(access).replaceDuties(Map.of(id, List.of(HAO, HU))));
            assertEquals(List.of("郝静", "胡云"), names(find(store, id)));
            assertEquals(hao, find(store, id).duties().getFirst().id());
            change(store, access -> new RosterRepository(access).replaceDuties(Map.of(id, List.of())));
            assertEquals(2, find(store, id).missing());
        }
    }

    private static Shift find(Database store, ShiftId id) {
        return read(store, access -> new RosterRepository(access).find(id).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void dutiesAreAddedMovedAndRemoved(Database store) {
        try (store) {
            change(store, access -> {
                RosterRepository roster = new RosterRepository(access);
                CheckpointRepository checkpoints = new CheckpointRepository(access);
                ShiftId east = shift(access, checkpoints.ensureCheckpoint("东门卡口"));
                ShiftId west = shift(access, checkpoints.ensureCheckpoint("西门卡口"));
                DutyId qin = roster.addDuty(east, QIN);
                DutyId hao = roster.addDuty(east, HAO);
                roster.moveDuty(hao, west);
                roster.updateDuty(qin, HU);
                assertEquals(List.of("胡云"), names(roster.find(east).orElseThrow()));
                assertEquals(west, roster.of(hao).orElseThrow().id());
                roster.removeDuty(hao);
                assertEquals(0, roster.find(west).orElseThrow().heads());
                assertEquals(2, roster.bySlot(List.of(DAY)).size());
                roster.delete(List.of(west));
                checkpoints.delete(roster.find(east).orElseThrow().checkpoint());
                assertTrue(roster.shifts(DAY, null).isEmpty());
            });
        }
    }
}
