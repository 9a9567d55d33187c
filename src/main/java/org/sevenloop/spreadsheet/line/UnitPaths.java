package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.UnitNames;

/** The units below the community that a row belongs to: by its columns, a separator above it, the sheet, its address. */
final class UnitPaths {
    private UnitPaths() {}

    static List<String> of(RowCells cells, List<String> columns, String address) {
        List<String> path = new ArrayList<>(columns);
        addAbove(path, cells.rows().separatorUnit());
        addAbove(path, cells.rows().context().unit());
        return path.isEmpty() ? UnitNames.ofAddress(address) : List.copyOf(path);
    }

    static List<String> ofColumns(RowCells cells) {
        List<String> path = new ArrayList<>();
        add(path, cells.text(Field.GROUP), "组");
        add(path, cells.text(Field.ESTATE), "");
        add(path, cells.text(Field.GRID), "网格");
        add(path, cells.text(Field.BUILDING), "号楼");
        return path;
    }

    private static void add(List<String> path, String written, String word) {
        String unit = UnitNames.withWord(written, word);
        if (!unit.isEmpty() && !path.contains(unit)) {
            path.add(unit);
        }
    }

    /** Puts units of a higher level in front; one of the same level is already told by what is nearer to the row. */
    private static void addAbove(List<String> path, List<String> outer) {
        if (outer.isEmpty()) {
            return;
        }
        int top = path.isEmpty() ? Integer.MAX_VALUE : UnitNames.level(path.getFirst());
        int at = 0;
        for (String unit : outer) {
            if (UnitNames.level(unit) < top && !path.contains(unit)) {
                path.add(at++, unit);
            }
        }
    }
}
