package org.sevenloop.service.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.VerificationLine;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushItemId;
import org.sevenloop.persistence.PushMatches;
import org.sevenloop.persistence.PushRepository;
import org.sevenloop.service.exchange.ImportRun.Outcome;

/** A list of names pushed from above on its way in. These are names to call, not yet people on record. */
final class VerificationImport implements LineImport<VerificationLine> {
    private final ImportRun run;
    private final PushRepository items;
    private final LocalDate today;
    private final Map<PushItemId, Optional<PushItem>> before = new HashMap<>();
    private final Map<PushItemId, PushItem> found = new HashMap<>();
    private final Map<PushItemId, PushItem> now = new LinkedHashMap<>();
    private final List<Settled> settled = new ArrayList<>();

    /** A row, the item it means, and whether an earlier row of the file had named the same. */
    private record Settled(VerificationLine line, PushItemId item, boolean repeated) {}

    VerificationImport(ImportRun run) {
        this.run = run;
        this.items = new PushRepository(run.access());
        this.today = run.actor().businessDay();
    }

    @Override
    public void run(List<VerificationLine> lines) {
        PushMatches matches = items.matching(
                lines.stream().map(VerificationLine::identity).toList(),
                run.memory().firstSeen());
        for (VerificationLine line : lines) {
            Optional<Problem> rejection = Persons.rejection(run, line, line.identity());
            if (rejection.isPresent()) {
                run.count(line, Outcome.REJECTED, null);
                run.problem(line, rejection.get(), null);
            } else {
                lay(line, matches);
            }
        }
        settled.forEach(this::count);
        now.values().stream().filter(item -> isNew(item.id())).forEach(items::insert);
        items.update(now.values().stream().filter(item -> !isNew(item.id())).toList());
        now.values().forEach(this::keepAsFound);
    }

    /** Lays a row over the earlier ones of the file: where they differ, the later row wins, and somebody must look. */
    private void lay(VerificationLine line, PushMatches matches) {
        PushItem same = matches.of(line.identity()).orElse(null);
        PushItem known = same == null ? null : matches.stored(same.id());
        PushItem earlier = same == null ? null : now.getOrDefault(same.id(), known);
        PushItem laid = earlier == null ? first(line) : laidOver(line, earlier);
        if (same == null) {
            matches.add(laid);
        }
        found.putIfAbsent(laid.id(), same == null ? laid : same);
        boolean repeated =
                now.put(laid.id(), laid) != null || run.namedBefore(laid.id().value());
        before.putIfAbsent(laid.id(), Optional.ofNullable(known));
        if (repeated && !laid.equals(earlier)) {
            run.problem(
                    line,
                    Persons.repeatedDiffers(run, line, line.identity()),
                    laid.id().value());
        }
        settled.add(new Settled(line, laid.id(), repeated));
    }

    private void count(Settled one) {
        Outcome outcome = isNew(one.item())
                ? Outcome.ADDED
                : before.getOrDefault(one.item(), Optional.empty()).equals(Optional.ofNullable(now.get(one.item())))
                        ? Outcome.UNCHANGED
                        : Outcome.UPDATED;
        if (one.repeated() && outcome == Outcome.UPDATED) {
            run.overturn(one.item().value());
        }
        run.count(
                one.line(),
                one.repeated() ? Outcome.REPEATED : outcome,
                one.item().value());
    }

    private void keepAsFound(PushItem item) {
        PushItem first = Objects.requireNonNull(found.get(item.id()));
        boolean alike = first.name().equals(item.name())
                && first.phone().equals(item.phone())
                && first.document().equals(item.document())
                && first.address().equals(item.address());
        if (!alike) {
            run.memory().firstSeen().putIfAbsent(item.id(), first);
        }
    }

    private boolean isNew(PushItemId id) {
        return before.getOrDefault(id, Optional.empty()).isEmpty();
    }

    private PushItem first(VerificationLine line) {
        Identity who = line.identity();
        boolean done = !line.outcome().isBlank();
        return new PushItem(
                items.newId(),
                who.name(),
                who.phone(),
                who.document(),
                line.originPlace(),
                line.arrivedOn(),
                who.address(),
                line.pushedBy(),
                line.pushedOn() == null ? today : line.pushedOn(),
                line.outcome(),
                line.note(),
                done ? today : null,
                done ? run.actor().name() : "",
                null);
    }

    private PushItem laidOver(VerificationLine line, PushItem before) {
        Identity who = line.identity();
        boolean newlyDone = before.outcome().isBlank() && !line.outcome().isBlank();
        return new PushItem(
                before.id(),
                who.name(),
                Blank.or(who.phone(), before.phone()),
                who.document().valid() || before.document().absent() ? who.document() : before.document(),
                Blank.or(line.originPlace(), before.originPlace()),
                line.arrivedOn() == null ? before.arrivedOn() : line.arrivedOn(),
                Blank.or(who.address(), before.address()),
                Blank.or(line.pushedBy(), before.pushedBy()),
                line.pushedOn() == null ? before.pushedOn() : line.pushedOn(),
                Blank.or(line.outcome(), before.outcome()),
                Blank.or(line.note(), before.note()),
                newlyDone ? today : before.doneOn(),
                newlyDone ? run.actor().name() : before.doneBy(),
                before.known());
    }
}
