package org.sevenloop.model.exchange;

import java.util.Comparator;

/**
 * Where in a workbook: the sheet's name and the row and column counted from 0; column −1 means the whole row.
 */
public record Place(String sheet, int row, int column) {
    /** Down the sheets, then from the left. */
    public static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::sheet).thenComparingInt(Place::row).thenComparingInt(Place::column);

    /** The cell as a spreadsheet names it: {@code J17}, or {@code 17} for a whole row. */
    public String cell() {
        return columnName(column) + (row + 1);
    }

    /** The whole row in which it is. */
    public Place inRow() {
        return new Place(sheet, row, -1);
    }

    /** The place of a cell named as {@link #cell} does. */
    public static Place of(String sheet, String cell) {
        int column = -1;
        int at = 0;
        for (; at < cell.length() && Character.isLetter(cell.charAt(at)); at++) {
            column = (column + 1) * 26 + (cell.charAt(at) - 'A');
        }
        return new Place(sheet, Integer.parseInt(cell.substring(at)) - 1, column);
    }

    /** A column as a spreadsheet names it. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
