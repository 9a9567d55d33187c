package org.sevenloop.service.watch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.watch.Board;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.ColourPolicy;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.FactNote;
import org.sevenloop.model.watch.Judgement;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;
import org.sevenloop.service.people.PersonSave;

/** The four-colour board: who is on it and why, and every change to it by hand. */
public final class WatchService {
    private final Store store;
    private final Session session;
    private final ColourPolicy policy;

    public WatchService(Store store) {
        this(store, ColourPolicy.DEFAULT);
    }

    public WatchService(Store store, ColourPolicy policy) {
        this.store = store;
        this.session = store.session();
        this.policy = policy;
    }

    /** The business day. */
    public LocalDate today() {
        return session.today();
    }

    /** As of the business day, with the counts of the day before beside it. */
    public Board board(BoardFilter filter) {
        LocalDate day = session.today();
        return board(filter, each -> each.onBoard(day), day);
    }

    /** Everybody who was on the board and is released, or is not back yet. */
    public Board offBoard(BoardFilter filter) {
        LocalDate day = session.today();
        return board(filter, each -> !each.onBoard(day), day);
    }

    private Board board(BoardFilter filter, Predicate<WatchCase> which, LocalDate day) {
        return read((access, sight) -> {
            BoardReader reader = reader(access);
            List<WatchCase> all = seen(reader, sight);
            LocalDate before = day.minusDays(1);
            List<WatchCase> today = reader.watch().asOf(all, day).stream()
                    .filter(which.and(reader.wanted(filter)))
                    .toList();
            List<WatchCase> yesterday = reader.watch().asOf(all, before).stream()
                    .filter(each -> each.onBoard(before))
                    .filter(reader.wanted(filter))
                    .toList();
            return new Board(policy, reader.cards(today), reader.counts(today), reader.counts(yesterday));
        });
    }

    /** A case with its history, whether on the board or not. */
    public CasePage page(WatchCaseId id) {
        return read((access, sight) -> {
            BoardReader reader = reader(access);
            List<WatchCase> now = List.of(find(reader.watch(), sight, id));
            BoardCard card =
                    reader.cards(reader.watch().asOf(now, session.today())).get(0);
            return new CasePage(card, reader.watch().history(id));
        });
    }

    /** The units right below the community, for filters. */
    public List<Unit> units() {
        return read((access, sight) -> {
            UnitTree tree = new UnitRepository(access).tree();
            return tree.children(new UnitId(session.community().value())).stream()
                    .filter(unit -> sight.everything()
                            || tree.subtree(unit.id()).stream().anyMatch(each -> sight.sees(each.id())))
                    .toList();
        });
    }

    /** Whose fourteenth day it is. */
    public List<BoardCard> releaseDue(LocalDate day) {
        return observed(each -> each.onBoard(day) && each.observation().dueOn(day), day);
    }

    /** Who should have been released before. */
    public List<BoardCard> overdue(LocalDate day) {
        return observed(each -> each.onBoard(day) && each.observation().overdueOn(day), day);
    }

    private List<BoardCard> observed(Predicate<WatchCase> which, LocalDate day) {
        return read((access, sight) -> {
            BoardReader reader = new BoardReader(access, session.community(), day, policy);
            return reader.cards(reader.watch().asOf(seen(reader, sight), day).stream()
                    .filter(which)
                    .toList());
        });
    }

    /** What colour somebody would get if these facts were so. */
    public Judgement preview(WatchCaseId id, Map<Fact, String> facts) {
        return read((access, sight) -> {
            WatchRepository watch = new WatchRepository(access);
            WatchFacts would = watch.asOf(List.of(find(watch, sight, id)), session.today())
                    .get(0)
                    .facts();
            for (Map.Entry<Fact, String> fact : facts.entrySet()) {
                would = would.with(fact.getKey(), fact.getValue());
            }
            return policy.judge(would);
        });
    }

    /** Sets one deciding fact, from the business day on. */
    public void change(WatchCaseId id, Fact fact, String value, String why) {
        write("label.watch.fact." + fact.name(), List.of(id), (access, watch) -> {
            WatchCase each = find(watch, id);
            watch.update(each.withFacts(each.facts().with(fact, value)), note(why));
        });
    }

    /** Enters somebody new, or sets all that the form asks for. */
    public WatchCaseId enter(CaseEntry entry) {
        String what = entry.id() == null ? "label.watch.enter" : "label.watch.correct";
        Label label = Label.of(what, entry.who().name().strip());
        return store.write(Action.EDIT_WATCH, label, (access, sight) -> save(access, sight, entry));
    }

