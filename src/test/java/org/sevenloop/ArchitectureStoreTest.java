package org.sevenloop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.sql.Statement;

/** Who may write to the store, and how. */
@AnalyzeClasses(packages = "org.sevenloop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureStoreTest {
    private static final String PERSISTENCE = "org.sevenloop.persistence..";

    @ArchTest
    static final ArchRule generated_tables_stay_in_persistence = noClasses()
            .that()
            .resideOutsideOfPackage(PERSISTENCE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sevenloop.persistence.schema..", "org.jooq..");

    @ArchTest
    static final ArchRule only_the_row_writer_writes = noClasses()
            .that()
            .resideInAPackage(PERSISTENCE)
            .and()
            .resideOutsideOfPackage("org.sevenloop.persistence.schema..")
            .and()
            // What is erased goes from the record too, which no writer of rows may touch.
            .haveNameNotMatching(".*\\.(RowWriter|RowBuffer|Chain|Erasing)")
            .should()
            .accessTargetWhere(ArchitectureWords.calls(
                    "org.jooq.DSLContext",
                    "insertInto",
                    "insertQuery",
                    "update",
                    "updateQuery",
                    "delete",
                    "deleteFrom",
                    "deleteQuery",
                    "mergeInto",
                    "batch",
                    "batched",
                    "batchInsert",
                    "batchUpdate",
                    "batchStore",
                    "batchDelete",
                    "batchMerge",
                    "loadInto",
                    "truncate",
                    "executeInsert",
                    "executeUpdate",
                    "executeDelete"))
            .orShould()
            .accessTargetWhere(ArchitectureWords.calls("org.jooq.TableRecord", "insert"))
            .orShould()
            .accessTargetWhere(ArchitectureWords.calls(
                    "org.jooq.UpdatableRecord", "store", "insert", "update", "merge", "delete"));

    /** Else a use case could forget to ask whether the account may. */
    @ArchTest
    static final ArchRule services_reach_the_store_by_one_door = noClasses()
            .that()
            .resideInAPackage("org.sevenloop.service..")
            .and()
            .doNotHaveFullyQualifiedName("org.sevenloop.service.Store")
            .and()
            // Which community the console is for is asked before anybody sits in one; its writes ask for SETTINGS.
            .doNotHaveFullyQualifiedName("org.sevenloop.service.net.PlaceService")
            .and()
            // Copies the store as a whole, and asks for BACKUP and RESTORE.
            .doNotHaveFullyQualifiedName("org.sevenloop.service.exchange.BackupService")
            .and()
            // Who may come in is asked before anybody is in; what is left to managers asks for MANAGE_ACCOUNTS.
            .resideOutsideOfPackage("org.sevenloop.service.account..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.sevenloop.persistence.Database");

    @ArchTest
    static final ArchRule plain_statements_are_for_the_store_itself = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Database")
            .and()
            // The rows on their way, their keys, the opening of a copy to see that it is whole, the copy row by
            // row, what H2 is to write before a copy, and the memory that it has to sort an index.
            .haveNameNotMatching(".*\\.persistence\\.(RowBuffer|Ids|BackupProof|LiveCopy|Copies|Reindexing)")
            .should()
            .accessTargetWhere(ArchitectureWords.calls(
                    Statement.class.getName(),
                    "execute",
                    "executeUpdate",
                    "executeLargeUpdate",
                    "executeBatch",
                    "addBatch"))
            .orShould()
            .accessTargetWhere(ArchitectureWords.calls(
                    Connection.class.getName(), "prepareStatement", "prepareCall", "createStatement"))
            .orShould()
            .accessTargetWhere(ArchitectureWords.calls("org.jooq.DSLContext", "execute"));
}
