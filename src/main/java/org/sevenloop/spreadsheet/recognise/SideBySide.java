package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.List;

/** Parts a table whose whole heading stands twice or more from left to right, to save paper: 序号 姓名 电话 序号 姓名 电话. */
final class SideBySide {
    private static final int LEAST_COLUMNS = 2;

    private SideBySide() {}

    /** The columns of each part; the whole where nothing repeats. */
    static List<List<Column>> parts(List<Column> columns) {
        int count = columns.size();
        for (int period = LEAST_COLUMNS; period * 2 <= count; period++) {
            if (count % period == 0 && repeats(columns, period) && named(columns.subList(0, period))) {
                List<List<Column>> parts = new ArrayList<>();
                for (int first = 0; first < count; first += period) {
                    parts.add(columns.subList(first, first + period));
                }
                return parts;
            }
        }
        return List.of(columns);
    }

    private static boolean repeats(List<Column> columns, int period) {
        for (int i = period; i < columns.size(); i++) {
            String heading = columns.get(i).heading();
            if (heading.isEmpty() || !heading.equals(columns.get(i - period).heading())) {
                return false;
            }
        }
        return true;
    }

    private static boolean named(List<Column> columns) {
        return columns.stream().anyMatch(column -> column.field() == Field.NAME);
    }
}
