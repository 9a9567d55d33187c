package org.sevenloop.persistence;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.sevenloop.persistence.schema.Tables.DAY_PHOTO;
import static org.sevenloop.persistence.schema.Tables.DAY_PROBLEM;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayProblemId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.schema.tables.records.DayPhotoRecord;
import org.sevenloop.persistence.schema.tables.records.DayProblemRecord;

/** The problems that the days raised. */
public final class DayProblemRepository {
    private static final Field<Boolean> PHOTO = field(exists(selectOne()
                    .from(DAY_PHOTO)
                    .where(DAY_PHOTO.COMMUNITY_ID.eq(DAY_PROBLEM.COMMUNITY_ID))
                    .and(DAY_PHOTO.PROBLEM_ID.eq(DAY_PROBLEM.ID))))
            .as("photo");

    private final Access access;

    public DayProblemRepository(Access access) {
        this.access = access;
    }

    public DayProblemId newId() {
        return new DayProblemId(access.rows().nextId());
    }

    /** Raised or settled on a day, or open on it; the oldest first. */
    public List<DayProblem> of(LocalDate day) {
        Condition open = DAY_PROBLEM.SETTLED_ON.isNull().or(DAY_PROBLEM.SETTLED_ON.ge(day));
        return problems(DAY_PROBLEM.RAISED_ON.le(day).and(open.or(DAY_PROBLEM.RAISED_ON.eq(day))));
    }

    public Optional<DayProblem> find(DayProblemId id) {
        return problems(DAY_PROBLEM.ID.eq(id.value())).stream().findFirst();
    }

    private List<DayProblem> problems(Condition which) {
        return access.sql()
                .select(DAY_PROBLEM.fields())
                .select(PHOTO)
                .from(DAY_PROBLEM)
                .where(access.here(DAY_PROBLEM.COMMUNITY_ID))
                .and(which)
                .orderBy(DAY_PROBLEM.RAISED_ON, DAY_PROBLEM.ID)
                .fetch(row -> problem(row));
    }

    /** A small picture, or nothing. */
    public Optional<byte[]> photo(DayProblemId id) {
        return access.sql()
                .selectFrom(DAY_PHOTO)
                .where(access.here(DAY_PHOTO.COMMUNITY_ID))
                .and(DAY_PHOTO.PROBLEM_ID.eq(id.value()))
                .fetchOptional(row -> Base64.getDecoder().decode(row.getContent()));
    }

    public void insert(DayProblem problem, byte @Nullable [] photo) {
        DayProblemRecord row = new DayProblemRecord();
        row.setCommunityId(access.community());
        row.setId(problem.id().value());
        fill(row, problem);
        access.rows().insert(row);
        if (photo != null) {
            DayPhotoRecord picture = new DayPhotoRecord();
            picture.setCommunityId(access.community());
            picture.setId(access.rows().nextId());
            picture.setProblemId(row.getId());
            picture.setContent(Base64.getEncoder().encodeToString(photo));
            access.rows().insert(picture);
        }
    }

    public void update(DayProblem problem) {
        access.sql()
                .selectFrom(DAY_PROBLEM)
                .where(access.here(DAY_PROBLEM.COMMUNITY_ID))
                .and(DAY_PROBLEM.ID.eq(problem.id().value()))
                .fetchOptional()
                .ifPresent(row -> {
                    fill(row, problem);
                    access.rows().update(row);
                });
    }

    private static void fill(DayProblemRecord row, DayProblem problem) {
        UnitId group = problem.group();
        DayProblem.Settled settled = problem.settled();
        row.setKind(problem.kind().name());
        row.setUnitId(group == null ? null : group.value());
        row.setPlace(problem.place());
        row.setContent(problem.content());
        row.setOwnerName(problem.owner().name());
        row.setOwnerPhone(problem.owner().phone());
        row.setRaisedOn(problem.raisedOn());
        row.setRaisedBy(problem.raisedBy());
        row.setDueOn(problem.dueOn());
        row.setSettledOn(settled == null ? null : settled.on());
        row.setSettledBy(settled == null ? "" : settled.by());
        row.setSettledHow(settled == null ? "" : settled.how());
    }

    private static DayProblem problem(Record row) {
        Long group = row.get(DAY_PROBLEM.UNIT_ID);
        LocalDate settled = row.get(DAY_PROBLEM.SETTLED_ON);
        return new DayProblem(
                new DayProblemId(row.get(DAY_PROBLEM.ID)),
                DayProblem.Kind.valueOf(row.get(DAY_PROBLEM.KIND)),
                group == null ? null : new UnitId(group),
                row.get(DAY_PROBLEM.PLACE),
                row.get(DAY_PROBLEM.CONTENT),
                new Responsible(row.get(DAY_PROBLEM.OWNER_NAME), row.get(DAY_PROBLEM.OWNER_PHONE)),
                row.get(DAY_PROBLEM.RAISED_ON),
                row.get(DAY_PROBLEM.RAISED_BY),
                row.get(DAY_PROBLEM.DUE_ON),
                settled == null
                        ? null
                        : new DayProblem.Settled(
                                settled, row.get(DAY_PROBLEM.SETTLED_BY), row.get(DAY_PROBLEM.SETTLED_HOW)),
                row.get(PHOTO));
    }
}
