package org.sevenloop.service.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftSlot;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RosterLine;
import org.sevenloop.model.exchange.RosterLine.ShiftNames;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.RosterRepository;
import org.sevenloop.service.exchange.ImportRun.Outcome;

/**
 * A checkpoint roster on its way in. What a file says of a shift is the whole shift: names on record that it leaves out
 * go. Rows of a list that name the same shift add up.
 */
final class RosterImport implements LineImport<RosterLine> {
    private final ImportRun run;
    private final CheckpointRepository checkpoints;
    private final RosterRepository roster;
    private final Map<String, CheckpointId> checkpointIds = new HashMap<>();
    private final Map<String, Integer> usual = new HashMap<>();
    private final Map<ShiftSlot, Shift> onRecord = new HashMap<>();
    private final Map<ShiftSlot, ShiftId> ids = new HashMap<>();
    private final Map<ShiftSlot, Set<Worker>> wanted = new LinkedHashMap<>();

    RosterImport(ImportRun run) {
        this.run = run;
        this.checkpoints = new CheckpointRepository(run.access());
        this.roster = new RosterRepository(run.access());
    }

    @Override
    public void run(List<RosterLine> lines) {
        Set<LocalDate> days = new LinkedHashSet<>();
        lines.forEach(line -> line.shifts().forEach(shift -> days.add(shift.day())));
        onRecord.putAll(roster.bySlot(days));
        onRecord.forEach((slot, shift) -> ids.put(slot, shift.id()));
        usual.putAll(usual(lines));
        lines.forEach(this::lay);
        Map<ShiftId, List<Worker>> duties = new LinkedHashMap<>();
        wanted.forEach((slot, workers) -> duties.put(id(slot), new ArrayList<>(workers)));
        roster.replaceDuties(duties);
    }

    private ShiftId id(ShiftSlot slot) {
        ShiftId id = ids.get(slot);
        if (id == null) {
            throw new IllegalStateException("shift was not made: " + slot);
        }
        return id;
    }

    private void lay(RosterLine line) {
        if (line.shifts().isEmpty()) {
            run.count(line, Outcome.REJECTED, null);
            run.problem(line, Problem.reject(line.place(), "", "roster.no.shift"), null);
            return;
        }
        List<ShiftNames> placed = line.shifts().stream()
                .filter(shift -> !shift.checkpoint().isBlank())
                .toList();
        if (placed.isEmpty()) {
            run.count(line, Outcome.REJECTED, null);
            run.problem(line, checkpointMissing(line, Severity.REJECT), null);
            return;
        }
        if (placed.size() < line.shifts().size()) {
            run.problem(line, checkpointMissing(line, Severity.FLAG), null);
        }
        Tally tally = new Tally();
        placed.forEach(shift -> lay(shift, line.shifts().size() > 1, tally));
        run.count(line, tally.outcome(), tally.firstShift == null ? null : tally.firstShift.value());
        if (tally.outcome() == Outcome.REPEATED && tally.changed) {
            run.problem(
                    line,
                    Problem.flag(
                            line.place(),
                            "",
                            "repeated.differs",
                            line.shifts().getFirst().shift()),
                    null);
        }
    }

    private static Problem checkpointMissing(RosterLine line, Severity severity) {
        ShiftNames first = line.shifts().stream()
                .filter(shift -> shift.checkpoint().isBlank())
                .findFirst()
                .orElseThrow();
        String names = first.names().stream().map(RosterLine.Name::name).collect(Collectors.joining("、"));
        return new Problem(first.place(), names, "checkpoint.missing", List.of(), severity);
    }

    /** What a row did over all its shifts. */
    private static final class Tally {
        private boolean known;
        private boolean changed;
        private boolean repeated;
        private @Nullable ShiftId firstShift;

        Outcome outcome() {
            if (repeated) {
                return Outcome.REPEATED;
            }
            if (!known) {
                return Outcome.ADDED;
            }
            return changed ? Outcome.UPDATED : Outcome.UNCHANGED;
        }
    }

