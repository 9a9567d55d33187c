package org.sevenloop.spreadsheet.mess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.mess.CleanList.Somebody;

/** A list on its way to a file: the messes bend it, {@link Paper} lays it on sheets. */
final class Draft {
    /** A date that shows in a format of its own. */
    record Day(LocalDate day, String format) {}

    /** A row of somebody, or of nobody: blank, or with a single text. */
    static final class Row {
        final int person;
        final Map<Col, Object> cells = new EnumMap<>(Col.class);
        String lone = "";
        boolean hidden;
        /** Further rows over which the address is merged. */
        int merged;

        Row(int person) {
            this.person = person;
        }
    }

    /** One cell of somebody. */
    record Spot(int person, Col column) {}

    final CleanList list;
    final Random random;
    final List<Col> columns;
    final Map<Col, String> headings = new EnumMap<>(Col.class);
    final Map<Col, String> groups = new EnumMap<>(Col.class);
    final List<List<Object>> above = new ArrayList<>();
    final List<List<Object>> below = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final Set<Spot> bent = new HashSet<>();
    final Set<Spot> lost = new HashSet<>();
    /** Who stands in the row of another. */
    final Map<Integer, Integer> joined = new java.util.HashMap<>();

    final Set<Trait> traits = new HashSet<>();
    String beside = "";
    int sheets = 1;
    int down;
    int right;
    LocalDate businessDay = CleanList.DAY;

    /** What a file has beside its cells. */
    enum Trait {
        HEADLESS,
        TITLED,
        HIDDEN_HELPER,
        FURNISHED,
        FAR_CELL,
        DIMENSION_A1,
        ONLY_A_WORKBOOK,
        OTHER_FORMAT
    }

    Draft(CleanList list, Random random) {
        this.list = list;
        this.random = random;
        this.columns = new ArrayList<>(list.columns());
        for (Col column : Col.values()) {
            headings.put(column, column.heading());
        }
        for (int n = 0; n < list.people().size(); n++) {
            Row row = new Row(n);
            for (Col column : columns) {
                row.cells.put(column, CleanList.value(list.people().get(n), column));
            }
            rows.add(row);
        }
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    Somebody person(Row row) {
        return list.people().get(row.person);
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** The rows about people. */
    List<Row> people() {
        return rows.stream().filter(row -> row.person >= 0).toList();
    }

    /** Writes a cell of each person anew, where no other mess has yet; null leaves it. */
    void each(Col column, BiFunction<Row, Somebody, @Nullable Object> written) {
        if (!columns.contains(column)) {
            return;
        }
        for (Row row : people()) {
            Spot spot = new Spot(row.person, column);
            Object value = bent.contains(spot) ? null : written.apply(row, person(row));
            if (value != null) {
                bent.add(spot);
                row.cells.put(column, value);
            }
        }
    }

    /** As {@link #each}: what was there cannot be told from what is left. */
    void lose(Col column, BiFunction<Row, Somebody, @Nullable Object> written) {
        each(column, (row, one) -> {
            Object value = written.apply(row, one);
            if (value != null) {
                lost.add(new Spot(row.person, column));
            }
            return value;
        });
    }

    void add(Col column, String heading, String group) {
        if (!columns.contains(column)) {
            columns.add(column);
            headings.put(column, heading);
            if (!group.isEmpty()) {
                groups.put(column, group);
            }
        }
    }

    /** Leaves out all other columns: the list is judged by those that are left. */
    void only(List<Col> kept) {
        columns.retainAll(kept);
        columns.sort(Collections.reverseOrder());
        Collections.reverse(columns);
    }
}
