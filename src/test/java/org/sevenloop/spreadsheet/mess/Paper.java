package org.sevenloop.spreadsheet.mess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sevenloop.spreadsheet.mess.Draft.Row;
import org.sevenloop.spreadsheet.mess.Draft.Spot;
import org.sevenloop.spreadsheet.mess.Draft.Trait;

/** A draft laid on sheets, and where each cell of each person came to lie. */
final class Paper {
    /** One sheet: cells by row and column, both from 0. */
    static final class Sheet {
        final String name;
        final Map<Integer, Map<Integer, Object>> cells = new TreeMap<>();
        final List<int[]> merges = new ArrayList<>();
        final Set<Integer> hiddenRows = new HashSet<>();
        int headingRow = -1;
        int helper = -1;

        Sheet(String name) {
            this.name = name;
        }

        void put(int row, int column, Object value) {
            if (!"".equals(value)) {
                cells.computeIfAbsent(row, ignored -> new TreeMap<>()).put(column, value);
            }
        }

        void merge(int top, int bottom, int left, int right) {
            if (bottom > top || right > left) {
                merges.add(new int[] {top, bottom, left, right});
            }
        }
    }

    /** Where a cell lies. */
    record Lies(String sheet, int row, int column) {}

    final List<Sheet> sheets = new ArrayList<>();
    final Map<Spot, Lies> places = new HashMap<>();

    private final Draft draft;

    Paper(Draft draft) {
        this.draft = draft;
        int each = (draft.rows.size() + draft.sheets - 1) / draft.sheets;
        for (int part = 0; part * each < draft.rows.size(); part++) {
            List<Row> rows = draft.rows.subList(part * each, Math.min(draft.rows.size(), (part + 1) * each));
            sheets.add(sheet(draft.sheets == 1 ? "Sheet1" : "表" + (part + 1), rows));
        }
        if (draft.sheets > 1) {
            Sheet words = new Sheet("填写说明");
            words.put(0, 0, "填写说明");
            words.put(1, 0, "1.请如实填写，不得漏报。");
            sheets.add(draft.random.nextInt(sheets.size()), words);
            sheets.add(new Sheet("Sheet3"));
        }
    }

    private Sheet sheet(String name, List<Row> rows) {
        Sheet sheet = new Sheet(name);
        List<Col> columns = order();
        int row = draft.down;
        for (List<Object> above : draft.has(Trait.HEADLESS) ? List.<List<Object>>of() : draft.above) {
            line(sheet, row, above);
            if (above.size() == 1) {
                sheet.merge(row, row, draft.right, draft.right + columns.size() - 1);
            }
            row++;
        }
        if (!draft.has(Trait.HEADLESS)) {
            row = headings(sheet, row, columns);
            sheet.headingRow = row - 1;
        }
        int firstRow = row;
        for (Row one : rows) {
            body(sheet, row++, one, columns);
        }
        sheet.put(firstRow, draft.right + columns.size() + 1, draft.beside);
        if (draft.has(Trait.HIDDEN_HELPER)) {
            sheet.helper = draft.right + columns.size();
        }
        row += draft.below.isEmpty() ? 0 : draft.random.nextInt(3);
        for (List<Object> below : draft.below) {
            line(sheet, row++, below);
        }
        return sheet;
    }

    private void line(Sheet sheet, int row, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.put(row, draft.right + i, cells.get(i));
        }
    }

    /** Columns in any order, those of one group together. */
    private List<Col> order() {
        Map<String, List<Col>> blocks = new LinkedHashMap<>();
        for (Col column : draft.columns) {
            String block = draft.groups.getOrDefault(column, column.name());
            blocks.computeIfAbsent(block, ignored -> new ArrayList<>()).add(column);
        }
        List<List<Col>> shuffled = new ArrayList<>(blocks.values());
        Collections.shuffle(shuffled, draft.random);
        List<Col> order = new ArrayList<>();
        shuffled.forEach(order::addAll);
        if (order.remove(Col.SERIAL)) {
            order.add(0, Col.SERIAL);
        }
        return order;
    }

    private int headings(Sheet sheet, int row, List<Col> columns) {
        boolean grouped = !draft.groups.isEmpty();
        for (int i = 0; i < columns.size(); i++) {
            Col column = columns.get(i);
            int at = draft.right + i;
            String group = draft.groups.get(column);
            if (grouped && group != null) {
                boolean first = i == 0 || !group.equals(draft.groups.get(columns.get(i - 1)));
                int last = i;
                while (last + 1 < columns.size() && group.equals(draft.groups.get(columns.get(last + 1)))) {
                    last++;
                }
                if (first) {
                    sheet.put(row, at, group);
                    sheet.merge(row, row, at, draft.right + last);
                }
                sheet.put(row + 1, at, draft.headings.get(column));
            } else {
                sheet.put(row, at, draft.headings.get(column));
                sheet.merge(row, grouped ? row + 1 : row, at, at);
            }
        }
        return row + (grouped ? 2 : 1);
    }

    private void body(Sheet sheet, int row, Row one, List<Col> columns) {
        sheet.put(row, draft.right, one.lone);
        if (one.hidden) {
            sheet.hiddenRows.add(row);
        }
        for (int i = 0; i < columns.size(); i++) {
            Col column = columns.get(i);
            int at = draft.right + i;
            sheet.put(row, at, one.cells.getOrDefault(column, ""));
            places.put(new Spot(one.person, column), new Lies(sheet.name, row, at));
            if (column == Col.ADDRESS) {
                sheet.merge(row, row + one.merged, at, at);
            }
        }
    }
}
