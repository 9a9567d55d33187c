package org.sevenloop.persistence;

import static org.jooq.impl.DSL.coalesce;
import static org.sevenloop.persistence.schema.Tables.CASE_KEEPER;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;
import static org.sevenloop.persistence.schema.Tables.WATCH_FACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.FactChange;
import org.sevenloop.model.watch.FactHistory;
import org.sevenloop.model.watch.FactNote;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.schema.tables.records.WatchCaseRecord;
import org.sevenloop.persistence.schema.tables.records.WatchFactRecord;

/** The watch list, and what its deciding facts were before. */
public final class WatchRepository {
    private final Access access;

    public WatchRepository(Access access) {
        this.access = access;
    }

    /** Everybody ever on the list, released ones too, as things stand. */
    public List<WatchCase> cases() {
        return access.sql()
                .selectFrom(WATCH_CASE)
                .where(access.here(WATCH_CASE.COMMUNITY_ID))
                .orderBy(WATCH_CASE.ID)
                .fetch(WatchCaseRows::watchCase);
    }

    /** All cases as they stood on a day: with that day's facts, and open where the release came later. */
    public List<WatchCase> casesOn(LocalDate day) {
        return asOf(cases(), day);
    }

    /** The same cases as they stood on a day. */
    public List<WatchCase> asOf(List<WatchCase> cases, LocalDate day) {
        Map<WatchCaseId, List<FactChange>> changes =
                changedAfter(day, cases.stream().map(each -> each.id().value()).toList());
        return cases.stream()
                .map(each -> asOf(each, changes.getOrDefault(each.id(), List.of()), day))
                .toList();
    }

    private static WatchCase asOf(WatchCase now, List<FactChange> changes, LocalDate day) {
        WatchCase then = now.openOn(day) ? now.withRelease(null, "") : now;
        return changes.isEmpty() ? then : then.withFacts(FactHistory.asOf(now.facts(), changes, day));
    }

    // All changes of those of the cases of which one came after the day: mostly none, or a day's.
    private Map<WatchCaseId, List<FactChange>> changedAfter(LocalDate day, List<Long> cases) {
        List<Long> changed = new ArrayList<>();
        Chunks.each(
                cases,
                some -> changed.addAll(access.sql()
                        .selectDistinct(WATCH_FACT.CASE_ID)
                        .from(WATCH_FACT)
                        .where(access.among(WATCH_FACT.COMMUNITY_ID, WATCH_FACT.CASE_ID, some))
                        .and(WATCH_FACT.EFFECTIVE_ON.gt(day))
                        .fetch(WATCH_FACT.CASE_ID)));
        Map<WatchCaseId, List<FactChange>> changes = new HashMap<>();
        Chunks.each(changed, some -> access.sql()
                .selectFrom(WATCH_FACT)
                .where(access.among(WATCH_FACT.COMMUNITY_ID, WATCH_FACT.CASE_ID, some))
                .orderBy(WATCH_FACT.ID)
                .forEach(row -> changes.computeIfAbsent(new WatchCaseId(row.getCaseId()), ignored -> new ArrayList<>())
                        .add(change(row))));
        return changes;
    }

    public Optional<WatchCase> find(WatchCaseId id) {
        return rows(access.here(WATCH_CASE.COMMUNITY_ID).and(WATCH_CASE.ID.eq(id.value()))).stream()
                .map(WatchCaseRows::watchCase)
                .findFirst();
    }

    public Map<PersonId, WatchCase> byPerson(Collection<PersonId> people) {
        Map<PersonId, WatchCase> found = new HashMap<>();
        Chunks.each(people, some -> {
            List<Long> keys = some.stream().map(PersonId::value).toList();
            rows(access.among(WATCH_CASE.COMMUNITY_ID, WATCH_CASE.PERSON_ID, keys))
                    .forEach(row -> {
                        WatchCase each = WatchCaseRows.watchCase(row);
                        found.put(each.person(), each);
                    });
        });
        return found;
    }

