package org.sevenloop.model.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody said about a file that was read: what its columns are, and what its cells should say.
 *
 * @param columns the field's message key by column, each at its table's {@link RecognisedTable#head}
 * @param cells the text by cell; blank takes away what stood there
 */
public record Choices(Map<Place, String> columns, Map<Place, String> cells) {
    public static final Choices NONE = new Choices(Map.of(), Map.of());

    /** The field of a column that is not used. */
    public static final String IGNORED = "field.ignored";

    public Choices {
        columns = Map.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    public Choices column(Place column, String field) {
        return new Choices(with(columns, column, field), cells);
    }

    public Choices cell(Place cell, String text) {
        return new Choices(columns, with(cells, cell, text));
    }

    /** The rows in which a cell is said to be something else than there. */
    public Set<Place> rowsOtherThan(Choices other) {
        Set<Place> places = new HashSet<>(cells.keySet());
        places.addAll(other.cells.keySet());
        return places.stream()
                .filter(place -> !Objects.equals(cells.get(place), other.cells.get(place)))
                .map(Place::inRow)
                .collect(Collectors.toSet());
    }

    private static Map<Place, String> with(Map<Place, String> map, Place place, String value) {
        Map<Place, String> more = new HashMap<>(map);
        more.put(place, value);
        return more;
    }
}
