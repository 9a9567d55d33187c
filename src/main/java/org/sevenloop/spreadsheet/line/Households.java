package org.sevenloop.spreadsheet.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.Fold;

/**
 * The household's cells of each row of a register. Sheets write them in the household's first row only, merged over the
 * others or left blank there; a row that begins another household takes nothing from the one before.
 */
final class Households {
    private static final List<Field> FIELDS =
            List.of(Field.HOUSEHOLD_NUMBER, Field.HEAD, Field.ADDRESS, Field.TENURE, Field.ROOM);
    private static final List<Field> UNIT_FIELDS =
            List.of(Field.GROUP, Field.ESTATE, Field.GRID, Field.BUILDING, Field.ENTRANCE);

    private static final Set<String> HEADS = Set.of("户主", "本人", "房主", "户主本人");

    private final Map<Field, Cell> household = new EnumMap<>(Field.class);
    private final Map<Field, Cell> units = new EnumMap<>(Field.class);
    private final boolean carries;
    private boolean headSeen;

    /** A list without a sign of households says what it says row by row: a blank address there is a blank address. */
    Households(TableRows rows) {
        carries = rows.has(Field.HOUSEHOLD_NUMBER) || rows.has(Field.HEAD) || rows.has(Field.RELATION);
    }

    /** Takes the row's own household cells and fills in those of its household's first row. */
    Map<Field, Cell> next(RowCells cells) {
        Map<Field, Cell> own = new EnumMap<>(Field.class);
        for (Field field : FIELDS) {
            put(own, field, cells.cell(field));
        }
        boolean head = HEADS.contains(Fold.tight(cells.text(Field.RELATION)));
        if (!carries || begins(own, head)) {
            household.clear();
            headSeen = false;
        }
        household.putAll(own);
        headSeen |= head;
        for (Field field : UNIT_FIELDS) {
            put(units, field, cells.cell(field)); // a group or building stands until the next is named
        }
        Map<Field, Cell> filled = new EnumMap<>(units);
        filled.putAll(household);
        return filled;
    }

    /** Whether a row's own cells say that another household begins here. */
    private boolean begins(Map<Field, Cell> own, boolean head) {
        if (own.isEmpty()) {
            return head && headSeen;
        }
        if (differs(own, Field.HOUSEHOLD_NUMBER)) {
            return true;
        }
        if (own.containsKey(Field.HOUSEHOLD_NUMBER)) {
            return false;
        }
        return head && headSeen || differs(own, Field.ADDRESS) || differs(own, Field.HEAD) || differs(own, Field.ROOM);
    }

    private boolean differs(Map<Field, Cell> own, Field field) {
        Cell now = own.get(field);
        Cell before = household.get(field);
        return now != null && (before == null || !Fold.tight(now.text()).equals(Fold.tight(before.text())));
    }

    private static void put(Map<Field, Cell> cells, Field field, @Nullable Cell cell) {
        if (cell != null && !Fold.filler(cell.text())) {
            cells.put(field, cell);
        }
    }
}
