package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.List;

/**
 * Any list, as it goes to paper.
 *
 * @param note what stands under the title, such as community, day and filter
 * @param dated the business day; the same list of the same day prints the same bytes
 */
public record PaperList(String title, String note, LocalDate dated, List<Column> columns, List<List<String>> rows) {
    public PaperList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param figure whether its cells stand at the right */
    public record Column(String name, boolean figure) {
        public static Column text(String name) {
            return new Column(name, false);
        }

        public static Column figure(String name) {
            return new Column(name, true);
        }
    }
}
