package org.sevenloop.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Permissions;
import org.sevenloop.model.account.Role;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.Stores;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.NotPermittedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.account.UseCases.UseCase;

/** Every cell of role × action, by the real services: let in or refused as the one table says, on both stores. */
@Execution(ExecutionMode.CONCURRENT)
class RoleTimesActionTest {
    /** Asked for by services that are not over the store alone; their own tests hold them. */
    private static final Set<Action> ELSEWHERE = EnumSet.of(Action.MANAGE_ACCOUNTS);

    private static final List<Database> STORES = new ArrayList<>();

    @BeforeAll
    static void open() {
        Stores.bothDialects().forEach(store -> {
            SampleCommunity.fill(store, 1);
            STORES.add(store);
        });
    }

    @AfterAll
    static void close() {
        STORES.forEach(Database::close);
    }

    static Stream<Arguments> cells() {
        return UseCases.ALL.keySet().stream().flatMap(method -> Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(0, 1).map(store -> Arguments.of(method, role, store))));
    }

    @ParameterizedTest(name = "{0} as {1} on store {2}")
    @MethodSource("cells")
    void isLetInAsTheTableSays(String method, Role role, int store) {
        UseCase useCase = UseCases.ALL.get(method);
        assumeTrue(useCase != null);
        Exception refused = refusal(useCase, new UseCases(STORES.get(store), As.role(role)));
        if (Permissions.may(role, useCase.action())) {
            assertThat(refused instanceof NotPermittedException).as("refused").isFalse();
        } else {
            assertThat(refused).isInstanceOf(NotPermittedException.class);
            assertThat(((NotPermittedException) refused).action()).isEqualTo(useCase.action());
        }
    }

    private static @Nullable Exception refusal(UseCase useCase, UseCases as) {
        try {
            useCase.call().run(as);
            return null;
        } catch (Exception e) {
            return e;
        }
    }

    @Test
    void everyActionIsAskedForBySomeUseCase() {
        Set<Action> asked = UseCases.ALL.values().stream().map(UseCase::action).collect(Collectors.toSet());
        asked.addAll(ELSEWHERE);
        assertThat(asked).containsExactlyInAnyOrder(Action.values());
    }

    @Test
    void everyUseCaseIsInTheMatrix() {
        assertThat(UseCases.ALL.keySet()).containsExactlyInAnyOrderElementsOf(methodsOverTheStore());
    }

    /** Every public method by which a class that holds the store reaches it, by itself or by its own private ones. */
    private static Set<String> methodsOverTheStore() {
        JavaClasses services = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages("org.sevenloop.service");
        Set<String> found = new TreeSet<>();
        for (JavaClass each : services) {
            boolean over = each.getAllFields().stream()
                    .anyMatch(field -> field.getRawType().getName().equals(Store.class.getName()));
            boolean named = List.of("PlaceService", "BackupService").contains(each.getSimpleName());
            if (over && !each.isAssignableTo(Store.class)) {
                each.getMethods().stream()
                        .filter(RoleTimesActionTest::open)
                        .filter(method -> reaches(method, each, new TreeSet<>()))
                        .forEach(method -> found.add(name(each, method)));
            } else if (named) {
                each.getMethods().stream()
                        .filter(RoleTimesActionTest::open)
                        .filter(method -> asks(method, each))
                        .forEach(method -> found.add(name(each, method)));
            }
        }
        return found;
    }

    private static boolean open(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean reaches(JavaMethod method, JavaClass owner, Set<String> seen) {
        return seen.add(method.getFullName())
                && method.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    JavaClass target = call.getTargetOwner();
                    if (target.getName().equals(Store.class.getName())) {
                        return Set.of("read", "write", "rehearse", "demand", "remark")
                                .contains(call.getName());
                    }
                    return target.equals(owner)
                            && call.getTarget()
                                    .resolveMember()
                                    .filter(JavaMethod.class::isInstance)
                                    .filter(next -> reaches((JavaMethod) next, owner, seen))
                                    .isPresent();
                });
    }

    private static boolean asks(JavaMethod method, JavaClass owner) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(Store.class.getName())
                        || call.getTargetOwner().equals(owner)
                                && call.getName().equals(method.getName())
                                && !call.getTarget().getFullName().equals(method.getFullName()));
    }

    private static String name(JavaClass owner, JavaMethod method) {
        return owner.getSimpleName()
                + '.'
                + method.getName()
                + '/'
                + method.getRawParameterTypes().size();
    }

    @Test
    void theSentenceSaysWhoMay() {
        NotPermittedException refused = new NotPermittedException(Action.SEE_CALLS);
        assertThat(refused.sentence(Messages.of(Locale.CHINESE))).startsWith("看核查名单由书记、网格员办理");
        assertThat(refused.sentence(Messages.of(Locale.ENGLISH)))
                .startsWith("Seeing the names to verify is for the secretary or a grid worker.");
    }
}
