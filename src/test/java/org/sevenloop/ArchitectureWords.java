package org.sevenloop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;

/** What the rules of the architecture are said in. */
final class ArchitectureWords {
    private ArchitectureWords() {}

    /** Classes of the desks, with what is nested in them, whose outermost class ends so. */
    static DescribedPredicate<JavaClass> are(String description, String... suffixes) {
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

    static DescribedPredicate<JavaAccess<?>> calls(String owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe(owner + " is asked for one of " + wanted, access -> {
            AccessTarget target = access.getTarget();
            return wanted.contains(target.getName()) && target.getOwner().isAssignableTo(owner);
        });
    }
}
