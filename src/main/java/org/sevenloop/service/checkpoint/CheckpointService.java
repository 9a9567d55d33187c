package org.sevenloop.service.checkpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.checkpoint.Candidate;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.Doubles;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.DutyId;
import org.sevenloop.model.checkpoint.Gap;
import org.sevenloop.model.checkpoint.HourLoad;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.checkpoint.RosterFigures;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftPage;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.RosterRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** The roster as it stands: who is where, what is missing, who could be asked. Changes are made by the two editors. */
public final class CheckpointService {
    /** How far around a day somebody's turns are looked at. */
    private static final int WINDOW = 14;

    private final Store store;
    private final Session session;
    private final RosterEditor duties;
    private final CheckpointEditor points;

    public CheckpointService(Store store) {
        this.store = store;
        this.session = store.session();
        this.duties = new RosterEditor(store);
        this.points = new CheckpointEditor(store);
    }

    /** Changes shifts and who stands in them. */
    public RosterEditor duties() {
        return duties;
    }

    /** Changes the checkpoints themselves. */
    public CheckpointEditor points() {
        return points;
    }

    public LocalDate today() {
        return session.today();
    }

    /** As the head of the roster calls the community. */
    public String communityName() {
        UnitId community = new UnitId(session.community().value());
        return store.read(Action.SEE_ROSTER, access -> new UnitRepository(access)
                .tree()
                .find(community)
                .map(Unit::name)
                .orElse(""));
    }

    /** The days on view, both included, with everything that hangs on today. */
    public RosterPage page(LocalDate from, LocalDate to) {
        return store.read(Action.SEE_ROSTER, access -> {
            LocalDate today = session.today();
            LocalDate first = from.isBefore(today) ? from : today;
            List<Checkpoint> checkpoints = new CheckpointRepository(access).all();
            List<Shift> shifts = new RosterRepository(access).shifts(first.minusDays(WINDOW), null);
            List<Shift> manned = RosterFigures.manned(checkpoints, shifts);
            Gap gap = Gap.next(manned, session.now()).orElse(null);
            return new RosterPage(
                    session.now(),
                    roster(from, to, checkpoints, shifts),
                    HourLoad.of(today, manned),
                    gap,
                    gap == null ? List.of() : free(gap.shifts().getFirst(), shifts),
                    RosterFigures.from(today, checkpoints, shifts),
                    RosterFigures.on(today, checkpoints, shifts));
        });
    }

    /** Checkpoints and shifts of the days, both included. */
    public Roster roster(LocalDate from, LocalDate to) {
        return store.read(Action.SEE_ROSTER, access -> {
            List<Shift> shifts = new RosterRepository(access).shifts(from.minusDays(1), to.plusDays(1));
            return roster(from, to, new CheckpointRepository(access).all(), shifts);
        });
    }

    public ShiftPage shift(ShiftId id) {
        return store.read(Action.SEE_ROSTER, access -> {
            Shift shift = shift(access, id);
            List<Shift> around = around(access, shift.day());
            Set<DutyId> here = shift.duties().stream().map(Duty::id).collect(Collectors.toSet());
            List<Roster.DoubleDuty> doubles = Doubles.find(around).stream()
                    .filter(each -> here.contains(each.duty()))
                    .toList();
            Checkpoint checkpoint = new CheckpointRepository(access)
                    .find(shift.checkpoint())
                    .orElseThrow(() -> new RefusedException("checkpoint.refused.gone"));
            return new ShiftPage(checkpoint, shift, doubles, free(shift, around));
        });
    }

    /** The last day that has a shift. */
    public Optional<LocalDate> lastDay() {
        return store.read(Action.SEE_ROSTER, access -> new RosterRepository(access).lastDay());
    }

    static Shift shift(Access access, ShiftId id) {
        return new RosterRepository(access)
                .find(id)
                .orElseThrow(() -> new RefusedException("checkpoint.refused.shift.gone"));
    }

    private static Roster roster(LocalDate from, LocalDate to, List<Checkpoint> checkpoints, List<Shift> shifts) {
        List<Shift> shown = shifts.stream()
                .filter(shift -> !shift.day().isBefore(from) && !shift.day().isAfter(to))
                .toList();
        Set<DutyId> duties = shown.stream()
                .flatMap(shift -> shift.duties().stream())
                .map(Duty::id)
                .collect(Collectors.toSet());
        List<Roster.DoubleDuty> doubles = Doubles.find(shifts).stream()
                .filter(each -> duties.contains(each.duty()))
                .toList();
        return new Roster(from, to, checkpoints, shown, doubles);
    }

    private static List<Shift> around(Access access, LocalDate day) {
        return new RosterRepository(access).shifts(day.minusDays(WINDOW), day.plusDays(WINDOW));
    }

    private static List<Candidate> free(Shift wanted, List<Shift> shifts) {
        List<Shift> near = shifts.stream()
                .filter(shift -> !shift.day().isBefore(wanted.day().minusDays(WINDOW))
                        && !shift.day().isAfter(wanted.day().plusDays(WINDOW)))
                .toList();
        return Candidate.of(wanted, near);
    }
}
