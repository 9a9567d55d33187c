package org.sevenloop.model.directive;

import java.util.List;

/**
 * What became of a package that came.
 *
 * @param missing the numbers before it that have not come, to be asked for
 * @param orders how many new orders it brought, those that had waited for it included
 * @param answers how many answers it changed
 * @param rivals how many contradict what is kept
 */
public record Delivery(
        Outcome outcome, String station, int number, List<Integer> missing, int orders, int answers, int rivals) {
    public Delivery {
        missing = List.copyOf(missing);
    }

    public enum Outcome {
        TAKEN,
        /** It came before: nothing was changed. */
        DOUBLED,
        /** Kept until those before it come. */
        WAITING
    }
}
