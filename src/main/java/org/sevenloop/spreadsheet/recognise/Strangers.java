package org.sevenloop.spreadsheet.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sevenloop.model.exchange.SheetKind;

/**
 * Tells lists of what the console does not keep, though people stand in them: orders, firms, visitors, patients, those
 * stopped at a checkpoint, an office's telephone list.
 */
final class Strangers {
    private static final Set<Field> SIGNS = EnumSet.of(Field.GOODS, Field.FIRM, Field.CLINIC);
    private static final Set<Field> HOUSEHOLD =
            EnumSet.of(Field.HEAD, Field.RELATION, Field.TENURE, Field.HOUSEHOLD_NUMBER, Field.ETHNICITY);
    private static final Set<Field> MANAGED =
            EnumSet.of(Field.REPORTED, Field.COOPERATES, Field.REACHABLE, Field.REVIEW);
    private static final Set<Field> FOLLOWED = EnumSet.of(Field.RETURNED, Field.MEASURE, Field.ISOLATED_SINCE);
    private static final Pattern POST = Pattern.compile(".*(职务|职责|岗位|职位|职称|分工|工号|员工编号|入职|月薪|工资|薪酬).*");

    private final List<Column> columns;
    private final Set<Field> fields = EnumSet.noneOf(Field.class);

    private Strangers(List<Column> columns) {
        this.columns = columns;
        columns.stream().map(Column::field).filter(field -> field != null).forEach(fields::add);
    }

    /** @param kind what the table would be taken for */
    static boolean among(List<Column> columns, SheetKind kind) {
        Strangers strangers = new Strangers(columns);
        if (kind == SheetKind.READINGS || kind == SheetKind.ROSTER) {
            return false;
        }
        return strangers.visitors()
                || strangers.things(kind)
                || strangers.stopped(kind)
                || kind == SheetKind.PEOPLE && (strangers.office() || strangers.tested());
    }

    private boolean visitors() {
        return fields.contains(Field.VISIT) && MANAGED.stream().noneMatch(fields::contains);
    }

    /** Two headings that lists of people do not have, and nobody's own name or nothing else that the kind lives on. */
    private boolean things(SheetKind kind) {
        long signs = columns.stream()
                .filter(column -> SIGNS.contains(column.field()))
                .count();
        boolean ofPeople = columns.stream()
                .anyMatch(column -> column.field() == Field.NAME && column.evidence() == Column.Evidence.HEADING);
        return signs >= 2 && (!ofPeople || kind == SheetKind.PEOPLE && !household());
    }

    /** Those whom a checkpoint stopped: where they came from may stand there, but not that anything follows. */
    private boolean stopped(SheetKind kind) {
        boolean passing = kind == SheetKind.PEOPLE
                || kind == SheetKind.WATCH && FOLLOWED.stream().noneMatch(fields::contains);
        return fields.contains(Field.CHECKPOINT) && passing && !household();
    }

    private boolean office() {
        boolean posts = columns.stream()
                .anyMatch(column -> POST.matcher(column.heading()).matches());
        return posts && !fields.contains(Field.ID) && !fields.contains(Field.ADDRESS) && !household();
    }

    private boolean tested() {
        return fields.contains(Field.TEST) && !fields.contains(Field.ADDRESS) && !household();
    }

    private boolean household() {
        return HOUSEHOLD.stream().anyMatch(fields::contains);
    }
}
