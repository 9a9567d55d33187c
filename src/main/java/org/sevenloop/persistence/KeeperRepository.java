package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CASE_KEEPER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.coverage.KeeperRole;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.schema.tables.records.CaseKeeperRecord;

/** The five who look after somebody isolated at home (五包一). */
public final class KeeperRepository {
    private final Access access;

    public KeeperRepository(Access access) {
        this.access = access;
    }

    /** Those of each case, in the order of their roles. */
    public Map<WatchCaseId, List<Keeper>> of(Collection<WatchCaseId> cases) {
        Map<WatchCaseId, List<Keeper>> found = new HashMap<>();
        Chunks.each(cases, some -> rows(some)
                .forEach(row -> found.computeIfAbsent(new WatchCaseId(row.getCaseId()), ignored -> new ArrayList<>())
                        .add(new Keeper(KeeperRole.valueOf(row.getRole()), row.getName(), row.getPhone()))));
        found.values().forEach(all -> all.sort((one, other) -> one.role().compareTo(other.role())));
        return found;
    }

    /** Sets whoever is named here; the roles that are not named stay as they are. */
    public void save(Collection<WatchCaseId> cases, Collection<Keeper> keepers) {
        Map<WatchCaseId, Map<KeeperRole, CaseKeeperRecord>> known = new HashMap<>();
        Chunks.each(cases, some -> rows(some).forEach(row -> known.computeIfAbsent(
                        new WatchCaseId(row.getCaseId()), ignored -> new EnumMap<>(KeeperRole.class))
                .put(KeeperRole.valueOf(row.getRole()), row)));
        for (WatchCaseId id : cases) {
            for (Keeper keeper : keepers) {
                save(id, keeper, known.getOrDefault(id, Map.of()).get(keeper.role()));
            }
        }
    }

    private void save(WatchCaseId id, Keeper keeper, @Nullable CaseKeeperRecord known) {
        CaseKeeperRecord row = known == null ? new CaseKeeperRecord() : known;
        row.setName(keeper.name());
        row.setPhone(keeper.phone());
        if (known == null) {
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
            row.setCaseId(id.value());
            row.setRole(keeper.role().name());
            access.rows().insert(row);
        } else {
            access.rows().update(row);
        }
    }

    private List<CaseKeeperRecord> rows(List<WatchCaseId> cases) {
        return access.sql()
                .selectFrom(CASE_KEEPER)
                .where(access.among(
                        CASE_KEEPER.COMMUNITY_ID,
                        CASE_KEEPER.CASE_ID,
                        cases.stream().map(WatchCaseId::value).toList()))
                .fetch();
    }
}
