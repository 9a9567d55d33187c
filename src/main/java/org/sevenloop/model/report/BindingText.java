package org.sevenloop.model.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sevenloop.model.exchange.Place;

/**
 * Bindings as a text of one line each, as the store keeps them and as they are handed on with a form. Fields stand between
 * tabs; a character that separates is written with a backslash before it.
 */
public final class BindingText {
    private static final String NONE = "-";

    private BindingText() {}

    public static String of(List<Binding> bindings) {
        return bindings.stream().map(BindingText::line).collect(Collectors.joining("\n"));
    }

    /** @throws IllegalArgumentException where a line is none of ours */
    public static List<Binding> parse(String text) {
        return split(text, '\n').stream()
                .filter(line -> !line.isBlank())
                .map(BindingText::parseLine)
                .toList();
    }

    private static String line(Binding binding) {
        String at = escape(binding.at().sheet())
                + '\t'
                + binding.at().cell()
                + '\t'
                + (binding.proposed() ? "proposed" : "confirmed")
                + '\t';
        return switch (binding) {
            case Binding.FigureCell cell ->
                "figure\t" + at + (cell.figure() == null ? NONE : cell.figure().name()) + '\t'
                        + (cell.change() ? "change" : "standing") + '\t'
                        + (cell.own() == null ? NONE : text(cell.own())) + '\t' + escape(cell.note());
            case Binding.LineCell line -> "line\t" + at + names(EnumSet.copyOf(line.words()));
            case Binding.ListRows rows -> "list\t" + at + text(rows.filter()) + '\t' + columns(rows.columns());
        };
    }

    private static Binding parseLine(String line) {
        List<String> part = split(line, '\t');
        Place at = Place.of(unescape(part.get(1)), part.get(2));
        boolean proposed = part.get(3).equals("proposed");
        return switch (part.get(0)) {
            case "figure" ->
                new Binding.FigureCell(
                        at,
                        part.get(4).equals(NONE) ? null : ReportFigure.valueOf(part.get(4)),
                        part.get(5).equals("change"),
                        part.get(6).equals(NONE) ? null : filter(part.get(6)),
                        unescape(part.get(7)),
                        proposed);
            case "line" ->
                new Binding.LineCell(
                        at,
                        Arrays.stream(part.get(4).split(","))
                                .map(LineWord::valueOf)
                                .collect(Collectors.toSet()),
                        proposed);
            case "list" -> new Binding.ListRows(at, filter(part.get(4)), columns(part.get(5)), proposed);
            default -> throw new IllegalArgumentException(part.get(0));
        };
    }

    private static String names(Set<LineWord> words) {
        return words.stream().map(LineWord::name).collect(Collectors.joining(","));
    }

    private static String columns(Map<Integer, ListField> columns) {
        return new TreeMap<>(columns)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(","));
    }

    private static Map<Integer, ListField> columns(String text) {
        Map<Integer, ListField> columns = new TreeMap<>();
        for (String each : text.split(",")) {
            int sign = each.indexOf('=');
            columns.put(Integer.valueOf(each.substring(0, sign)), ListField.valueOf(each.substring(sign + 1)));
        }
        return columns;
    }

    /** {@code WATCH;STANDING=NOW;PLACE!=武汉,汉口}. */
    static String text(PeopleFilter filter) {
        StringBuilder text = new StringBuilder(filter.list().name());
        for (Condition each : filter.conditions()) {
            text.append(';')
                    .append(each.trait())
                    .append(each.not() ? "!=" : "=")
                    .append(each.values().stream().map(BindingText::escape).collect(Collectors.joining(",")));
        }
        return text.toString();
    }

    static PeopleFilter filter(String text) {
        List<String> parts = split(text, ';');
        List<Condition> conditions = new ArrayList<>();
        for (String each : parts.subList(1, parts.size())) {
            int sign = each.indexOf('=');
            boolean not = each.charAt(sign - 1) == '!';
            conditions.add(new Condition(
                    Trait.valueOf(each.substring(0, not ? sign - 1 : sign)),
                    not,
                    split(each.substring(sign + 1), ',').stream()
                            .map(BindingText::unescape)
                            .toList()));
        }
        return new PeopleFilter(PeopleList.valueOf(parts.getFirst()), conditions);
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n', '\r' -> safe.append("\\n");
                case '\t' -> safe.append("\\t");
                case '\\', ',', ';' -> safe.append('\\').append(c);
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** At each separator that has no backslash before it; the parts stay escaped. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == separator) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
