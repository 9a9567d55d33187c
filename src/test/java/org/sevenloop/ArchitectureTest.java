package org.sevenloop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;

/** Who may import whom, and how things are called: {@code src/site/markdown/architecture.md} says why. */
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
    private static final String APP = "org.sevenloop.app..";
    private static final String SLF4J = "org.slf4j..";
    private static final String POI = "org.apache.poi..";
    /** The parts of an xlsx as POI gives them, for what it has no words for: frozen panes, validations. */
    private static final String OOXML = "org.openxmlformats.schemas..";

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
            "org.bouncycastle..",
            "org.jetbrains.annotations..",
            SLF4J);

    @ArchTest
    static final ArchRule spreadsheet_knows_workbooks = layer(
            SPREADSHEET,
            MODEL,
            PLATFORM,
            POI,
            OOXML,
            "org.dhatim.fastexcel..",
            "de.siegmar.fastcsv..",
            "com.fasterxml.aalto.stax..",
            SLF4J);

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
