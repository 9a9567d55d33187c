package org.sevenloop.spreadsheet.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a row names two people (业主 and 租客姓名, 租客电话), sees to it that what is taken is one person's. */
final class Whose {
    private static final Set<Field> OWN = Set.of(Field.NAME, Field.ID, Field.PHONE, Field.SEX, Field.ADDRESS);
    private static final String OWNER = "业主";
    private static final int FIRST = -1;

    private Whose() {}

    static List<Column> settle(List<Column> columns) {
        List<Column> names =
                columns.stream().filter(column -> column.field() == Field.NAME).toList();
        boolean several = names.size() > 1;
        List<Column> settled = columns.stream()
                .map(column -> several
                                && column.field() == Field.NAME
                                && column.heading().startsWith(OWNER)
                        ? column.as(Field.HEAD, column.evidence())
                        : column)
                .toList();
        Optional<String> whose = settled.stream()
                .filter(column -> column.field() == Field.NAME)
                .min(Comparator.comparingInt(Column::rank))
                .map(column -> column.heading().replaceFirst("(姓名|名字|名称)$", ""))
                .filter(prefix -> several && prefix.length() > 1);
        return whose.isEmpty()
                ? settled
                : settled.stream()
                        .map(column -> column.field() != null
                                        && OWN.contains(column.field())
                                        && column.heading().startsWith(whose.get())
                                ? column.ranked(FIRST)
                                : column)
                        .toList();
    }
}
