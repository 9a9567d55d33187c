package org.sevenloop.service.checkpoint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.DutyId;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftEntry;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftSlot;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.RosterRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** Changes shifts and who stands in them; each act is one save that can be undone. */
public final class RosterEditor {
    private static final int MOST_REQUIRED = 99;

    private final Store store;
    private final Session session;

    public RosterEditor(Store store) {
        this.store = store;
        this.session = store.session();
    }

    public DutyId add(ShiftId id, Worker typed) {
        Worker worker = tidy(typed);
        return save(Label.of("label.checkpoint.duty.added", worker.name()), access -> {
            Shift shift = CheckpointService.shift(access, id);
            refuseTwice(shift, worker, null);
            return new RosterRepository(access).addDuty(id, worker);
        });
    }

    public void correct(DutyId id, Worker typed) {
        Worker worker = tidy(typed);
        change(Label.of("label.checkpoint.duty.corrected", worker.name()), access -> {
            refuseTwice(shiftOf(access, id), worker, id);
            new RosterRepository(access).updateDuty(id, worker);
        });
    }

    public void remove(Duty duty) {
        change(Label.of("label.checkpoint.duty.removed", duty.worker()), access -> {
            shiftOf(access, duty.id());
            new RosterRepository(access).removeDuty(duty.id());
        });
    }

    /** Two workers take each other's turns. */
    public void swap(Duty one, Duty other) {
        change(Label.of("label.checkpoint.duty.swapped", one.worker(), other.worker()), access -> {
            Shift first = shiftOf(access, one.id());
            Shift second = shiftOf(access, other.id());
            if (first.id().equals(second.id())) {
                throw new RefusedException("checkpoint.refused.same.shift");
            }
            refuseTwice(first, other.who(), one.id());
            refuseTwice(second, one.who(), other.id());
            RosterRepository roster = new RosterRepository(access);
            roster.moveDuty(one.id(), second.id());
            roster.moveDuty(other.id(), first.id());
        });
    }

    public void move(Duty duty, ShiftId to) {
        change(Label.of("label.checkpoint.duty.moved", duty.worker()), access -> {
            shiftOf(access, duty.id());
            refuseTwice(CheckpointService.shift(access, to), duty.who(), null);
            new RosterRepository(access).moveDuty(duty.id(), to);
        });
    }

    /** How many a shift needs; null goes back to what its checkpoint needs. */
    public void require(ShiftId id, @Nullable Integer heads) {
        if (heads != null && (heads < 0 || heads > MOST_REQUIRED)) {
            throw new RefusedException("checkpoint.refused.required");
        }
        change(Label.of("label.checkpoint.required"), access -> {
            CheckpointService.shift(access, id);
            new RosterRepository(access).setRequired(id, heads);
        });
    }

    /** A shift that no sheet brought. */
    public ShiftId addShift(ShiftEntry entry) {
        String name = entry.name().strip();
        if (name.isEmpty()) {
            throw new RefusedException("checkpoint.refused.shift.name");
        }
        ShiftTime time = new ShiftTime(hour(entry.starts()), hour(entry.ends()));
        ShiftSlot slot = new ShiftSlot(entry.checkpoint(), entry.day(), name);
        return save(Label.of("label.checkpoint.shift.added", name), access -> {
            RosterRepository roster = new RosterRepository(access);
            if (roster.bySlot(List.of(entry.day())).containsKey(slot)) {
                throw new RefusedException("checkpoint.refused.shift.there", name);
            }
            return roster.insert(slot, time, null);
        });
    }

    public void removeShift(Shift shift) {
        change(Label.of("label.checkpoint.shift.removed", shift.name()), access -> {
            CheckpointService.shift(access, shift.id());
            new RosterRepository(access).delete(List.of(shift.id()));
        });
    }

    /**
     * Opens a day with the shifts of another; what the day has already stays as it is.
     *
     * @param names whether those who stood there stand there again
     * @return how many shifts were added
     */
    public int copyDay(LocalDate from, LocalDate to, boolean names) {
        return save(Label.of("label.checkpoint.day.copied", from.toString(), to.toString()), access -> {
            RosterRepository roster = new RosterRepository(access);
            Map<ShiftSlot, Shift> there = roster.bySlot(List.of(to));
            Map<CheckpointId, Checkpoint> open = new CheckpointRepository(access)
                    .all().stream()
                            .filter(checkpoint -> !checkpoint.sealed())
                            .collect(Collectors.toMap(Checkpoint::id, Function.identity()));
            int added = 0;
            for (Shift shift : roster.shifts(from, from)) {
                ShiftSlot slot = new ShiftSlot(shift.checkpoint(), to, shift.name());
                Checkpoint checkpoint = open.get(shift.checkpoint());
                if (checkpoint != null && !there.containsKey(slot)) {
                    copy(roster, shift, slot, checkpoint, names);
                    added++;
                }
            }
            return added;
        });
    }

    private static void copy(
            RosterRepository roster, Shift shift, ShiftSlot slot, Checkpoint checkpoint, boolean names) {
        Integer own = shift.required() == checkpoint.required() ? null : shift.required();
        ShiftId fresh = roster.insert(slot, shift.time(), own);
        if (names) {
            List<Worker> workers = shift.duties().stream().map(Duty::who).toList();
            roster.replaceDuties(Map.of(fresh, workers));
        }
    }

    private static Shift shiftOf(Access access, DutyId id) {
        return new RosterRepository(access)
                .of(id)
                .orElseThrow(() -> new RefusedException("checkpoint.refused.duty.gone"));
    }

    private static void refuseTwice(Shift shift, Worker worker, @Nullable DutyId leaving) {
        Optional<Duty> twice = shift.duties().stream()
                .filter(duty -> !duty.id().equals(leaving))
                .filter(duty -> duty.who().same(worker))
                .findFirst();
        if (twice.isPresent()) {
            throw new RefusedException("checkpoint.refused.twice", worker.name());
        }
    }

    private static Worker tidy(Worker typed) {
        Worker worker = new Worker(
                typed.name().strip(),
                typed.phone().replaceAll("[\\s-]", ""),
                typed.workUnit().strip(),
                typed.role().strip());
        if (worker.name().isEmpty()) {
            throw new RefusedException("checkpoint.refused.name");
        }
        return worker;
    }

    private static @Nullable LocalTime hour(String typed) {
        String text = typed.strip().replace('：', ':');
        if (text.isEmpty()) {
            return null;
        }
        try {
            String padded = text.matches("\\d{1,2}") ? text + ":00" : text;
            return LocalTime.parse(padded.length() == 4 ? "0" + padded : padded);
        } catch (DateTimeParseException e) {
            throw new RefusedException("checkpoint.refused.hour", typed);
        }
    }

    private <T> T save(Label label, Function<Access, T> work) {
        return store.write(Action.EDIT_ROSTER, label, work);
    }

    private void change(Label label, Consumer<Access> work) {
        save(label, access -> {
            work.accept(access);
            return true;
        });
    }
}
