package org.sevenloop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** What nobody may do. */
@AnalyzeClasses(packages = "org.sevenloop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureConductTest {
    private static final String PLATFORM = "org.sevenloop.platform..";
    private static final String APP = "org.sevenloop.app..";

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
            .accessTargetWhere(ArchitectureWords.calls(Thread.class.getName(), "interrupt"))
            .orShould()
            .accessTargetWhere(ArchitectureWords.calls(ExecutorService.class.getName(), "shutdownNow", "close"))
            .orShould()
            .accessTargetWhere(ArchitectureWords.calls(Future.class.getName(), "cancel"))
            .orShould()
            .accessTargetWhere(ArchitectureWords.calls("javafx.concurrent.Task", "cancel"));

    @ArchTest
    static final ArchRule nobody_sleeps =
            noClasses().should().accessTargetWhere(ArchitectureWords.calls(Thread.class.getName(), "sleep"));

    @ArchTest
    static final ArchRule only_app_speaks_on_the_terminal = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .and()
            // A program of its own, which hands what it read to the one that started it.
            .doNotHaveSimpleName("SeparateProgram")
            .should()
            .accessTargetWhere(ArchitectureWords.calls(System.class.getName(), "out", "err", "exit"))
            .orShould()
            .accessTargetWhere(ArchitectureWords.calls(Throwable.class.getName(), "printStackTrace"));
}
