package org.sevenloop.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sevenloop.model.people.IdNumber;

/**
 * A register of invented people as a workbook of twenty columns: no two ID numbers alike, and in no order; nor are the texts
 * in the order of the rows, as in any workbook that somebody sorted.
 */
final class LargeList {
    static final String[] HEADINGS = {
        "序号", "姓名", "性别", "身份证号", "民族", "政治面貌", "联系电话", "与户主关系", "户编号", "小区", "楼栋", "单元", "房号", "现住址", "户籍地址", "工作单位",
        "居住类别", "来源地", "健康状况", "备注"
    };
    private static final int DAYS = 90 * 12 * 28;
    private static final int NUMBERS = DAYS * 1000;
    /** Shares no factor with how many numbers there are: each comes once. */
    private static final long STRIDE = 7_654_321;

    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张";
    private static final String GIVEN = "一文建国秀英桂兰志强伟丽娜静敏军洋勇杰娟艳涛明超霞平刚红玉梅春花雪峰安博晨德恩芳浩佳凯宁培清荣思婷";
    private static final int HOUSEHOLD = 3;
    /** Rows that are written together, in any order. */
    private static final int KEPT = 20_000;
    /** Whether the workbook has its texts in the order of its rows, as none has that somebody sorted. */
    private static final boolean SORTED = Boolean.getBoolean("sorted");

    private LargeList() {}

    /** Arguments: how many people, the file. */
    public static void main(String[] args) throws IOException {
        write(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    static void write(int people, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "sevenloop", "1.0")) {
            Worksheet sheet = book.newWorksheet("花名册");
            for (int column = 0; column < HEADINGS.length; column++) {
                sheet.value(0, column, HEADINGS[column]);
            }
            for (int from = 1; from <= people; from += KEPT) {
                rows(from, Math.min(people, from + KEPT - 1)).forEach(row -> write(sheet, row));
                sheet.flush();
            }
        }
    }

    private static List<Integer> rows(int from, int to) {
        List<Integer> rows =
                new ArrayList<>(IntStream.rangeClosed(from, to).boxed().toList());
        if (!SORTED) {
            Collections.shuffle(rows, new Random(from));
        }
        return rows;
    }

    private static void write(Worksheet sheet, int row) {
        String[] cells = person(row - 1);
        sheet.value(row, 0, row);
        for (int column = 1; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    /** The cells of one row. */
    static String[] person(int n) {
        int household = n / HOUSEHOLD;
        int estate = household % 40 + 1;
        int building = household / 40 % 30 + 1;
        int entrance = household / 1200 % 4 + 1;
        int room = household / 4800 + 101;
        String home = "阳光" + estate + "区" + building + "号楼" + entrance + "单元" + room;
        return new String[] {
            Integer.toString(n + 1),
            name(n),
            n % 2 == 0 ? "男" : "女",
            id(n),
            "汉族",
            n % 9 == 0 ? "中共党员" : "群众",
            String.format("13%09d", n * 7919L % 1_000_000_000),
            n % HOUSEHOLD == 0 ? "户主" : "家人",
            Integer.toString(household + 1),
            "阳光" + estate + "区小区",
            building + "号楼",
            entrance + "单元",
            Integer.toString(room),
            home,
            "某省某市某县" + n % 500 + "号",
            "第" + n % 300 + "厂",
            n % 4 == 0 ? "租住" : "常住",
            "本地",
            "健康",
            n % 50 == 0 ? "独居老人" : ""
        };
    }

    static String name(int n) {
        return "" + FAMILY.charAt(n % FAMILY.length()) + GIVEN.charAt(n / 24 % GIVEN.length())
                + GIVEN.charAt(n / 1200 % GIVEN.length());
    }

    static String id(int n) {
        long number = (n * STRIDE + 12_345) % NUMBERS;
        int day = (int) (number / 1000);
        String first17 = String.format(
                "422899%04d%02d%02d%03d", 1930 + day / 336, day / 28 % 12 + 1, day % 28 + 1, number % 1000);
        return first17 + IdNumber.checkDigit(first17);
    }
}
