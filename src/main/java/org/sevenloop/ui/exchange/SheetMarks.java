package org.sevenloop.ui.exchange;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;

/** Where on a sheet something is wrong, by cell and by row. */
final class SheetMarks {
    private final Map<Place, Problem> worst = new HashMap<>();
    private final int[] rows;

    SheetMarks(String sheet, List<Problem> problems) {
        problems.stream()
                .filter(problem -> problem.place().sheet().equals(sheet))
                .sorted(Comparator.comparing(Problem::severity))
                .forEach(problem -> worst.put(problem.place(), problem));
        rows = worst.keySet().stream().mapToInt(Place::row).sorted().distinct().toArray();
    }

    /** What is wrong with the cell, or with its whole row. */
    @Nullable
    Problem at(Place cell) {
        Problem own = worst.get(cell);
        return own != null ? own : worst.get(new Place(cell.sheet(), cell.row(), -1));
    }

    boolean marked(Place cell) {
        return worst.containsKey(cell);
    }

    /** The rows with something wrong in them, each found when it is looked at. */
    List<PreviewRow> only(List<PreviewRow> all) {
        int[] places = Arrays.stream(rows)
                .map(row -> indexOf(all, row))
                .filter(at -> at >= 0)
                .toArray();
        return new Some(all, places);
    }

    /** Where in the list the sheet's row is; negative where it is not. */
    static int indexOf(List<PreviewRow> rows, int row) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = Objects.requireNonNull(rows.get(middle)).row();
            if (found == row) {
                return middle;
            }
            if (found < row) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static final class Some extends AbstractList<PreviewRow> implements RandomAccess {
        private final List<PreviewRow> all;
        private final int[] places;

        private Some(List<PreviewRow> all, int[] places) {
            this.all = all;
            this.places = places;
        }

        @Override
        public PreviewRow get(int at) {
            return all.get(places[at]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }
}
