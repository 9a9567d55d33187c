package org.sevenloop.model.report;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Place;

/** What a cell of a form, or the rows from a cell on, are filled with. */
public sealed interface Binding {
    /** The cell; of a list, the first cell of its first row. */
    Place at();

    /** Whether the console proposed it, and nobody has confirmed it. */
    boolean proposed();

    Binding confirmed();

    /**
     * A cell that holds a number.
     *
     * @param figure the console's figure; null where the recipient asks for something that the console does not show
     * @param change whether it is what came since the day before, instead of what stands
     * @param own the recipient's own definition; null where the console's figure is meant
     * @param note how the own definition differs (口径说明)
     */
    record FigureCell(
            Place at,
            @Nullable ReportFigure figure,
            boolean change,
            @Nullable PeopleFilter own,
            String note,
            boolean proposed)
            implements Binding {
        public FigureCell {
            if (figure == null && own == null) {
                throw new IllegalArgumentException("neither a figure nor a definition");
            }
        }

        @Override
        public FigureCell confirmed() {
            return new FigureCell(at, figure, change, own, note, false);
        }
    }

    /** A line of fields (填报单位：　填报日期：　年　月　日), or a blank cell beside one of their names. */
    record LineCell(Place at, Set<LineWord> words, boolean proposed) implements Binding {
        public LineCell {
            words = Set.copyOf(words);
        }

        @Override
        public LineCell confirmed() {
            return new LineCell(at, words, false);
        }
    }

    /**
     * A person a row, from a row on.
     *
     * @param columns what stands in which column, counted from 0
     */
    record ListRows(Place at, PeopleFilter filter, Map<Integer, ListField> columns, boolean proposed)
            implements Binding {
        public ListRows {
            columns = Map.copyOf(columns);
        }

        @Override
        public ListRows confirmed() {
            return new ListRows(at, filter, columns, false);
        }
    }
}