    /**
     * The unit that each watched person belongs to: that of the household in the register, else the list's own, else the
     * one that the list's address names. Nobody without any of them is in the map.
     */
    public Map<WatchCaseId, UnitId> units() {
        Map<WatchCaseId, UnitId> units = new HashMap<>();
        UnitTree tree = new UnitRepository(access).tree();
        UnitId community = new UnitId(access.community());
        var unit = coalesce(HOUSEHOLD.UNIT_ID, WATCH_CASE.UNIT_ID).as("unit");
        access.sql()
                .select(WATCH_CASE.ID, WATCH_CASE.ADDRESS, unit)
                .from(WATCH_CASE)
                .leftJoin(RESIDENCE)
                .on(RESIDENCE.COMMUNITY_ID.eq(WATCH_CASE.COMMUNITY_ID))
                .and(RESIDENCE.PERSON_ID.eq(WATCH_CASE.PERSON_ID))
                .leftJoin(HOUSEHOLD)
                .on(HOUSEHOLD.COMMUNITY_ID.eq(RESIDENCE.COMMUNITY_ID))
                .and(HOUSEHOLD.ID.eq(RESIDENCE.HOUSEHOLD_ID))
                .where(access.here(WATCH_CASE.COMMUNITY_ID))
                .forEach(row -> {
                    WatchCaseId id = new WatchCaseId(row.get(WATCH_CASE.ID));
                    Long known = row.get(unit);
                    Optional<UnitId> named = known != null
                            ? Optional.of(new UnitId(known))
                            : tree.ofAddress(community, row.get(WATCH_CASE.ADDRESS));
                    named.ifPresent(found -> units.put(id, found));
                });
        return units;
    }

    /** A new case; the draft's own id is not looked at. */
    public WatchCaseId insert(WatchCase draft) {
        WatchCaseRecord row = new WatchCaseRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        WatchCaseRows.fill(row, draft);
        access.rows().insert(row);
        return new WatchCaseId(row.getId());
    }

    /** Sets everything of a case. */
    public void update(WatchCase watchCase, FactNote note) {
        update(List.of(watchCase), note);
    }

    /** Sets everything of these cases; each deciding fact that differs leaves a line of history with the note. */
    public void update(Collection<WatchCase> cases, FactNote note) {
        Map<Long, WatchCase> wanted = new HashMap<>();
        cases.forEach(each -> wanted.put(each.id().value(), each));
        Chunks.each(wanted.keySet(), some -> {
            for (WatchCaseRecord row : rows(access.among(WATCH_CASE.COMMUNITY_ID, WATCH_CASE.ID, some))) {
                WatchCase becomes = Objects.requireNonNull(wanted.get(row.getId()));
                noteFacts(WatchCaseRows.watchCase(row), becomes.facts(), note);
                WatchCaseRows.fill(row, becomes);
                access.rows().update(row);
            }
        });
    }

    private void noteFacts(WatchCase was, WatchFacts becomes, FactNote note) {
        for (Fact fact : Fact.values()) {
            if (!was.facts().value(fact).equals(becomes.value(fact))) {
                WatchFactRecord row = new WatchFactRecord();
                row.setCommunityId(access.community());
                row.setId(access.rows().nextId());
                row.setCaseId(was.id().value());
                row.setFact(fact.name());
                row.setWas(was.facts().value(fact));
                row.setBecomes(becomes.value(fact));
                row.setEffectiveOn(note.effectiveOn());
                row.setNotedAt(note.at());
                row.setActor(note.actor());
                row.setWhy(note.why());
                access.rows().insert(row);
            }
        }
    }

    /** Takes cases off the list as if they had never been on it, with their history. */
    public void remove(Collection<WatchCaseId> ids) {
        Chunks.each(ids, some -> {
            List<Long> keys = some.stream().map(WatchCaseId::value).toList();
            access.sql()
                    .selectFrom(WATCH_FACT)
                    .where(access.among(WATCH_FACT.COMMUNITY_ID, WATCH_FACT.CASE_ID, keys))
                    .fetch()
                    .forEach(row -> access.rows().delete(row));
            access.sql()
                    .selectFrom(CASE_KEEPER)
                    .where(access.among(CASE_KEEPER.COMMUNITY_ID, CASE_KEEPER.CASE_ID, keys))
                    .fetch()
                    .forEach(row -> access.rows().delete(row));
            rows(access.among(WATCH_CASE.COMMUNITY_ID, WATCH_CASE.ID, keys))
                    .forEach(row -> access.rows().delete(row));
        });
    }

    /** What changed of the deciding facts, the newest first. */
    public List<FactChange> history(WatchCaseId id) {
        return access.sql()
                .selectFrom(WATCH_FACT)
                .where(access.here(WATCH_FACT.COMMUNITY_ID))
                .and(WATCH_FACT.CASE_ID.eq(id.value()))
                .orderBy(WATCH_FACT.ID.desc())
                .fetch(WatchRepository::change);
    }

    private List<WatchCaseRecord> rows(Condition condition) {
        return List.copyOf(access.sql()
                .selectFrom(WATCH_CASE)
                .where(condition)
                .orderBy(WATCH_CASE.ID)
                .fetch());
    }

    private static FactChange change(WatchFactRecord row) {
        return new FactChange(
                Fact.valueOf(row.getFact()),
                row.getWas(),
                row.getBecomes(),
                row.getEffectiveOn(),
                row.getNotedAt(),
                row.getActor(),
                row.getWhy());
    }
}
