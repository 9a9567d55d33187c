package org.sevenloop.service.verification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.verification.CallQueue;
import org.sevenloop.model.verification.Outcome;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.model.verification.PushFigures;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushItemId;
import org.sevenloop.model.verification.PushPage;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.PushRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;
import org.sevenloop.service.people.PersonEntries;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Origins;

/** Names pushed from above: who must be called, and what the call found. */
public final class VerificationService {
    private static final int LONGEST_OUTCOME = 80;

    private final Store store;
    private final Session session;
    private final WatchList watchList;

    public VerificationService(Store store, WatchList watchList) {
        this.store = store;
        this.session = store.session();
        this.watchList = watchList;
    }

    public LocalDate today() {
        return session.today();
    }

    /** Everyone in the order of calling. */
    public PushPage page() {
        return store.read(Action.SEE_CALLS, (access, sight) -> {
            List<PushItem> items = seen(access, sight);
            return new PushPage(CallQueue.order(items), PushFigures.of(items));
        });
    }

    /** Records what was found about one or many; a null note leaves each one's own. */
    public void record(Collection<PushItem> items, String outcome, @Nullable String note) {
        String found = outcome.strip();
        if (found.isEmpty() || found.length() > LONGEST_OUTCOME) {
            throw new RefusedException("verification.refused.outcome");
        }
        save("label.verification.record", items, (access, sight) -> new PushRepository(access)
                .record(ids(items), found, note == null ? null : note.strip(), session.today(), session.user()));
    }

    /** Takes results back: these names are open again. */
    public void reopen(Collection<PushItem> items) {
        save("label.verification.reopen", items, (access, sight) -> new PushRepository(access)
                .record(ids(items), "", null, null, ""));
    }

    /** A name from a phone call, or one put right. */
    public PushItemId enter(PushEntry entry) {
        Identity who = PersonEntries.identity(entry.who(), known(entry));
        String what = entry.id() == null ? "label.verification.enter" : "label.verification.correct";
        return store.write(Action.RECORD_CALLS, Label.of(what, who.name()), (access, sight) -> {
            PushRepository pushes = new PushRepository(access);
            PushItem before = entry.id() == null ? null : find(access, sight, entry.id());
            PushItem after = item(before == null ? pushes.newId() : before.id(), who, entry, before);
            if (before == null) {
                pushes.insert(after);
            } else {
                pushes.update(List.of(after));
            }
            find(access, sight.anew(), after.id());
            return after.id();
        });
    }

    public void remove(Collection<PushItem> items) {
        save("label.verification.remove", items, (access, sight) -> new PushRepository(access).delete(ids(items)));
    }

    /** Puts names on the watch list, and records that as the result: one save, and one step to undo. */
    public void putOnWatch(Collection<PushItem> items, @Nullable String note) {
        save("label.verification.watch", items, (access, sight) -> {
            items.forEach(item -> watchList.enter(access, watched(item, note)));
            new PushRepository(access)
                    .record(ids(items), Outcome.PUT_ON_WATCH.word(), note, session.today(), session.user());
        });
    }

    private static CaseEntry watched(PushItem item, @Nullable String note) {
        return new CaseEntry(
                null,
                new PersonEntry(item.name(), "", item.document().number(), item.phone(), item.address(), ""),
                item.originPlace(),
                item.arrivedOn() == null ? "" : item.arrivedOn().toString(),
                "",
                "",
                "",
                Answer.UNKNOWN,
                new WatchFacts(
                        Origins.ofPlace(item.originPlace()),
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Review.REVIEWING,
                        Measure.NONE),
                "",
                "",
                note == null ? item.note() : note);
    }

    /** So that a number that was wrong in the sheet keeps nobody from correcting the rest. */
    private @Nullable Person known(PushEntry entry) {
        PushItemId id = entry.id();
        if (id == null) {
            return null;
        }
        PushItem item = store.read(Action.RECORD_CALLS, (access, sight) -> find(access, sight, id));
        return new Person(new PersonId(0), item.name(), Sex.UNKNOWN, null, item.document(), "", item.phone());
    }

    private PushItem item(PushItemId id, Identity who, PushEntry entry, @Nullable PushItem before) {
        IdentityDocument document = who.document();
        return new PushItem(
                id,
                who.name(),
                who.phone(),
                document,
                entry.originPlace().strip(),
                arrived(entry.arrived()),
                who.address(),
                entry.pushedBy().strip(),
                before == null ? session.today() : before.pushedOn(),
                before == null ? "" : before.outcome(),
                entry.note().strip(),
                before == null ? null : before.doneOn(),
                before == null ? "" : before.doneBy(),
                null);
    }

    private @Nullable LocalDate arrived(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return new DateReader(session.today())
                .read(typed)
                .orElseThrow(() -> new RefusedException("verification.refused.arrived", typed));
    }

    /** A name belongs to the grid in which its person is on record; one that nobody knows is the secretary's. */
    private static boolean sees(Sight sight, PushItem item) {
        return sight.everything() || item.known() != null && sight.sees(item.known());
    }

    private List<PushItem> seen(Access access, Sight sight) {
        return seen(access, sight, session.today());
    }

    /** All names that somebody sees, as of a day. */
    public static List<PushItem> seen(Access access, Sight sight, LocalDate day) {
        return new PushRepository(access)
                .all(day).stream().filter(item -> sees(sight, item)).toList();
    }

    private PushItem find(Access access, Sight sight, PushItemId id) {
        PushItem item = new PushRepository(access)
                .find(id, session.today())
                .orElseThrow(() -> new RefusedException("verification.refused.gone"));
        sight.demand(sees(sight, item));
        return item;
    }

    private static List<PushItemId> ids(Collection<PushItem> items) {
        return items.stream().map(PushItem::id).toList();
    }

    private void save(String label, Collection<PushItem> items, BiConsumer<Access, Sight> work) {
        String first = items.stream().map(PushItem::name).findFirst().orElse("");
        store.write(Action.RECORD_CALLS, Label.of(label, first, Integer.toString(items.size())), (access, sight) -> {
            if (!sight.everything()) {
                List<PushItemId> own =
                        seen(access, sight).stream().map(PushItem::id).toList();
                sight.demand(new HashSet<>(own).containsAll(ids(items)));
            }
            work.accept(access, sight);
            return true;
        });
    }
}
