package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleCommunity.COMMUNITY;
import static org.sevenloop.persistence.schema.Tables.CASE_KEEPER;
import static org.sevenloop.persistence.schema.Tables.DUTY;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD_VISIT;
import static org.sevenloop.persistence.schema.Tables.MENTION;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.PUSH_ITEM;
import static org.sevenloop.persistence.schema.Tables.READING;
import static org.sevenloop.persistence.schema.Tables.RECEIPT;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.RESPONSIBILITY;
import static org.sevenloop.persistence.schema.Tables.STRANDED;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;
import static org.sevenloop.persistence.schema.Tables.WATCH_FACT;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.TableField;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.SampleCommunity;

/** Rows are looked up by their keys: a plan that goes through all rows of a community takes seconds where it has 300,000 people. */
@Execution(ExecutionMode.CONCURRENT)
class LookupTest {
    private static final Database STORE = Database.inMemory();

    static {
        SampleCommunity.fill(STORE, 2);
    }

    static Stream<TableField<?, ?>> fields() {
        return Stream.of(
                PERSON.ID,
                PERSON.DOCUMENT_NO,
                PERSON.PHONE,
                PERSON.PINYIN,
                RESIDENCE.ID,
                RESIDENCE.PERSON_ID,
                RESIDENCE.HOUSEHOLD_ID,
                RESIDENCE.PHONE,
                HOUSEHOLD.ID,
                HOUSEHOLD.UNIT_ID,
                HOUSEHOLD.NUMBER,
                HOUSEHOLD_VISIT.HOUSEHOLD_ID,
                RESPONSIBILITY.HOUSEHOLD_ID,
                WATCH_CASE.ID,
                WATCH_CASE.PERSON_ID,
                WATCH_CASE.PHONE,
                WATCH_FACT.CASE_ID,
                CASE_KEEPER.CASE_ID,
                READING.PERSON_ID,
                STRANDED.PERSON_ID,
                STRANDED.PHONE,
                PUSH_ITEM.PHONE,
                PUSH_ITEM.DOCUMENT_NO,
                DUTY.SHIFT_ID,
                RECEIPT.DIRECTIVE_ID,
                MENTION.ENTITY_ID);
    }

    @ParameterizedTest
    @MethodSource("fields")
    <T> void keysAreLookedUpAndNothingElseIsReadFor(TableField<?, T> field) {
        String plan = STORE.read(COMMUNITY, access -> {
            T any = field.getType() == Long.class
                    ? field.getType().cast(7L)
                    : field.getType().cast("7");
            T other = field.getType() == Long.class
                    ? field.getType().cast(8L)
                    : field.getType().cast("8");
            Field<Long> community = Objects.requireNonNull(field.getTable()).field("community_id", Long.class);
            return access.sql()
                    .explain(access.sql()
                            .select(field)
                            .from(field.getTable())
                            .where(access.among(community, field, List.of(any, other))))
                    .plan();
        });
        assertThat(plan).containsPattern("/\\* public\\.\\w+: +(IN\\(ROW|" + field.getName() + " IN\\()");
    }
}
