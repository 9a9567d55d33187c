package org.sevenloop.spreadsheet.recognise;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.spreadsheet.value.ShiftTimes;

/** Tells what a table is about from the fields found in it and what its cells look like; never from names of files. */
final class KindScore {
    private static final int LEAST = 6;
    private static final int LEAST_FACTS = 5;
    /** Where somebody came from makes a watch list, unless the columns of a household outweigh it. */
    private static final int LEAST_JOURNEY = 4;

    private static final Map<SheetKind, Map<Field, Integer>> POINTS = points();
    private static final Set<Field> TIMES = EnumSet.of(Field.SHIFT, Field.PERIOD, Field.STARTS);
    private static final Pattern PUSHED = Pattern.compile("推送|协查|大数据|核查名单|落地核查|下发名单");
    private static final int PUSHED_POINTS = 14;
    /** What became of somebody (处置结果) is told of those who return as well, unless somebody pushed the name. */
    private static final int HANDLED_POINTS = -4;

    private static final int TAKEN_POINTS = 6;
    /** Two columns about somebody's health make a watch list as two different facts do. */
    private static final Set<Field> HEALTH = EnumSet.of(Field.SYMPTOMS, Field.CONTACT);

    private static final Set<Field> MANAGED =
            EnumSet.of(Field.REPORTED, Field.COOPERATES, Field.REACHABLE, Field.REVIEW, Field.CONTACT);
    private static final Set<Field> JOURNEY = EnumSet.of(
            Field.ORIGIN, Field.RETURNED, Field.TRANSPORT, Field.TRANSPORT_NUMBER, Field.MEASURE, Field.LEFT_ORIGIN);
    private static final Set<Field> UNITS = EnumSet.of(Field.GROUP, Field.ESTATE, Field.GRID, Field.BUILDING);
    /** What a list has that is about somebody or something else than the net. */
    private static final Set<Field> OTHERS = EnumSet.of(
            Field.NAME,
            Field.ID,
            Field.RELATION,
            Field.CHECKPOINT,
            Field.SHIFT,
            Field.ON_DUTY,
            Field.DATE,
            Field.DAY,
            Field.TEST,
            Field.GOODS,
            Field.FIRM,
            Field.VISIT,
            Field.CLINIC,
            Field.TEMPERATURE,
            Field.OUTCOME,
            Field.MEASURE,
            Field.ORIGIN,
            Field.RETURNED);

    private static final Set<Field> WHO = EnumSet.of(Field.ID, Field.PHONE, Field.ADDRESS);

    private final List<Column> columns;
    private final Map<Integer, ContentProbe> probes;
    private final String title;
    private final Set<Field> fields = EnumSet.noneOf(Field.class);

    KindScore(List<Column> columns, Map<Integer, ContentProbe> probes, String title) {
        this.title = title;
        this.columns = columns;
        this.probes = probes;
        columns.stream().map(Column::field).filter(field -> field != null).forEach(fields::add);
    }

    /** A kind and how sure it is. */
    record Scored(SheetKind kind, int score) {}

    /** What the table most likely is; another than those that the console keeps where none of them is likely. */
    Scored best() {
        Scored best = new Scored(SheetKind.OTHER, 0);
        for (SheetKind kind : SheetKind.values()) {
            int score = score(kind);
            if (score > best.score()) {
                best = new Scored(kind, score);
            }
        }
        boolean known = best.score() >= LEAST && !Strangers.among(columns, best.kind());
        return known ? best : new Scored(SheetKind.OTHER, best.score());
    }

