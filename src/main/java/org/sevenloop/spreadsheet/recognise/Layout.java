package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.Mapping.MappedColumn;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.spreadsheet.recognise.Column.Evidence;

/** What the columns of a table were said to be: now, or of an earlier file with the same headings. */
public final class Layout {
    private static final int LONGEST_HEADING = 200;

    private final Table table;
    private final Map<Integer, MappedColumn> places = new LinkedHashMap<>();

    public Layout(Table table) {
        this.table = table;
        Map<String, Integer> seen = new HashMap<>();
        for (Column column : table.columns()) {
            String heading = folded(column);
            if (!heading.isEmpty()) {
                String field = column.field() == null
                        ? Choices.IGNORED
                        : column.field().key();
                places.put(column.index(), new MappedColumn(heading, seen.merge(heading, 1, Integer::sum), field));
            }
        }
    }

    /** The columns as somebody said, by index; another that was taken for the same goes out of use. */
    public Table said(Map<Integer, String> fields, Evidence evidence, String source) {
        Set<Field> taken = fields.values().stream()
                .flatMap(key -> Field.ofKey(key).stream())
                .filter(Field::single)
                .collect(Collectors.toSet());
        List<Column> columns = new ArrayList<>(table.columns().size());
        for (Column column : table.columns()) {
            String key = fields.get(column.index());
            boolean displaced = key == null && column.field() != null && taken.contains(column.field());
            columns.add(
                    key == null && !displaced
                            ? column
                            : column.said(key == null ? null : Field.ofKey(key).orElse(null), evidence, source));
        }
        return table.with(table.grid(), columns);
    }

    /** The table as an earlier file of its layout was read: one of the same sender before others, the newest first. */
    public Table remembered(String sender, List<RememberedMapping> mappings) {
        return find(sender, mappings).map(this::remembered).orElse(table);
    }

    private Table remembered(RememberedMapping known) {
        Map<Integer, String> fields = new HashMap<>();
        places.forEach((index, place) -> known.mapping().columns().stream()
                .filter(column -> column.heading().equals(place.heading()) && column.occurrence() == place.occurrence())
                .forEach(column -> fields.put(index, column.field())));
        String source = known.mapping().sender() + " " + known.at().toLocalDate();
        return said(fields, Evidence.REMEMBERED, source);
    }

    private Optional<RememberedMapping> find(String sender, List<RememberedMapping> mappings) {
        String layout = mapping(sender).layout();
        return places.isEmpty()
                ? Optional.empty()
                : mappings.stream()
                        .filter(known -> known.mapping().kind() == table.kind()
                                && known.mapping().layout().equals(layout))
                        .max(Comparator.comparing((RememberedMapping known) ->
                                        known.mapping().sender().equals(sender))
                                .thenComparing(RememberedMapping::at));
    }

    /** What there is to remember: the columns of which somebody said what they are. */
    public Mapping mapping(String sender) {
        Set<String> headings = new LinkedHashSet<>();
        places.values().forEach(place -> headings.add(place.heading()));
        List<MappedColumn> said = table.columns().stream()
                .filter(Column::said)
                .flatMap(column -> Optional.ofNullable(places.get(column.index())).stream())
                .toList();
        return new Mapping(sender, table.kind(), List.copyOf(headings), said);
    }

    /** Days and numbers differ from one file to the next. */
    private static String folded(Column column) {
        String heading = column.parts().stream()
                .map(part -> Headings.fold(part).replaceAll("\\d+", "#"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return heading.length() <= LONGEST_HEADING ? heading : heading.substring(0, LONGEST_HEADING);
    }
}
