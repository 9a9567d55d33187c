package org.sevenloop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What views and view models may know. */
@AnalyzeClasses(packages = "org.sevenloop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureDesksTest {
    private static final String PERSISTENCE = "org.sevenloop.persistence..";
    private static final String SPREADSHEET = "org.sevenloop.spreadsheet..";
    private static final String DOCUMENT = "org.sevenloop.document..";
    private static final String SERVICE = "org.sevenloop.service..";
    private static final String UI = "org.sevenloop.ui..";
    private static final String COMMON = "org.sevenloop.ui.common..";
    private static final String APP = "org.sevenloop.app..";

    @ArchTest
    static final ArchRule view_models_hold_no_controls = noClasses()
            .that(ArchitectureWords.are("view models", "ViewModel"))
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
            .that(ArchitectureWords.are("view models", "ViewModel"))
            .should()
            .dependOnClassesThat(resideInAPackage(COMMON)
                    .and(not(describe(
                            "interfaces, records or enums",
                            each -> each.isInterface() || each.isRecord() || each.isEnum()))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule views_know_no_service = noClasses()
            .that(ArchitectureWords.are("views", "View", "Dialog", "Row", "Pane", "Card", "Cell"))
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
}