    /** Enters somebody new within another save, so that both are one step to undo. */
    public void enterWithin(Access access, CaseEntry entry) {
        store.demand(Action.EDIT_WATCH);
        save(access, store.sight(access, Action.EDIT_WATCH), entry);
    }

    /** Where the own units are all that is seen, nobody is taken out of another's, nor put there. */
    private WatchCaseId save(Access access, Sight sight, CaseEntry entry) {
        if (entry.id() != null) {
            find(new WatchRepository(access), sight, entry.id());
        }
        WatchCaseId id = new CaseSave(access, session).save(entry);
        find(new WatchRepository(access), sight.anew(), id);
        return id;
    }

    /** A case as the form shows it. */
    public CaseEntry entry(WatchCaseId id) {
        return read((access, sight) -> {
            WatchCase each = find(new WatchRepository(access), sight, id);
            return new PersonRepository(access)
                    .find(each.person())
                    .map(person -> CaseForm.of(each, person))
                    .orElseThrow(() -> new RefusedException("watch.refused.gone"));
        });
    }

    /** The recorded release, without which nobody leaves the board. */
    public void release(Collection<WatchCaseId> ids, String why) {
        updateAll("label.watch.release", ids, each -> each.withRelease(session.today(), why.strip()), why);
    }

    /** Takes a release back. */
    public void reopen(WatchCaseId id, String why) {
        updateAll("label.watch.reopen", List.of(id), each -> each.withRelease(null, ""), why);
    }

    public void assignOwner(Collection<WatchCaseId> ids, Responsible owner) {
        Responsible typed = new Responsible(owner.name().strip(), owner.phone().strip());
        updateAll("label.watch.owner", ids, each -> each.withOwner(typed), "");
    }

    /** Takes somebody off the list as if never on it; whom no other list has is off the record. */
    public void remove(Collection<WatchCaseId> ids) {
        write("label.watch.remove", ids, (access, watch) -> {
            List<WatchCase> cases = ids.stream().map(id -> find(watch, id)).toList();
            watch.remove(ids);
            new PersonSave(access).forget(cases.stream().map(WatchCase::person).toList());
        });
    }

    private void updateAll(String label, Collection<WatchCaseId> ids, UnaryOperator<WatchCase> change, String why) {
        write(
                label,
                ids,
                (access, watch) -> watch.update(
                        ids.stream().map(id -> change.apply(find(watch, id))).toList(), note(why)));
    }

    /** The label names the one whom it is about, or how many. */
    private void write(String label, Collection<WatchCaseId> ids, BiConsumer<Access, WatchRepository> work) {
        String whom = store.read(Action.EDIT_WATCH, (access, sight) -> names(access, sight, ids));
        store.write(Action.EDIT_WATCH, Label.of(label, whom), (access, sight) -> {
            names(access, sight, ids);
            work.accept(access, new WatchRepository(access));
            return whom;
        });
    }

    private static String names(Access access, Sight sight, Collection<WatchCaseId> ids) {
        WatchRepository watch = new WatchRepository(access);
        if (!sight.everything()) {
            ids.forEach(id -> find(watch, sight, id));
        }
        if (ids.size() != 1) {
            return Integer.toString(ids.size());
        }
        WatchCase only = find(watch, ids.iterator().next());
        return new PersonRepository(access)
                .find(only.person())
                .map(person -> person.name())
                .orElse("");
    }

    private FactNote note(String why) {
        return new FactNote(session.today(), session.now(), session.user(), why.strip());
    }

    private static WatchCase find(WatchRepository watch, Sight sight, WatchCaseId id) {
        WatchCase found = find(watch, id);
        sight.demand(found.person());
        return found;
    }

    private static List<WatchCase> seen(BoardReader reader, Sight sight) {
        return reader.watch().cases().stream()
                .filter(each -> sight.sees(each.person()))
                .toList();
    }

    private static WatchCase find(WatchRepository watch, WatchCaseId id) {
        return watch.find(id).orElseThrow(() -> new RefusedException("watch.refused.gone"));
    }

    private BoardReader reader(Access access) {
        return new BoardReader(access, session.community(), session.today(), policy);
    }

    private <T> T read(BiFunction<Access, Sight, T> work) {
        return store.read(Action.SEE_WATCH, work);
    }
}
