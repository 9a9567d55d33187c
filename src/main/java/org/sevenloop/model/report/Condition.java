package org.sevenloop.model.report;

import java.util.List;

/**
 * One thing that must hold of somebody.
 *
 * @param not whether none of the values may hold
 * @param values of which any one will do
 */
public record Condition(Trait trait, boolean not, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }

    public static Condition of(Trait trait, String... values) {
        return new Condition(trait, false, List.of(values));
    }

    public static Condition not(Trait trait, String... values) {
        return new Condition(trait, true, List.of(values));
    }
}
