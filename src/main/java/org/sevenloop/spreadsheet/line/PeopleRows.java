package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.Statuses;

/** Reads a household register: a person a row. */
final class PeopleRows {
    private final List<Line> lines = new ArrayList<>();
    private final TableRows rows;
    private final Households households;

    PeopleRows(TableRows rows) {
        this.rows = rows;
        this.households = new Households(rows);
    }

    List<Line> read() {
        rows.each(this::row);
        return lines;
    }

    private void row(RowCells written) {
        if (continues(written)) {
            return;
        }
        HouseholdCells cells = new HouseholdCells(written, households.next(written));
        Identity identity = IdentityReader.read(cells);
        List<String> units = UnitPaths.of(cells, UnitPaths.ofColumns(cells), identity.address());
        lines.add(new PeopleLine(
                cells.place(),
                identity,
                units,
                Fold.tight(cells.text(Field.HOUSEHOLD_NUMBER)),
                identity.address(),
                tenure(cells),
                Names.read(cells.text(Field.HEAD)),
                cells.text(Field.RELATION),
                cells.text(Field.ETHNICITY),
                cells.text(Field.POLITICAL),
                cells.joined(Field.NOTE),
                cells.problems()));
    }

    /** A further row of somebody whose name is merged over several. */
    private static boolean continues(RowCells cells) {
        return !cells.own(Field.NAME) && cells.covered(Field.NAME) && !cells.own(Field.ID);
    }

    private static @Nullable Tenure tenure(RowCells cells) {
        for (Field field : new Field[] {Field.TENURE, Field.CATEGORY}) {
            Cell cell = cells.cell(field);
            Tenure tenure = cell == null ? null : Statuses.tenure(cell.text(), cells.heading(cell));
            if (tenure != null) {
                return tenure;
            }
        }
        return null;
    }

    /** A row with its household's cells filled in. */
    private static final class HouseholdCells extends RowCells {
        private final Map<Field, Cell> household;

        HouseholdCells(RowCells written, Map<Field, Cell> household) {
            super(written);
            this.household = household;
        }

        @Override
        @Nullable
        Cell cell(Field field) {
            Cell filled = household.get(field);
            return filled != null ? filled : super.cell(field);
        }
    }
}
