package org.sevenloop.spreadsheet.mess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sevenloop.model.exchange.SheetKind;

/** A list as it ought to be: invented people, everything known, each value in its plainest form. */
record CleanList(SheetKind kind, List<Somebody> people) {
    static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张";
    private static final String GIVEN = "安博晨德恩芳国浩佳凯丽明宁培清荣思婷文雪";
    private static final List<String> ESTATES = List.of("阳光小区", "锦绣花园", "九里4区");
    private static final List<String> ORIGINS = List.of("武汉", "黄冈", "广东深圳", "温州");
    private static final List<String> NOTES = List.of("", "", "独居老人", "需送药，每周一次");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** Where somebody lives. */
    record Home(String estate, int building, int entrance, int room) {
        String plain() {
            return estate + building + "号楼" + entrance + "单元" + room;
        }
    }

    /** Somebody invented; the area code of the number does not exist. */
    record Somebody(
            String name,
            boolean head,
            boolean male,
            LocalDate birth,
            String id,
            String phone,
            Home home,
            LocalDate returned,
            String origin,
            boolean contact,
            String note) {}

    static CleanList of(SheetKind kind, Random random) {
        List<Somebody> people = new ArrayList<>();
        int count = 6 + random.nextInt(5);
        while (people.size() < count) {
            Home home = new Home(
                    ESTATES.get(random.nextInt(ESTATES.size())),
                    1 + random.nextInt(12),
                    1 + random.nextInt(4),
                    100 * (1 + random.nextInt(9)) + 1 + random.nextInt(4));
            int members = 1 + random.nextInt(3);
            for (int i = 0; i < members; i++) {
                people.add(somebody(people.size(), i == 0, home, random));
            }
        }
        return new CleanList(kind, List.copyOf(people));
    }

    private static Somebody somebody(int n, boolean head, Home home, Random random) {
        boolean male = random.nextBoolean();
        LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(20_000));
        String name = "" + SURNAMES.charAt(n) + GIVEN.charAt(random.nextInt(GIVEN.length()));
        boolean landline = random.nextInt(8) == 0;
        return new Somebody(
                random.nextBoolean() ? name : name + GIVEN.charAt(random.nextInt(GIVEN.length())),
                head,
                male,
                birth,
                id(birth, male, n, random.nextInt(3) == 0),
                String.format(Locale.ROOT, landline ? "051683%06d" : "139%08d", 100_000 + random.nextInt(800_000)),
                home,
                DAY.minusDays(1 + random.nextInt(40)),
                ORIGINS.get(random.nextInt(ORIGINS.size())),
                random.nextBoolean(),
                NOTES.get(random.nextInt(NOTES.size())));
    }

    /** @param withX looks on until the check digit is an X */
    private static String id(LocalDate birth, boolean male, int n, boolean withX) {
        for (int run = n * 20 + (male ? 1 : 2); ; run += 2) {
            String first17 =
                    "422899" + birth.toString().replace("-", "") + String.format(Locale.ROOT, "%03d", run % 1000);
            char check = check(first17);
            if (!withX || check == 'X') {
                return first17 + check;
            }
        }
    }

    static char check(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }

    List<Col> columns() {
        return kind == SheetKind.PEOPLE
                ? List.of(Col.NAME, Col.RELATION, Col.SEX, Col.BIRTH, Col.ID, Col.PHONE, Col.ADDRESS, Col.NOTE)
                : List.of(
                        Col.NAME,
                        Col.SEX,
                        Col.ID,
                        Col.PHONE,
                        Col.ADDRESS,
                        Col.RETURNED,
                        Col.ORIGIN,
                        Col.CONTACT,
                        Col.NOTE);
    }

    static Object value(Somebody one, Col column) {
        return switch (column) {
            case NAME -> one.name();
            case RELATION -> one.head() ? "户主" : "其他";
            case SEX -> one.male() ? "男" : "女";
            case BIRTH -> new Draft.Day(one.birth(), "yyyy/m/d");
            case ID -> one.id();
            case PHONE -> one.phone();
            case ADDRESS -> one.home().plain();
            case RETURNED -> new Draft.Day(one.returned(), "yyyy/m/d");
            case ORIGIN -> one.origin();
            case CONTACT -> one.contact() ? "有" : "无";
            case NOTE -> one.note();
            default -> "";
        };
    }
}
