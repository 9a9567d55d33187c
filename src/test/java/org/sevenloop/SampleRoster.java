package org.sevenloop;

import static org.sevenloop.SampleSession.DAY;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftSlot;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.RosterRepository;
import org.sevenloop.service.Session;

/** A week at seven checkpoints with made-up names; two gates stand empty tonight, one is a hand short tomorrow,
 * and tomorrow night somebody is asked to be at two gates. */
public final class SampleRoster {
    public static final List<String> GATES = List.of("东门卡口", "西门卡口", "南门卡口", "北门卡口", "一号卡口", "二号卡口", "三号卡口");
    private static final List<String> SEALED = List.of("窑湾巷后门", "河堤便道", "五组菜园小路");
    private static final int WORKERS = 88;
    private static final int DAYS = 7;
    private static final String[] SHIFTS = {"早班", "中班", "晚班"};
    private static final int[] HOURS = {6, 14, 22, 6};
    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static final String GIVEN = "晨浩静娟涛云宁慧超波怡岚";

    private final Random random = new Random(20200220);
    private final Map<ShiftId, List<Worker>> duties = new HashMap<>();

    private SampleRoster() {}

    public static void fill(Database database, Session session) {
        database.write(session.actor(), Label.of("label.checkpoint.added", "样例"), access -> {
            new SampleRoster().write(access);
            return true;
        });
    }

    private void write(Access access) {
        CheckpointRepository checkpoints = new CheckpointRepository(access);
        RosterRepository roster = new RosterRepository(access);
        List<CheckpointId> gates =
                GATES.stream().map(checkpoints::ensureCheckpoint).toList();
        for (String name : SEALED) {
            checkpoints.insert(new Checkpoint(
                    checkpoints.newId(),
                    name,
                    true,
                    0,
                    "围挡加铁门，通三组",
                    worker(SEALED.indexOf(name)).name(),
                    "",
                    checkpoints.nextOrder()));
        }
        for (int day = 0; day < DAYS; day++) {
            for (int shift = 0; shift < SHIFTS.length; shift++) {
                fillShift(roster, gates, day, shift);
            }
        }
        roster.replaceDuties(duties);
    }

    private void fillShift(RosterRepository roster, List<CheckpointId> gates, int day, int shift) {
        int next = (day * SHIFTS.length + shift) * 20;
        for (int gate = 0; gate < gates.size(); gate++) {
            ShiftTime time = new ShiftTime(LocalTime.of(HOURS[shift], 0), LocalTime.of(HOURS[shift + 1], 0));
            ShiftId id = roster.insert(new ShiftSlot(gates.get(gate), DAY.plusDays(day), SHIFTS[shift]), time, null);
            List<Worker> workers = new ArrayList<>();
            int heads = heads(day, shift, gate);
            for (int i = 0; i < heads; i++) {
                workers.add(worker(next++));
            }
            if (day == 1 && shift == 2 && gate == 2) {
                // The one who stands at the next gate too.
                workers.set(0, worker(next));
            }
            duties.put(id, workers);
        }
    }

    private int heads(int day, int shift, int gate) {
        boolean tonight = day == 0 && shift == 2;
        if (tonight && (gate == 0 || gate == 3)) {
            return 0;
        }
        if (day == 1 && shift == 0 && gate == 5) {
            return 1;
        }
        return 2 + random.nextInt(2);
    }

    private static Worker worker(int number) {
        int at = number % WORKERS;
        int family = at % FAMILY.length();
        int given = at / FAMILY.length() * 2 % GIVEN.length();
        String name = FAMILY.substring(family, family + 1) + GIVEN.substring(given, given + 2);
        return new Worker(
                name, String.format("186%08d", 1000 + at), at % 3 == 0 ? "市文旅局" : "社区", at % 7 == 0 ? "带班" : "");
    }
}
