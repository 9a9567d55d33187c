package org.sevenloop.ui.common.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Colours;

/** Generated data for the charts, the same at every run. */
final class Samples {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-dd");
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 20);
    private final Messages text;
    private final boolean english;

    Samples(Messages text) {
        this.text = text;
        this.english = text.locale().getLanguage().equals("en");
    }

    private String say(String zh, String en) {
        return english ? en : zh;
    }

    private List<String> posts() {
        return english
                ? List.of("East gate", "West gate", "South gate", "North gate", "Post 1", "Post 2", "Post 3")
                : List.of("东门卡口", "西门卡口", "南门卡口", "北门卡口", "一号卡口", "二号卡口", "三号卡口");
    }

    DonutData donut() {
        List<DonutData.Slice> slices = new ArrayList<>();
        Map<Colour, Long> counts = Map.of(Colour.RED, 9L, Colour.YELLOW, 20L, Colour.BLUE, 231L, Colour.GREEN, 39L);
        for (Colour colour : Colour.values()) {
            String word = Colours.word(colour, text);
            long count = counts.getOrDefault(colour, 0L);
            slices.add(new DonutData.Slice(colour, count, ChartTip.of(word + " " + count, "")));
        }
        return new DonutData(slices, "299", say("在册 人", "people"), say("四色 299 人", "299 in four colours"));
    }

    TrendData trend(int days) {
        Random random = new Random(7);
        List<TrendData.Day> all = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            boolean today = i == days - 1;
            String label =
                    today ? say("今日", "Today") : TODAY.minusDays(days - 1L - i).format(DAY);
            long level = 44 + Math.round(76.0 * i / (days - 1));
            long fevers = i == 1 || i == 3 ? 1 : i == 6 || i == 7 ? 2 : 0;
            all.add(new TrendData.Day(
                    label, today, level, today ? 0 : 8 + random.nextInt(14), fevers, ChartTip.of(label, level + "")));
        }
        return new TrendData(all, say("近十四日", "The last fourteen days"));
    }

    StripData strip() {
        Random random = new Random(3);
        List<StripData.Row> rows = new ArrayList<>();
        double[] edges = {0, 0.9, 8.9, 16.9, 24};
        List<String> names = posts();
        for (int row = 0; row < names.size(); row++) {
            List<StripData.Shift> shifts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                boolean gap = (i == 1 && row % 3 == 0 && row < 6) || (i == 2 && row == 5);
                int heads = gap ? 0 : 2 + random.nextInt(2);
                String word = gap ? say("缺 2 人", "2 missing") : say(heads + " 人", String.valueOf(heads));
                shifts.add(new StripData.Shift(
                        edges[i], edges[i + 1], heads, gap ? 2 : 0, word, ChartTip.of(names.get(row), word)));
            }
            rows.add(new StripData.Row(names.get(row), shifts));
        }
        List<StripData.Mark> marks = List.of(
                new StripData.Mark(0.9, "22:00"),
                new StripData.Mark(8.9, say("次日 06:00", "06:00 next day")),
                new StripData.Mark(16.9, "14:00"));
        return new StripData(rows, marks, 24, 0.6, say("现在", "Now"), say("卡口未来 24 小时", "Next 24 hours"));
    }

    StaffingData staffing(int posts) {
        Random random = new Random(5);
        String[] words = english ? new String[] {"D 06", "L 14", "N 22"} : new String[] {"早 06", "中 14", "晚 22"};
        List<StaffingData.Column> columns = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            String day = TODAY.plusDays(i / 3).format(DAY) + (i < 3 ? say(" 今日", " today") : "");
            columns.add(new StaffingData.Column(day, i < 3, i == 1 ? say("现在", "Now") : words[i % 3], i == 1));
        }
        List<StaffingData.Row> rows = new ArrayList<>();
        for (int row = 0; row < posts; row++) {
            String name = row < 7 ? posts().get(row) : say((row + 1) + " 号卡口", "Post " + (row + 1));
            List<StaffingData.@Nullable Cell> cells = new ArrayList<>();
            for (int i = 0; i < 21; i++) {
                boolean gap = (i == 2 && row % 3 == 0) || (i == 3 && row == 5) || (i == 14 && row == 4);
                ChartTip tip = new ChartTip(
                        name + say("·2月21日 晚班", ", night of 21 Feb"),
                        say("22:00–次日 06:00·3 人 / 至少 2 人", "22:00–06:00, 3 of at least 2"),
                        List.of(
                                new ChartTip.Line(say("袁涛晨", "Yuan Taochen"), say("市文旅局·带班", "Lead"), false),
                                new ChartTip.Line(
                                        say("许磊兰", "Xu Leilan"),
                                        say("重岗：同班还在三号卡口", "Also at post 3 in this shift"),
                                        true)));
                cells.add(new StaffingData.Cell(
                        gap ? 0 : 2 + random.nextInt(2),
                        gap ? 2 : 0,
                        say("缺2", "−2"),
                        i == 0,
                        random.nextInt(3) == 0,
                        tip));
            }
            rows.add(new StaffingData.Row(name, cells));
        }
        return new StaffingData(columns, rows, say("值守人数", "Heads on duty"));
    }

    HoursData hours() {
        List<HoursData.Hour> hours = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            int hour = (6 + i) % 24;
            boolean night = i >= 16;
            List<Integer> heads = night
                    ? List.of(0, 3, 2, 0, 3, 3, 3)
                    : i < 8 ? List.of(2, 3, 2, 3, 3, 2, 3) : List.of(2, 3, 3, 3, 3, 3, 3);
            String label = String.format(java.util.Locale.ROOT, "%02d", hour);
            hours.add(new HoursData.Hour(label, heads, night ? 4 : 0, i < 8, ChartTip.of(label, heads.toString())));
        }
        HoursData.Words words = new HoursData.Words(say("应到 14", "14 needed"), say("东门、北门", "East, North"));
        return new HoursData(posts(), hours, 14, words, 15.6, say("每小时在岗人数", "Heads by the hour"));
    }

    ReadingData readings(int people) {
        Random random = new Random(11);
        List<String> days = new ArrayList<>();
        for (int i = 13; i > 0; i--) {
            days.add(TODAY.minusDays(i).format(DAY));
        }
        days.add(say("今日", "Today"));
        String[] zh = {"龙秀", "熊宇桂", "汪磊岩", "欧阳玉雪", "仇霞一", "周琪娟", "郭伟"};
        String[] en = {"Long Xiu", "Xiong Yugui", "Wang Leiyan", "Ouyang Yuxue", "Qiu Xiayi", "Zhou Qijuan", "Guo Wei"};
        List<ReadingData.Row> rows = new ArrayList<>();
        for (int row = 0; row < people; row++) {
            int from = row % 4 == 3 ? 2 * random.nextInt(12) : 0;
            List<ReadingData.Cell> cells = new ArrayList<>();
            for (int half = 0; half < 28; half++) {
                cells.add(cell(random, half, from));
            }
            int day = (28 - from) / 2;
            String name = english ? en[row % 7] : zh[row % 7];
            rows.add(new ReadingData.Row(
                    name,
                    say((row % 5 + 1) + "组" + (row + 60) + "号", "G" + (row % 5 + 1) + ", " + (row + 60)),
                    day == 14 ? say("期满", "Done") : day + "/14",
                    day == 14,
                    say("卢医生", "Dr Lu"),
                    cells));
        }
        ReadingData.Heads heads = english
                ? new ReadingData.Heads("Name, address", "Day", "Doctor", "am", "pm", "—")
                : new ReadingData.Heads("姓名 / 住址", "第 n 天", "医生", "早", "晚", "缺");
        return new ReadingData(days, 13, heads, rows, say("十四日体温", "Fourteen days"));
    }

    private static ReadingData.Cell cell(Random random, int half, int from) {
        if (half < from) {
            return new ReadingData.Cell(ReadingData.State.OUTSIDE, "");
        }
        int dice = random.nextInt(60);
        if (dice == 0) {
            return new ReadingData.Cell(ReadingData.State.FEVER, "37.8");
        }
        if (dice < 3) {
            return new ReadingData.Cell(ReadingData.State.MISSED, "");
        }
        if (half == 27 && dice < 25) {
            return new ReadingData.Cell(ReadingData.State.OPEN, "");
        }
        return new ReadingData.Cell(ReadingData.State.TAKEN, "36." + random.nextInt(10));
    }
}
