package org.sevenloop.service.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.FigureCheck;
import org.sevenloop.model.report.LineWord;
import org.sevenloop.model.report.ListField;
import org.sevenloop.model.report.ReportFigure;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.report.ReportPerson;
import org.sevenloop.persistence.Access;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.closing.FiguresService;
import org.sevenloop.service.closing.Neighbourhood;
import org.sevenloop.spreadsheet.report.FormContent;

/** What a day's forms are filled with, all read in the same transaction: figures from the console's one place, people from its lists. */
final class ReportContent {
    private final LocalDate day;
    private final ReportFigure.Day figures;
    private final ReportFigure.Day before;
    private final ReportPeople people;
    private final ReportPeople peopleBefore;
    private final String unit;
    private final Signatures signatures;

    ReportContent(Access access, CommunityId community, LocalDate day) {
        this.day = day;
        Neighbourhood place = Neighbourhood.of(access, community);
        this.unit = place.name();
        this.figures = FiguresService.within(access, place, day);
        this.before = FiguresService.within(access, place, day.minusDays(1));
        this.people = new ReportPeople(access, community, day);
        this.peopleBefore = new ReportPeople(access, community, day.minusDays(1));
        this.signatures = DailyService.signatures(access);
    }

    FormContent of(ReportForm form) {
        Map<Place, Integer> cells = new HashMap<>();
        Map<Place, Map<LineWord, String>> lines = new HashMap<>();
        Map<Place, List<Map<Integer, Object>>> lists = new HashMap<>();
        for (Binding each : form.bindings()) {
            switch (each) {
                case Binding.FigureCell cell -> cells.put(cell.at(), reported(cell));
                case Binding.LineCell line -> lines.put(line.at(), words(line));
                case Binding.ListRows list -> lists.put(list.at(), rows(list));
            }
        }
        return new FormContent(cells, lines, lists);
    }

    /** What each figure and list of a form will say, beside the console's own. */
    List<FigureCheck> checks(ReportForm form) {
        List<FigureCheck> checks = new ArrayList<>();
        for (Binding each : form.bindings()) {
            switch (each) {
                case Binding.FigureCell cell -> checks.add(check(cell));
                case Binding.ListRows list -> {
                    List<ReportPerson> listed = people.of(list.filter());
                    checks.add(new FigureCheck(list, listed.size(), OptionalInt.empty(), listed));
                }
                case Binding.LineCell line -> {
                    // Words have nothing to compare.
                }
            }
        }
        return checks;
    }

    private FigureCheck check(Binding.FigureCell cell) {
        ReportFigure figure = cell.figure();
        OptionalInt console = figure == null ? OptionalInt.empty() : OptionalInt.of(console(cell, figure));
        List<ReportPerson> counted = cell.own() != null
                ? people.of(cell.own())
                : figure == null ? List.of() : figure.people().map(people::of).orElse(List.of());
        return new FigureCheck(cell, reported(cell), console, counted);
    }

    private int console(Binding.FigureCell cell, ReportFigure figure) {
        return figure.of(figures) - (cell.change() ? figure.of(before) : 0);
    }

    private int reported(Binding.FigureCell cell) {
        if (cell.own() != null) {
            int counted = people.of(cell.own()).size();
            return cell.change() ? counted - peopleBefore.of(cell.own()).size() : counted;
        }
        ReportFigure figure = cell.figure();
        if (figure == null) {
            throw new IllegalStateException("neither a figure nor a definition");
        }
        return console(cell, figure);
    }

    private Map<LineWord, String> words(Binding.LineCell line) {
        Map<LineWord, String> words = new EnumMap<>(LineWord.class);
        for (LineWord word : line.words()) {
            String value =
                    switch (word) {
                        case UNIT -> unit;
                        case DAY -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
                        case PREPARED_BY -> signatures.preparedBy();
                        case REVIEWED_BY -> signatures.reviewedBy();
                        case SIGNED_BY -> signatures.signedBy();
                    };
            if (!value.isEmpty()) {
                words.put(word, value);
            }
        }
        return words;
    }

    private List<Map<Integer, Object>> rows(Binding.ListRows list) {
        List<Map<Integer, Object>> rows = new ArrayList<>();
        for (ReportPerson each : people.of(list.filter())) {
            Map<Integer, Object> row = new TreeMap<>();
            for (Map.Entry<Integer, ListField> column : list.columns().entrySet()) {
                Object value = column.getValue().of(each, rows.size() + 1, unit, day);
                if (value != null && !value.equals("")) {
                    row.put(column.getKey(), value);
                }
            }
            rows.add(row);
        }
        return rows;
    }
}
