package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which figure of the batch contract stands where on the desks and on the paper. */
final class ScreenFigures {
    private static final String COMMUNITY = "窑湾社区";

    /**
     * A part of a desk.
     *
     * @param figures each number that stands there, as a path into the figures; a sum where paths are joined by +
     */
    private record Spot(String desk, String id, List<String> figures) {
        static Spot of(String desk, String id, String... figures) {
            return new Spot(desk, id, List.of(figures));
        }
    }

    private static final String HOUSEHOLDS = "/households/resident+/households/tenant";
    private static final String PEOPLE = "/people/resident+/people/tenant";
    private static final String MISSING = "/readingsToday/missing";
    private static final String OTHERS = "/watch/byOrigin/其他地区返乡";

    private static final List<Spot> SPOTS = List.of(
            Spot.of(
                    "overview",
                    "overview-tile-register",
                    HOUSEHOLDS,
                    PEOPLE,
                    "/households/resident",
                    "/households/tenant"),
            Spot.of(
                    "overview",
                    "overview-tile-watch",
                    "/watch/people",
                    "/watch/byOrigin/武汉返乡",
                    "/watch/byOrigin/湖北其他地市返乡",
                    OTHERS),
            Spot.of(
                    "overview",
                    "overview-tile-readings",
                    "/readingsToday/taken",
                    "/readingsToday/due",
                    MISSING,
                    "/watch/isolatedAtHome"),
            Spot.of(
                    "overview",
                    "overview-tile-fever",
                    "/readingsToday/fever",
                    "/readings/fever",
                    "/readings/peopleWithFever"),
            Spot.of(
                    "overview",
                    "overview-tile-posts",
                    "/rosterToday/shiftsShort",
                    "/roster/checkpoints",
                    "/rosterToday/shifts",
                    "/roster/shiftsShort"),
            Spot.of(
                    "overview",
                    "overview-tile-pushed",
                    "/verification/open",
                    "/verification/pushed",
                    "/verification/alreadyKnown",
                    "/verification/done"),
            Spot.of("overview", "overview-tile-stranded", "/stranded/people", "/stranded/foreign"),
            Spot.of("overview", "overview-red", "/watch/byColour/red"),
            Spot.of("overview", "overview-yellow", "/watch/byColour/yellow"),
            Spot.of("overview", "overview-blue", "/watch/byColour/blue"),
            Spot.of("overview", "overview-green", "/watch/byColour/green"),
            Spot.of("net", "net-level-7", HOUSEHOLDS),
            Spot.of("board", "board-red", "/watch/byColour/red"),
            Spot.of("board", "board-yellow", "/watch/byColour/yellow"),
            Spot.of("board", "board-blue", "/watch/byColour/blue"),
            Spot.of("board", "board-green", "/watch/byColour/green"),
            Spot.of("board", "board-overdue", "/watch/releaseOverdue"),
            Spot.of("readings", "readings-due", "/readingsToday/due"),
            Spot.of("readings", "readings-taken", "/readingsToday/taken"),
            Spot.of("readings", "readings-missing", MISSING),
            Spot.of("readings", "readings-fever", "/readingsToday/fever"),
            Spot.of("readings", "readings-fever-people", "/readings/peopleWithFever"),
            Spot.of("verification", "verification-pushed", "/verification/pushed"),
            Spot.of("verification", "verification-open", "/verification/open"),
            Spot.of("verification", "verification-already_known", "/verification/alreadyKnown"),
            Spot.of("verification", "verification-done", "/verification/done"),
            Spot.of("stranded", "people-stranded", "/stranded/people"),
            Spot.of("stranded", "people-stranded-foreign", "/stranded/foreign"),
            Spot.of("checkpoint", "checkpoint-checkpoints", "/roster/checkpoints"),
            Spot.of("checkpoint", "checkpoint-duties", "/roster/duties"),
            Spot.of("checkpoint", "checkpoint-shifts", "/roster/shifts"),
            Spot.of("checkpoint", "checkpoint-short", "/roster/shiftsShort"),
            Spot.of("checkpoint", "checkpoint-today-duties", "/rosterToday/duties"),
            Spot.of("checkpoint", "checkpoint-today-shifts", "/rosterToday/shifts"),
            Spot.of("checkpoint", "checkpoint-today-short", "/rosterToday/shiftsShort"));

