package org.sevenloop.ui.report;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.Condition;
import org.sevenloop.model.report.LineWord;
import org.sevenloop.model.report.ListField;
import org.sevenloop.model.report.PeopleFilter;
import org.sevenloop.model.report.PeopleList;
import org.sevenloop.model.report.ReportFigure;
import org.sevenloop.model.report.Trait;
import org.sevenloop.platform.Messages;

/** What forms are filled with, in words. */
final class ReportWords {
    /** Whose values are words of ours, and not of the secretary's. */
    private static final Set<Trait> NAMED = Set.of(
            Trait.STANDING,
            Trait.ORIGIN,
            Trait.COLOUR,
            Trait.MEASURE,
            Trait.CONTACT,
            Trait.FEVER,
            Trait.REGISTERED,
            Trait.SEX);

    private final Messages text;

    ReportWords(Messages text) {
        this.text = text;
    }

    String of(ReportFigure figure) {
        return text.text("report.figure." + figure);
    }

    String of(ListField field) {
        return text.text("report.field." + field);
    }

    String of(LineWord word) {
        return text.text("report.word." + word);
    }

    String of(PeopleList list) {
        return text.text("report.list." + list);
    }

    String value(String value) {
        return text.text("report.value." + value);
    }

    /** A binding as a line of a list. */
    String of(Binding binding) {
        return switch (binding) {
            case Binding.FigureCell cell -> cell.change() ? text.text("report.figure.changed", name(cell)) : name(cell);
            case Binding.LineCell line ->
                line.words().stream().sorted().map(this::of).collect(Collectors.joining(text.text("report.trait.and")));
            case Binding.ListRows rows -> of(rows.filter());
        };
    }

    /** A binding as it stands in its cell: as short as can be. */
    String inCell(Binding binding, int column) {
        return switch (binding) {
            case Binding.ListRows rows -> {
                ListField field = rows.columns().get(column);
                yield field == null ? "" : of(field);
            }
            case Binding.LineCell line -> "";
            case Binding.FigureCell cell -> of(cell);
        };
    }

    private String name(Binding.FigureCell cell) {
        ReportFigure figure = cell.figure();
        PeopleFilter own = cell.own();
        return figure != null ? of(figure) : own != null ? of(own) : "";
    }

    String of(PeopleFilter filter) {
        return of(filter.list())
                + filter.conditions().stream()
                        .map(each -> text.text("report.trait.and") + of(each))
                        .collect(Collectors.joining());
    }

    private String of(Condition condition) {
        String values = condition.values().stream()
                .map(value -> NAMED.contains(condition.trait()) ? value(value) : value)
                .collect(Collectors.joining(text.text("report.trait.or")));
        String words = text.text("report.trait." + condition.trait(), values);
        return condition.not() ? text.text("report.trait.not", words) : words;
    }

    String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? text.text("report.everyday")
                : List.of(DayOfWeek.values()).stream()
                        .filter(days::contains)
                        .map(this::of)
                        .collect(Collectors.joining(" "));
    }

    String of(DayOfWeek day) {
        return text.text("report.day." + day.getValue());
    }
}
