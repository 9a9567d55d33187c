package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

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

    /**
     * Rows of any kind, each written by its fields.
     *
     * @param fields in the order of the columns
     */
    public static <T> PaperList of(
            String title, String note, LocalDate dated, List<Field<T>> fields, Collection<? extends T> rows) {
        List<Column> columns = fields.stream()
                .map(field -> new Column(field.name(), field.figure()))
                .toList();
        List<List<String>> written = rows.stream()
                .map(row ->
                        fields.stream().map(field -> field.words().apply(row)).toList())
                .toList();
        return new PaperList(title, note, dated, columns, written);
    }

    /**
     * A column, and how a row is written in it.
     *
     * @param figure whether its cells stand at the right
     */
    public record Field<T>(String name, boolean figure, Function<T, String> words) {
        public static <T> Field<T> text(String name, Function<T, String> words) {
            return new Field<>(name, false, words);
        }

        public static <T> Field<T> figure(String name, ToLongFunction<T> value) {
            return new Field<>(name, true, row -> Long.toString(value.applyAsLong(row)));
        }
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
