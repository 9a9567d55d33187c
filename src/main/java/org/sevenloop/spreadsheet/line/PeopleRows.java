package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.Answers;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.Statuses;

/** Reads a household register: a person a row. */
final class PeopleRows {
    private final List<Line> lines = new ArrayList<>();
    private final TableRows rows;
    private final Households households;
    /** What the sheet's name or title says of all of its households. */
    private final @Nullable Tenure tenureOfAll;

    PeopleRows(TableRows rows) {
        this.rows = rows;
        this.households = new Households(rows);
        Tenure ofSheet = Statuses.tenureOfAll(rows.sheet());
        this.tenureOfAll =
                ofSheet != null ? ofSheet : Statuses.tenureOfAll(rows.context().title());
    }

    List<Line> read() {
        rows.each(this::row);
        return LineReader.handedOver(lines);
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
                cells.rows().firstColumn(),
                identity,
                units,
                Fold.tight(cells.text(Field.HOUSEHOLD_NUMBER)),
                identity.address(),
                tenure(cells),
                Names.read(cells.text(Field.HEAD)),
                cells.text(Field.RELATION),
                cells.text(Field.ETHNICITY),
                political(cells),
                note(cells),
                cells.problems()));
    }

    /** 是 under 是否党员 is a member. */
    private static String political(RowCells cells) {
        Cell cell = cells.cell(Field.POLITICAL);
        String written = cells.text(Field.POLITICAL);
        if (cell == null || written.isEmpty() || !cells.heading(cell).contains("党员")) {
            return written;
        }
        return switch (Answers.generic(written)) {
            case YES -> "中共党员";
            case NO -> "非党员";
            case UNKNOWN -> written;
        };
    }

    /** All notes; a tick under 退役军人 says what the heading says. */
    private static String note(RowCells cells) {
        Set<String> notes = new LinkedHashSet<>();
        for (Cell cell : cells.cells(Field.NOTE)) {
            String heading = cells.heading(cell);
            boolean ticked = heading.contains("退役军人") && Answers.generic(cell.text()) != Answer.UNKNOWN;
            if (ticked && Answers.generic(cell.text()) == Answer.YES) {
                notes.add("退役军人");
            } else if (!ticked && !Fold.filler(cell.text())) {
                notes.add(Fold.verbatim(cell.text()));
            }
        }
        return String.join("；", notes);
    }

    /** A further row of somebody whose name is merged over several. */
    private static boolean continues(RowCells cells) {
        return !cells.own(Field.NAME) && cells.covered(Field.NAME) && !cells.own(Field.ID);
    }

    private @Nullable Tenure tenure(RowCells cells) {
        for (Field field : new Field[] {Field.TENURE, Field.CATEGORY}) {
            Cell first = cells.cell(field);
            Tenure tenure = first == null ? null : Statuses.tenure(first.text(), cells.heading(first));
            for (Cell cell : tenure == null ? cells.cells(field) : List.<Cell>of()) {
                tenure = tenure == null ? Statuses.tenure(cell.text(), cells.heading(cell)) : tenure;
            }
            if (tenure != null) {
                return tenure;
            }
        }
        return tenureOfAll;
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
