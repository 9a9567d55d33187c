package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.NetLine;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.AnswerRoles;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.Phones;
import org.sevenloop.spreadsheet.value.UnitNames;

/** Reads a list of the net: units and households, a row each, with who answers for them. */
final class NetRows {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})[-—–~～至到](\\d{1,6})(号|户)?");
    /** More numbers than that in a row are a date or a phone. */
    private static final int MOST = 500;

    private final List<Line> lines = new ArrayList<>();
    private final TableRows rows;

    NetRows(TableRows rows) {
        this.rows = rows;
    }

    List<Line> read() {
        rows.each(this::row);
        return LineReader.handedOver(lines);
    }

    private void row(RowCells cells) {
        lines.add(new NetLine(
                cells.place(),
                cells.rows().firstColumn(),
                UnitPaths.of(cells, path(cells), ""),
                numbers(Fold.tight(cells.text(Field.HOUSEHOLD_NUMBER))),
                cells.text(Field.ADDRESS),
                Names.read(cells.text(Field.HEAD)),
                answers(cells),
                cells.problems()));
    }

    /** A large grid and a small one stand in two columns of one field. */
    private static List<String> path(RowCells cells) {
        List<String> path = new ArrayList<>();
        add(path, cells, Field.GROUP, "组");
        add(path, cells, Field.ESTATE, "");
        add(path, cells, Field.GRID, "网格");
        add(path, cells, Field.BUILDING, "号楼");
        return path;
    }

    private static void add(List<String> path, RowCells cells, Field field, String word) {
        for (Cell cell : cells.cells(field)) {
            String unit = Fold.filler(cell.text()) ? "" : UnitNames.withWord(Fold.verbatim(cell.text()), word);
            if (!unit.isEmpty() && !path.contains(unit)) {
                path.add(unit);
            }
        }
    }

    private static List<Responsible> answers(RowCells cells) {
        List<Responsible> answers = new ArrayList<>();
        String workUnit = cells.text(Field.WORK_UNIT);
        Cell owner = cells.cell(Field.OWNER);
        if (owner != null) {
            AnswerRole named = AnswerRoles.of(cells.text(Field.ROLE));
            AnswerRole role = named == AnswerRole.RESPONSIBLE ? AnswerRoles.of(cells.heading(owner)) : named;
            Field phone = cells.rows().has(Field.OWNER_PHONE) ? Field.OWNER_PHONE : Field.PHONE;
            add(answers, cells, Field.OWNER, phone, role, workUnit);
        }
        add(answers, cells, Field.REPRESENTATIVE, Field.REPRESENTATIVE_PHONE, AnswerRole.REPRESENTATIVE, "");
        return answers;
    }

    private static void add(
            List<Responsible> answers, RowCells cells, Field name, Field phone, AnswerRole role, String workUnit) {
        String who = Names.read(cells.text(name));
        if (!who.isEmpty()) {
            answers.add(new Responsible(who, Phones.read(cells.text(phone)).number(), role, workUnit));
        }
    }

    /** 3, 1-61, 1、2、5. */
    private static List<String> numbers(String written) {
        List<String> numbers = new ArrayList<>();
        for (String part : written.split("[、,，;；]")) {
            Matcher range = RANGE.matcher(part);
            if (range.matches()) {
                int from = Integer.parseInt(range.group(1));
                int to = Math.min(Integer.parseInt(range.group(2)), from + MOST);
                for (int n = from; n <= to; n++) {
                    numbers.add(Integer.toString(n));
                }
            } else if (!part.isBlank()) {
                numbers.add(part);
            }
        }
        return List.copyOf(numbers);
    }
}
