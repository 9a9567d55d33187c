package org.sevenloop.spreadsheet.report;

import java.util.List;
import java.util.Map;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.LineWord;

/**
 * What a form is filled with, by the cell where it begins.
 *
 * @param lists the rows of a list; each its cells by column: a text, a number or a day
 */
public record FormContent(
        Map<Place, Integer> figures,
        Map<Place, Map<LineWord, String>> lines,
        Map<Place, List<Map<Integer, Object>>> lists) {
    public FormContent {
        figures = Map.copyOf(figures);
        lines = Map.copyOf(lines);
        lists = Map.copyOf(lists);
    }
}
