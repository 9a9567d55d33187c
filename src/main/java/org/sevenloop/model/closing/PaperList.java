package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.sevenloop.model.account.Personal;

/**
 * Any list, as it goes to paper.
 *
 * @param posted the title under which it hangs where strangers read it
 * @param note what stands under the title, such as community, day and filter
 * @param dated the business day; the same list of the same day prints the same bytes
 */
public record PaperList(
        String title, String posted, String note, LocalDate dated, List<Column> columns, List<List<String>> rows) {
    public PaperList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A list whose title tells of nobody. */
    public PaperList(String title, String note, LocalDate dated, List<Column> columns, List<List<String>> rows) {
        this(title, title, note, dated, columns, rows);
    }

    /** The same where its title may tell of somebody: posted it is called otherwise. */
    public PaperList postedAs(String other) {
        return new PaperList(title, other, note, dated, columns, rows);
    }

    public PaperList withNote(String other) {
        return new PaperList(title, posted, other, dated, columns, rows);
    }

    /** Whether it tells about people, so that it is asked who will read it. */
    public boolean personal() {
        return columns.stream().anyMatch(column -> column.personal() != Personal.NOTHING);
    }

    /** Whether it has people's numbers, so that it is asked what for. */
    public boolean numbers() {
        return columns.stream().anyMatch(column -> column.personal().numbers());
    }

    /**
     * Rows of any kind, each written by its fields.
     *
     * @param fields in the order of the columns
     */
    public static <T> PaperList of(
            String title, String note, LocalDate dated, List<Field<T>> fields, Collection<? extends T> rows) {
        List<Column> columns = fields.stream()
                .map(field -> new Column(field.name(), field.figure(), field.personal()))
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
    public record Field<T>(String name, boolean figure, Personal personal, Function<T, String> words) {
        public static <T> Field<T> text(String name, Function<T, String> words) {
            return personal(Personal.NOTHING, name, words);
        }

        public static <T> Field<T> personal(Personal personal, String name, Function<T, String> words) {
            return new Field<>(name, false, personal, words);
        }

        public static <T> Field<T> figure(String name, ToLongFunction<T> value) {
            return new Field<>(name, true, Personal.NOTHING, row -> Long.toString(value.applyAsLong(row)));
        }
    }

    /** @param figure whether its cells stand at the right */
    public record Column(String name, boolean figure, Personal personal) {
        public static Column text(String name) {
            return personal(Personal.NOTHING, name);
        }

        public static Column personal(Personal personal, String name) {
            return new Column(name, false, personal);
        }

        /** The same, once its cells are masked: nothing in it is to be kept any more. */
        public Column masked() {
            return new Column(name, figure, Personal.NOTHING);
        }

        public static Column figure(String name) {
            return new Column(name, true, Personal.NOTHING);
        }
    }
}