    private int score(SheetKind kind) {
        if (kind == SheetKind.OTHER) {
            return 0;
        }
        if (kind == SheetKind.ROSTER) {
            return roster();
        }
        if (kind == SheetKind.NET) {
            return net();
        }
        boolean named = fields.contains(Field.NAME)
                || kind == SheetKind.VERIFICATION && fields.contains(Field.PHONE)
                || kind == SheetKind.PEOPLE && fields.contains(Field.HEAD) && fields.contains(Field.RELATION);
        if (!named) {
            return 0;
        }
        int sum = sum(kind) + told(kind);
        if (kind == SheetKind.READINGS) {
            return readings(sum);
        }
        if (kind == SheetKind.PEOPLE) {
            boolean told = WHO.stream().anyMatch(fields::contains);
            return sum + (told ? LEAST : 0);
        }
        int least = kind == SheetKind.WATCH ? LEAST_JOURNEY : LEAST_FACTS;
        return sum >= least ? sum + LEAST_FACTS : 0;
    }

    /** A list of names to be verified may have the very columns of a registration: its title tells. */
    private int told(SheetKind kind) {
        if (kind != SheetKind.VERIFICATION) {
            return 0;
        }
        boolean pushed = fields.contains(Field.PUSHED_BY) || fields.contains(Field.PUSHED_ON);
        boolean handled = columns.stream()
                .anyMatch(column ->
                        column.field() == Field.OUTCOME && column.heading().contains("处置"));
        return PUSHED.matcher(title).find() ? PUSHED_POINTS : handled && !pushed ? HANDLED_POINTS : 0;
    }

    private int sum(SheetKind kind) {
        Map<Field, Integer> points = POINTS.getOrDefault(kind, Map.of());
        int sum =
                fields.stream().mapToInt(field -> points.getOrDefault(field, 0)).sum();
        return sum
                + HEALTH.stream()
                        .mapToInt(field -> again(field) ? points.getOrDefault(field, 0) : 0)
                        .sum();
    }

    private boolean again(Field field) {
        return columns.stream().filter(column -> column.field() == field).count() > 1;
    }

    private int readings(int sum) {
        long days = count(Field.DAY, true);
        boolean halves = fields.contains(Field.MORNING) || fields.contains(Field.EVENING);
        boolean single =
                fields.contains(Field.TEMPERATURE) && (fields.contains(Field.DATE) || fields.contains(Field.PERIOD));
        if (days == 0 && !halves && !single || registers()) {
            return 0;
        }
        int taken = columns.stream().anyMatch(this::temperatures) ? TAKEN_POINTS : 0;
        return sum + taken + (int) Math.min(days * 3, 18) + (halves ? 10 : 0) + (single ? 9 : 0);
    }

    private boolean temperatures(Column column) {
        ContentProbe probe = probes.get(column.index());
        return column.field() == Field.DAY && probe != null && probe.size() > 0 && probe.temperatures();
    }

    /** A registration with a column of temperatures for each day is still a registration. */
    private boolean registers() {
        long managed = MANAGED.stream().filter(fields::contains).count();
        long journey = JOURNEY.stream().filter(fields::contains).count();
        return managed > 0 && managed + journey > 2;
    }

