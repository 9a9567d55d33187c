package org.sevenloop.spreadsheet.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.UnitNames;

/**
 * The household's cells of each row of a register. Sheets write them in the household's first row only, merged over the
 * others or left blank there; a row that begins another household takes nothing from the one before. A unit stands until
 * another is named, and no longer than what it lies in.
 */
final class Households {
    private static final List<Field> FIELDS =
            List.of(Field.HOUSEHOLD_NUMBER, Field.HEAD, Field.ADDRESS, Field.TENURE, Field.ROOM);
    /** From the top. */
    private static final List<Field> UNIT_FIELDS =
            List.of(Field.GROUP, Field.ESTATE, Field.GRID, Field.BUILDING, Field.ENTRANCE);

    private static final Set<String> HEADS = Set.of("户主", "本人", "房主", "户主本人");

    private final Map<Field, Cell> household = new EnumMap<>(Field.class);
    private final Map<Field, Cell> units = new EnumMap<>(Field.class);
    private final boolean carries;
    private List<String> separatorUnit = List.of();
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
        takeUnits(cells);
        Map<Field, Cell> filled = new EnumMap<>(units);
        filled.putAll(household);
        return filled;
    }

    private void takeUnits(RowCells cells) {
        List<String> separator = cells.rows().separatorUnit();
        if (!separator.equals(separatorUnit)) {
            separatorUnit = separator;
            forgetFrom(fieldOf(separator.getFirst()));
        }
        for (Field field : UNIT_FIELDS) {
            Cell cell = cells.cell(field);
            if (differs(units, field, cell)) {
                forgetFrom(field);
            }
            put(units, field, cell);
        }
    }

    /** The highest column that a unit above the rows may stand for. */
    private static Field fieldOf(String unit) {
        return switch (UnitNames.level(unit)) {
            case 1 -> Field.GROUP;
            case 2 -> Field.GRID;
            default -> Field.BUILDING;
        };
    }

    /** The houses of a street lie in none of the buildings that the rows above named. */
    private void forgetFrom(Field highest) {
        UNIT_FIELDS.subList(UNIT_FIELDS.indexOf(highest), UNIT_FIELDS.size()).forEach(units::remove);
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
        return differs(household, field, own.get(field));
    }

    /** Whether a cell says something else than what is known; one that is struck out says that there is nothing. */
    private static boolean differs(Map<Field, Cell> known, Field field, @Nullable Cell now) {
        Cell before = known.get(field);
        boolean same = now == null || before != null && before.text().equals(now.text());
        return !same && !told(now).equals(told(before));
    }

    private static String told(@Nullable Cell cell) {
        return cell == null || Fold.filler(cell.text()) ? "" : Fold.tight(cell.text());
    }

    private static void put(Map<Field, Cell> cells, Field field, @Nullable Cell cell) {
        if (cell != null && !Fold.filler(cell.text())) {
            cells.put(field, cell);
        }
    }
}
