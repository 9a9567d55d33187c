package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Index;
import org.jooq.Key;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.persistence.schema.DefaultSchema;

/**
 * What the schema keeps to, so that it can be spread over several computers by community: read off the real databases, H2 and PostgreSQL.
 */
@Execution(ExecutionMode.CONCURRENT)
class SchemaTest extends RepositoryTest {
    /** Tables without a community, which every station holds whole. */
    private static final Set<String> REFERENCE = Set.of("unit");

    private static final int LONGEST_NAME = 50;
    private static final Path MIGRATIONS = Path.of("src/main/resources/org/sevenloop/db/migration");
    /** From then on large lists leave out indexes and keys. */
    private static final String LARGE_LISTS = "V012";

    private static final Pattern BOLD_DROP = Pattern.compile(
            "drop\\s+index\\s+(?!if\\s+exists)\"?(person|residence|mention)_(?!apart_)"
                    + "|alter\\s+table\\s+(if\\s+exists\\s+)?\"?(person|residence|mention)\"?\\s[^;]*drop\\s+constraint\\s+(?!if\\s+exists)",
            Pattern.CASE_INSENSITIVE);

    private static List<Table<?>> communityTables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !REFERENCE.contains(table.getName()))
                .toList();
    }

    private static Set<String> columns(Key<?> key) {
        return key.getFields().stream().map(field -> field.getName()).collect(Collectors.toSet());
    }

    private static List<String> strings(Database store, String query) {
        return read(store, access -> access.sql().fetch(query).getValues(0, String.class));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void everyTableButTheReferenceTablesHasACommunity(Database store) {
        assertThat(strings(store, """
                select t.table_name from information_schema.tables t
                where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> 'flyway_schema_history'
                and not exists (select 1 from information_schema.columns c where c.table_schema = t.table_schema
                  and c.table_name = t.table_name and c.column_name = 'community_id' and c.is_nullable = 'NO')
                """)).containsExactlyInAnyOrderElementsOf(REFERENCE);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void everyKeyOfACommunityTableContainsItsCommunity(Database store) {
        assertThat(strings(store, """
                select c.table_name || '.' || c.constraint_name from information_schema.table_constraints c
                where c.table_schema = 'public' and c.constraint_type in ('PRIMARY KEY', 'UNIQUE')
                and c.table_name not in ('unit', 'flyway_schema_history')
                and not exists (select 1 from information_schema.key_column_usage k
                  where k.constraint_name = c.constraint_name and k.table_name = c.table_name
                  and k.constraint_schema = c.constraint_schema and k.column_name = 'community_id')
                """)).isEmpty();
        // A key made by an index instead of a constraint would escape the query.
        assertThat(communityTables().stream()
                        .flatMap(table -> table.getIndexes().stream())
                        .filter(Index::getUnique)
                        .map(Index::getName))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void foreignKeysBetweenCommunityTablesContainTheCommunity(Database store) {
        assertThat(strings(store, """
                select r.constraint_name from information_schema.referential_constraints r
                join information_schema.table_constraints child on child.constraint_name = r.constraint_name
                  and child.constraint_schema = r.constraint_schema
                join information_schema.table_constraints parent on parent.constraint_name = r.unique_constraint_name
                  and parent.constraint_schema = r.unique_constraint_schema
                where r.constraint_schema = 'public' and parent.table_name <> 'unit'
                and not exists (select 1 from information_schema.key_column_usage k
                  where k.constraint_name = r.constraint_name and k.constraint_schema = r.constraint_schema
                  and k.column_name = 'community_id')
                """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void referenceTablesPointAtNoCommunityTable(Database store) {
        assertThat(strings(store, """
                select r.constraint_name from information_schema.referential_constraints r
                join information_schema.table_constraints child on child.constraint_name = r.constraint_name
                  and child.constraint_schema = r.constraint_schema
                join information_schema.table_constraints parent on parent.constraint_name = r.unique_constraint_name
                  and parent.constraint_schema = r.unique_constraint_schema
                where r.constraint_schema = 'public' and child.table_name = 'unit' and parent.table_name <> 'unit'
                """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void nothingChangesRowsBehindTheOneWritePath(Database store) {
        assertThat(strings(store, """
                select r.constraint_name from information_schema.referential_constraints r
                where r.constraint_schema = 'public'
                and (r.delete_rule not in ('NO ACTION', 'RESTRICT') or r.update_rule not in ('NO ACTION', 'RESTRICT'))
                """)).isEmpty();
        assertThat(strings(store, """
                select t.trigger_name from information_schema.triggers t where t.trigger_schema = 'public'
                """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void namesOfConstraintsAreShortAndTheSameEverywhere(Database store) {
        List<String> names = strings(store, """
                select c.constraint_name from information_schema.table_constraints c
                where c.table_schema = 'public' and c.table_name <> 'flyway_schema_history' and c.constraint_type <> 'CHECK'
                """);

        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(name)
                .hasSizeLessThanOrEqualTo(LONGEST_NAME)
                .doesNotMatch(".*_\\d+"));
        assertThat(new TreeSet<>(names)).isEqualTo(declaredNames());
    }

    private static TreeSet<String> declaredNames() {
        TreeSet<String> names = new TreeSet<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            table.getKeys().forEach(key -> names.add(key.getName()));
            table.getReferences().forEach(key -> names.add(key.getName()));
        }
        return names;
    }

    /**
     * A store may be closed, or copied, in the middle of a large list, while {@link Reindexing} has left these out, and is
     * migrated before they are built again: a drop of what is not there would keep it from opening.
     */
    @Test
    void migrationsDropIndexesAndKeysOfTheRegisterOnlyWhereTheyAre() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<Path> all = files.sorted().toList();
            assertThat(all).anyMatch(file -> file.getFileName().toString().startsWith(LARGE_LISTS));
            for (Path file : all) {
                if (file.getFileName().toString().compareTo(LARGE_LISTS + "_~") > 0) {
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(BOLD_DROP);
                }
            }
        }
    }

    @Test
    void seesABoldDrop() {
        for (String bold : List.of(
                "drop index person_phone_ix;",
                "DROP INDEX residence_phone_ix;",
                "alter table mention drop constraint mention_batch_fk;",
                "alter table mention\n    add column x bigint,\n    drop constraint mention_pk;")) {
            assertThat(BOLD_DROP.matcher(bold).find()).as(bold).isTrue();
        }
        for (String careful : List.of(
                "drop index if exists person_phone_ix;",
                "alter table mention drop constraint if exists mention_batch_fk;",
                "drop index person_apart_ix;",
                "alter table person add column x bigint; alter table receipt drop constraint receipt_directive_fk;")) {
            assertThat(BOLD_DROP.matcher(careful).find()).as(careful).isFalse();
        }
    }

    @Test
    void theModelOfTheSchemaSaysTheSame() {
        assertThat(communityTables()).isNotEmpty().allSatisfy(table -> assertThat(columns(table.getPrimaryKey()))
                .as(table.getName())
                .containsExactlyInAnyOrder("community_id", "id"));
    }
}