    /** @param matrix whether the cell is the whole shift, so that a later cell replaces an earlier one */
    private void lay(ShiftNames names, boolean matrix, Tally tally) {
        ShiftSlot slot = slot(names);
        Shift before = onRecord.get(slot);
        if (!ids.containsKey(slot)) {
            ids.put(slot, roster.insert(slot, time(names), own(slot, names.required())));
        } else if (before != null && time(names).known() && !time(names).equals(before.time())) {
            roster.setTime(before.id(), time(names));
            tally.changed = true;
        }
        Integer required = names.required();
        if (before != null && required != null && required != before.required()) {
            roster.setRequired(before.id(), own(slot, required));
            tally.changed = true;
        }
        tally.firstShift = tally.firstShift == null ? id(slot) : tally.firstShift;
        Set<Worker> earlier = wanted.get(slot);
        Set<Worker> now = workers(names);
        if (earlier == null) {
            wanted.put(slot, now);
        } else if (matrix) {
            tally.repeated = true;
            tally.changed |= !earlier.equals(now);
            wanted.put(slot, now);
            return;
        } else {
            tally.repeated = earlier.containsAll(now);
            earlier.addAll(now);
        }
        Set<Worker> recorded = before == null ? Set.of() : workers(before.duties());
        tally.known |= before != null && (matrix || recorded.containsAll(now));
        tally.changed |= before == null || !(matrix ? recorded.equals(now) : recorded.containsAll(now));
    }

    private ShiftSlot slot(ShiftNames names) {
        CheckpointId checkpoint = checkpointIds.computeIfAbsent(names.checkpoint(), this::checkpoint);
        return new ShiftSlot(checkpoint, names.day(), names.shift());
    }

    /** A checkpoint that is new needs as many heads as the file asks for most often. */
    private CheckpointId checkpoint(String name) {
        boolean fresh = checkpoints.byName(name).isEmpty();
        CheckpointId id = checkpoints.ensureCheckpoint(name);
        Integer heads = usual.get(name);
        if (fresh && heads != null) {
            checkpoints.find(id).map(one -> one.withRequired(heads)).ifPresent(checkpoints::update);
        }
        return id;
    }

    /** A shift's own number of heads; null where it is its checkpoint's. */
    private @Nullable Integer own(ShiftSlot slot, @Nullable Integer required) {
        boolean usualHere = required != null
                && checkpoints.find(slot.checkpoint()).stream().anyMatch(one -> one.required() == required);
        return usualHere ? null : required;
    }

    private static Map<String, Integer> usual(List<RosterLine> lines) {
        Map<String, Map<Integer, Long>> asked = lines.stream()
                .flatMap(line -> line.shifts().stream())
                .filter(shift -> shift.required() != null)
                .collect(Collectors.groupingBy(
                        ShiftNames::checkpoint,
                        Collectors.groupingBy(
                                shift -> Objects.requireNonNull(shift.required()), Collectors.counting())));
        Map<String, Integer> usual = new HashMap<>();
        asked.forEach((name, counts) -> usual.put(
                name,
                Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey()));
        return usual;
    }

    private static ShiftTime time(ShiftNames names) {
        return new ShiftTime(hour(names.starts()), hour(names.ends()));
    }

    private static @Nullable LocalTime hour(String text) {
        return text.isBlank() ? null : text.startsWith("24") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    private static Set<Worker> workers(ShiftNames names) {
        Set<Worker> workers = new LinkedHashSet<>();
        names.names().forEach(name -> workers.add(new Worker(name.name(), name.phone(), name.workUnit(), name.role())));
        return workers;
    }

    private static Set<Worker> workers(List<Duty> duties) {
        Set<Worker> workers = new LinkedHashSet<>();
        duties.forEach(duty -> workers.add(new Worker(duty.worker(), duty.phone(), duty.workUnit(), duty.role())));
        return workers;
    }
}