    /** Columns of a field whose cells are blank or temperatures. */
    private long count(Field field, boolean temperatures) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .map(column -> probes.get(column.index()))
                .filter(probe -> probe == null || probe.size() == 0 || probe.temperatures() == temperatures)
                .count();
    }

    /** Units with who answers for them, and nobody else by name. */
    private int net() {
        boolean answered = fields.contains(Field.OWNER) || fields.contains(Field.REPRESENTATIVE);
        boolean units = UNITS.stream().anyMatch(fields::contains);
        boolean others = OTHERS.stream().anyMatch(fields::contains);
        return answered && units && !others ? LEAST + 2 : 0;
    }

    private int roster() {
        long lists = columns.stream()
                .filter(column -> RosterColumns.mayHoldNames(column.field()))
                .filter(column -> nameLists(column))
                .count();
        boolean listed = fields.contains(Field.ON_DUTY);
        if (lists == 0 && !listed) {
            return 0;
        }
        long shifts = columns.stream()
                .filter(column -> column.parts().stream().anyMatch(ShiftTimes::looksLikeOne))
                .filter(this::nameLists)
                .count();
        long places = columns.stream()
                .filter(column -> column.parts().stream().anyMatch(RosterHeadings::looksLikeCheckpoint))
                .filter(this::nameLists)
                .count();
        boolean placed = fields.contains(Field.CHECKPOINT) || places > 0;
        boolean timed = TIMES.stream().anyMatch(fields::contains) || shifts > 0;
        long days = count(Field.DAY, false);
        int dated = fields.contains(Field.DATE) || days > 0 ? 3 : 0;
        boolean duty = timed && (placed || !fields.contains(Field.ID))
                || placed && (listed || places > 1 || days > 0)
                || listed && dated > 0;
        boolean somebodys = placed || listed || dated > 0 || shifts > 0 || fields.contains(Field.NAME);
        if (!duty || !somebodys) {
            return 0;
        }
        return (placed ? 6 : 0)
                + (timed ? 6 : 0)
                + (listed ? 5 : 0)
                + dated
                + (int) Math.min(places + shifts + days, 6);
    }

    private boolean nameLists(Column column) {
        ContentProbe probe = probes.get(column.index());
        return probe != null && probe.nameLists();
    }

    private static Map<SheetKind, Map<Field, Integer>> points() {
        Map<SheetKind, Map<Field, Integer>> points = new EnumMap<>(SheetKind.class);
        points.put(SheetKind.PEOPLE, people());
        points.put(SheetKind.WATCH, watch());
        points.put(SheetKind.READINGS, Map.of(Field.NAME, 2, Field.TEMPERATURE, 1, Field.PERIOD, 3, Field.DATE, 1));
        points.put(
                SheetKind.VERIFICATION,
                Map.of(
                        Field.OUTCOME,
                        8,
                        Field.PUSHED_BY,
                        8,
                        Field.PUSHED_ON,
                        7,
                        Field.ORIGIN,
                        1,
                        Field.RETURNED,
                        1,
                        Field.PHONE,
                        1));
        points.put(
                SheetKind.STRANDED,
                Map.of(Field.REASON, 7, Field.LODGING, 4, Field.NEEDS, 3, Field.NATIONALITY, 4, Field.NAME, 1));
        return points;
    }

    private static Map<Field, Integer> people() {
        Map<Field, Integer> points = new EnumMap<>(Field.class);
        points.putAll(Map.of(
                Field.HOUSEHOLD_NUMBER,
                4,
                Field.HEAD,
                4,
                Field.RELATION,
                5,
                Field.TENURE,
                4,
                Field.ETHNICITY,
                2,
                Field.POLITICAL,
                2,
                Field.ID,
                1,
                Field.NAME,
                1,
                Field.BUILDING,
                2,
                Field.ROOM,
                1));
        points.putAll(Map.of(Field.GROUP, 2, Field.ESTATE, 1, Field.GRID, 1, Field.REGISTERED_ADDRESS, 1));
        return points;
    }

    private static Map<Field, Integer> watch() {
        Map<Field, Integer> points = new EnumMap<>(Field.class);
        points.putAll(Map.of(
                Field.RETURNED,
                5,
                Field.ORIGIN,
                4,
                Field.REPORTED,
                4,
                Field.COOPERATES,
                4,
                Field.REACHABLE,
                4,
                Field.REVIEW,
                3,
                Field.MEASURE,
                5,
                Field.TRANSPORT,
                2,
                Field.TRANSPORT_NUMBER,
                2,
                Field.SYMPTOMS,
                3));
        points.putAll(Map.of(
                Field.CONTACT,
                3,
                Field.TEMPERATURE,
                1,
                Field.OWNER,
                1,
                Field.ISOLATED_SINCE,
                5,
                Field.LEFT_ORIGIN,
                4,
                Field.ORIGIN_PROVINCE,
                3,
                Field.ORIGIN_CITY,
                2,
                Field.FROM_WUHAN,
                3,
                Field.FROM_HUBEI,
                3));
        points.put(Field.TEST, 3);
        return points;
    }
}
