package org.sevenloop.ui.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.ReadingsRow;

/** In which order the rows stand. It is kept while somebody types, so that no row jumps away from under the caret. */
final class ReadingsOrder {
    private Map<PersonId, Integer> places = Map.of();

    /** Fever and missing first, or by unit and address; asked for anew when the user chooses. */
    List<ReadingsRow> sort(List<ReadingsRow> rows, LocalDate today, boolean urgentFirst) {
        Comparator<ReadingsRow> plain = Comparator.comparing(ReadingsOrder::unit);
        Comparator<ReadingsRow> order = urgentFirst
                ? Comparator.comparing((ReadingsRow row) -> rank(row, today)).thenComparing(plain)
                : plain;
        List<ReadingsRow> sorted = rows.stream().sorted(order).toList();
        remember(sorted);
        return sorted;
    }

    /** The rows as they stood before, new ones at the end. */
    List<ReadingsRow> keep(List<ReadingsRow> rows) {
        List<ReadingsRow> known = rows.stream()
                .filter(row -> places.containsKey(row.person().id()))
                .sorted(Comparator.comparing(
                        row -> places.getOrDefault(row.person().id(), Integer.MAX_VALUE)))
                .toList();
        Stream<ReadingsRow> fresh =
                rows.stream().filter(row -> !places.containsKey(row.person().id()));
        List<ReadingsRow> all = Stream.concat(known.stream(), fresh).toList();
        remember(all);
        return all;
    }

    private void remember(List<ReadingsRow> rows) {
        Map<PersonId, Integer> now = new HashMap<>();
        rows.forEach(row -> now.put(row.person().id(), now.size()));
        places = now;
    }

    private static String unit(ReadingsRow row) {
        BoardCard card = row.card();
        return card == null ? "\uFFFF" : card.unitName();
    }

    private static int rank(ReadingsRow row, LocalDate today) {
        if (fever(row, today)) {
            return 0;
        }
        int missing = missing(row, today);
        // Who gave one of two is quicker reached than who gave none.
        return missing == 0 ? 3 : missing == 1 ? 1 : 2;
    }

    static boolean fever(ReadingsRow row, LocalDate today) {
        return Stream.of(Period.values())
                .anyMatch(period ->
                        row.at(today, period).filter(celsius -> celsius.fever()).isPresent());
    }

    static int missing(ReadingsRow row, LocalDate today) {
        return row.dueToday()
                ? (int) Stream.of(Period.values())
                        .filter(period -> row.at(today, period).isEmpty())
                        .count()
                : 0;
    }
}
