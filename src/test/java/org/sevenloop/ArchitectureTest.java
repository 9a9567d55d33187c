package org.sevenloop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Who may import whom, and what nobody may do: {@code src/site/markdown/architecture.md} says why. */
@AnalyzeClasses(packages = "org.sevenloop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] JDK = {"java..", "javax..", "org.w3c..", "org.xml..", "org.jspecify..", ""};
    private static final String MODEL = "org.sevenloop.model..";
    private static final String PLATFORM = "org.sevenloop.platform..";
    private static final String PERSISTENCE = "org.sevenloop.persistence..";
    private static final String SPREADSHEET = "org.sevenloop.spreadsheet..";
    private static final String DOCUMENT = "org.sevenloop.document..";
    private static final String SERVICE = "org.sevenloop.service..";
    private static final String UI = "org.sevenloop.ui..";
    private static final String COMMON = "org.sevenloop.ui.common..";
    private static final String APP = "org.sevenloop.app..";
    private static final String SLF4J = "org.slf4j..";
    private static final String POI = "org.apache.poi..";

    // Layers.

    @ArchTest
    static final ArchRule model_knows_the_jdk_only = layer(MODEL);

    @ArchTest
    static final ArchRule platform_knows_the_jdk_and_icu = layer(PLATFORM, "com.ibm.icu..", SLF4J);

    @ArchTest
    static final ArchRule persistence_knows_databases = layer(
            PERSISTENCE,
            MODEL,
            PLATFORM,
            "org.jooq..",
            "org.h2..",
            "org.flywaydb..",
            "org.postgresql..",
            "com.fasterxml.jackson.core..",
            "org.jetbrains.annotations..",
            SLF4J);

    @ArchTest
    static final ArchRule spreadsheet_knows_workbooks =
            layer(SPREADSHEET, MODEL, PLATFORM, POI, "org.dhatim.fastexcel..", "de.siegmar.fastcsv..", SLF4J);

    @ArchTest
    static final ArchRule document_knows_paper = layer(
            DOCUMENT,
            MODEL,
            PLATFORM,
            POI,
            "org.openxmlformats..",
            "org.apache.xmlbeans..",
            "org.dhatim.fastexcel..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "com.openhtmltopdf..",
            "com.google.zxing..",
            SLF4J);

    @ArchTest
    static final ArchRule services_know_no_library_of_the_layers_around_them = noClasses()
            .that()
            .resideInAPackage(SERVICE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    UI, APP, "javafx..", "org.jooq..", "java.sql..", POI, "org.dhatim..", "com.openhtmltopdf..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_imports_app = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(APP);

    @ArchTest
    static final ArchRule windows_are_for_ui_and_app = noClasses()
            .that()
            .resideOutsideOfPackages(UI, APP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "eu.hansolo..", "org.kordamp..", "atlantafx..");

    @ArchTest
    static final ArchRule layers_have_no_cycles =
            slices().matching("org.sevenloop.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule desks_have_no_cycles =
            slices().matching("org.sevenloop.ui.(*)..").should().beFreeOfCycles();

    // Views and view models.

    @ArchTest
    static final ArchRule view_models_hold_no_controls = noClasses()
            .that(are("view models", "ViewModel"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..",
                    "javafx.stage..",
                    "javafx.application..",
                    "javafx.animation..",
                    "org.controlsfx..",
                    "eu.hansolo..",
                    "org.kordamp..",
                    "atlantafx..",
                    PERSISTENCE,
                    SPREADSHEET,
                    DOCUMENT)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule view_models_know_common_by_its_interfaces = noClasses()
            .that(are("view models", "ViewModel"))
            .should()
            .dependOnClassesThat(resideInAPackage(COMMON)
                    .and(not(describe(
                            "interfaces, records or enums",
                            each -> each.isInterface() || each.isRecord() || each.isEnum()))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule views_know_no_service = noClasses()
            .that(are("views", "View", "Dialog", "Row", "Pane", "Card", "Cell"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICE, PERSISTENCE, SPREADSHEET, DOCUMENT)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_desk_knows_the_store = noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PERSISTENCE, SPREADSHEET, APP);

    @ArchTest
    static final ArchRule common_knows_no_desk_and_no_service = noClasses()
            .that()
            .resideInAPackage(COMMON)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(SERVICE).or(resideInAPackage(UI).and(not(resideInAPackage(COMMON)))));

    // The store.

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
            .doNotHaveSimpleName("RowWriter")
            .should()
            .accessTargetWhere(calls(
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
            .accessTargetWhere(calls("org.jooq.TableRecord", "insert"))
            .orShould()
            .accessTargetWhere(calls("org.jooq.UpdatableRecord", "store", "insert", "update", "merge", "delete"));

    @ArchTest
    static final ArchRule plain_statements_are_for_the_store_itself = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("RowWriter")
            .and()
            .haveSimpleNameNotEndingWith("Database")
            .should()
            .accessTargetWhere(calls(
                    Statement.class.getName(),
                    "execute",
                    "executeUpdate",
                    "executeLargeUpdate",
                    "executeBatch",
                    "addBatch"))
            .orShould()
            .accessTargetWhere(calls(Connection.class.getName(), "prepareStatement", "prepareCall", "createStatement"))
            .orShould()
            .accessTargetWhere(calls("org.jooq.DSLContext", "execute"));

    // Names.

    @ArchTest
    static final ArchRule repositories_live_in_persistence =
            classes().that().haveSimpleNameEndingWith("Repository").should().resideInAPackage(PERSISTENCE);

    @ArchTest
    static final ArchRule services_live_in_service = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .resideInAPackage(SERVICE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule views_live_in_ui = classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .or()
            .haveSimpleNameEndingWith("ViewModel")
            .or()
            .haveSimpleNameEndingWith("Dialog")
            .should()
            .resideInAPackage(UI);

    @ArchTest
    static final ArchRule constructors_are_short = constructors()
            .that()
            .areDeclaredInClassesThat(describe(
                    "are no records, enums or generated",
                    each -> !each.isRecord()
                            && !each.isEnum()
                            && !each.getPackageName().startsWith("org.sevenloop.persistence.schema")))
            .should(haveAtMostParameters(6));

    // What nobody may do.

    @ArchTest
    static final ArchRule dates_are_of_java_time =
            noClasses().should().dependOnClassesThat().belongToAnyOf(java.util.Date.class, java.util.Calendar.class);

    @ArchTest
    static final ArchRule the_day_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.sevenloop.platform.Clock")
            .and()
            // The change record's own stamp of time.
            .doNotHaveFullyQualifiedName("org.sevenloop.persistence.Stamp")
            .should()
            .accessTargetWhere(describe(
                    "the machine's time is asked",
                    access -> access.getTarget().getName().equals("now")
                                    && access.getTargetOwner().getPackageName().equals("java.time")
                            || access.getTarget().getName().equals("currentTimeMillis")
                            || access.getTarget().getName().startsWith("system")
                                    && access.getTargetOwner().getName().equals("java.time.Clock")));

    @ArchTest
    static final ArchRule no_thread_is_interrupted = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .accessTargetWhere(calls(Thread.class.getName(), "interrupt"))
            .orShould()
            .accessTargetWhere(calls(ExecutorService.class.getName(), "shutdownNow", "close"))
            .orShould()
            .accessTargetWhere(calls(Future.class.getName(), "cancel"))
            .orShould()
            .accessTargetWhere(calls("javafx.concurrent.Task", "cancel"));

    @ArchTest
    static final ArchRule nobody_sleeps =
            noClasses().should().accessTargetWhere(calls(Thread.class.getName(), "sleep"));

    @ArchTest
    static final ArchRule only_app_speaks_on_the_terminal = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .accessTargetWhere(calls(System.class.getName(), "out", "err", "exit"))
            .orShould()
            .accessTargetWhere(calls(Throwable.class.getName(), "printStackTrace"));

    private static ArchRule layer(String layer, String... others) {
        String[] allowed = Arrays.copyOf(others, others.length + JDK.length + 1);
        System.arraycopy(JDK, 0, allowed, others.length, JDK.length);
        allowed[allowed.length - 1] = layer;
        return classes()
                .that()
                .resideInAPackage(layer)
                .and()
                .doNotHaveSimpleName("package-info")
                .should(ArchConditions.onlyDependOnClassesThat(resideInAnyPackage(allowed)))
                .allowEmptyShould(true);
    }

    /** Classes of the desks, with what is nested in them, whose outermost class ends so. */
    private static DescribedPredicate<JavaClass> are(String description, String... suffixes) {
        return describe("are " + description, each -> {
            JavaClass outer = each;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            String name = outer.getSimpleName();
            return each.getPackageName().startsWith("org.sevenloop.ui.")
                    && Arrays.stream(suffixes).anyMatch(name::endsWith);
        });
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe(owner + " is asked for one of " + wanted, access -> {
            AccessTarget target = access.getTarget();
            return wanted.contains(target.getName()) && target.getOwner().isAssignableTo(owner);
        });
    }

    private static ArchCondition<JavaConstructor> haveAtMostParameters(int most) {
        return new ArchCondition<>("have at most " + most + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int count = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(
                        constructor, count <= most, constructor.getDescription() + " has " + count + " parameters"));
            }
        };
    }
}