    /** The rows of the paper's table from left to right and from top to bottom: today's number, or the total. */
    private static final List<Spot> PAPER = List.of(
            paper("排查住户（户） — — N", HOUSEHOLDS),
            paper("常住 — — N", "/households/resident"),
            paper("租住 — — N", "/households/tenant"),
            paper("排查人口（人） — — N", PEOPLE),
            paper("排查人口（人） — — .*? 常住 — — N", "/people/resident"),
            paper("排查人口（人） — — .*? 租住 — — N", "/people/tenant"),
            paper("党员 — — N", "/people/partyMembers"),
            paper("退役军人 — — N", "/people/veterans"),
            paper("返乡在册（人） N", "/watch/people"),
            paper("武汉返乡 N", "/watch/byOrigin/武汉返乡"),
            paper("湖北其他地市 N", "/watch/byOrigin/湖北其他地市返乡"),
            paper("其他地区返乡 N", OTHERS),
            paper("红 ?■ N", "/watch/byColour/red"),
            paper("黄 ?▲ N", "/watch/byColour/yellow"),
            paper("蓝 ?◆ N", "/watch/byColour/blue"),
            paper("绿 ?● N", "/watch/byColour/green"),
            paper("居家隔离（人） N", "/watch/isolatedAtHome"),
            paper("超期未解除 N", "/watch/releaseOverdue"),
            paper("应测体温（次） N", "/readingsToday/due"),
            paper("已测 N", "/readingsToday/taken"),
            paper("已测 \\d\\S* [+−\\d]\\S* N", "/readings/taken"),
            paper("漏测 N", MISSING),
            paper("发热 ≥37.3 ℃ N", "/readingsToday/fever"),
            paper("发热 ≥37.3 ℃ \\S+ \\S+ N", "/readings/fever"),
            paper("累计测温（人） — — N", "/readings/people"),
            paper("曾发热 — — N", "/readings/peopleWithFever"),
            paper("卡口（处） N", "/roster/checkpoints"),
            paper("值守（人次） N", "/rosterToday/duties"),
            paper("班次 N", "/rosterToday/shifts"),
            paper("缺岗班次 N", "/rosterToday/shiftsShort"),
            paper("今日起排班（人次） N", "/roster/duties"),
            paper("今日起排班（人次） .*? 班次 N", "/roster/shifts"),
            paper("今日起排班（人次） .*? 缺岗班次 N", "/roster/shiftsShort"),
            paper("推送名单（人） N", "/verification/pushed"),
            paper("已在册 — — N", "/verification/alreadyKnown"),
            paper("已核 N", "/verification/done"),
            paper("待核 N", "/verification/open"),
            paper("滞留人员（人） — — N", "/stranded/people"),
            paper("外籍 — — N", "/stranded/foreign"));

    private ScreenFigures() {}

    private static Spot paper(String row, String figure) {
        return Spot.of("report", row, figure);
    }

    /** What stands on the desks now, each part under its name. */
    static Map<String, List<Integer>> read(ConsoleDriver app) {
        Map<String, List<Integer>> seen = new LinkedHashMap<>();
        String desk = null;
        for (Spot spot : SPOTS) {
            if (!spot.desk().equals(desk)) {
                desk = spot.desk();
                app.desk(desk);
            }
            seen.put(spot.id(), sorted(app.numbers(spot.id())));
            if (desk == "net") {
                seen.putAll(tree(app));
            }
        }
        return seen;
    }

    private static Map<String, List<Integer>> tree(ConsoleDriver app) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (List<String> cells : app.rows("net-tree")) {
            rows.put("net " + cells.get(1), ConsoleDriver.numbersIn(cells.subList(2, cells.size())));
        }
        return rows;
    }

    /** Holds what was seen against the figures, and asks that no figure stands nowhere. */
    static void agree(Map<String, List<Integer>> seen, JsonNode figures) {
        for (Spot spot : SPOTS) {
            assertThat(seen.get(spot.id())).as(spot.id()).isEqualTo(expected(spot, figures));
        }
        List<Integer> community = new ArrayList<>();
        for (String path :
                List.of(HOUSEHOLDS, PEOPLE, "/watch/byColour/red", "/watch/byColour/yellow", "/watch/byColour/blue")) {
            community.add(value(path, figures));
        }
        assertThat(seen.get("net " + COMMUNITY)).startsWith(community.toArray(Integer[]::new));
        figures.get("units").properties().forEach(unit -> assertThat(
                        seen.get("net " + unit.getKey()).get(1))
                .as(unit.getKey())
                .isEqualTo(unit.getValue().asInt()));
    }

    /** Holds the paper's text against the figures, every one of them. */
    static void paperAgrees(String text, JsonNode figures) {
        String line = text.replaceAll("\\s+", " ");
        for (Spot spot : PAPER) {
            Matcher row = Pattern.compile(spot.id().replace("N", "([\\d,]+)")).matcher(line);
            assertThat(row.find()).as(spot.id() + " in " + line).isTrue();
            int number = Integer.parseInt(row.group(1).replace(",", ""));
            assertThat(number).as(spot.id()).isEqualTo(value(spot.figures().getFirst(), figures));
        }
        figures.get("units").properties().forEach(unit -> assertThat(line)
                .contains(unit.getKey() + " "
                        + String.format("%,d", unit.getValue().asInt()) + " 人"));
        List<String> paths = PAPER.stream()
                .flatMap(spot -> spot.figures().stream())
                .flatMap(sum -> Arrays.stream(sum.split("\\+")))
                .toList();
        assertThat(paths).as("figures that stand nowhere on the paper").containsAll(leaves("", figures));
    }

    private static List<String> leaves(String path, JsonNode node) {
        List<String> all = new ArrayList<>();
        node.properties().forEach(each -> {
            String at = path + "/" + each.getKey();
            if (each.getValue().isInt() && !at.startsWith("/units")) {
                all.add(at);
            }
            all.addAll(leaves(at, each.getValue()));
        });
        return all;
    }

    private static List<Integer> expected(Spot spot, JsonNode figures) {
        return sorted(spot.figures().stream().map(sum -> value(sum, figures)).toList());
    }

    private static int value(String sum, JsonNode figures) {
        int total = 0;
        for (String path : sum.split("\\+")) {
            JsonNode number = figures.at(path);
            assertThat(number.isInt()).as(path).isTrue();
            total += number.asInt();
        }
        return total;
    }

    private static List<Integer> sorted(List<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }
}
