package org.sevenloop.spreadsheet;

import java.util.Locale;
import org.sevenloop.model.people.IdNumber;

/** Invented people; the area code 422899 does not exist. */
public final class TestPeople {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕";
    private static final String GIVEN = "安博晨德恩芳国浩佳凯丽明宁培清荣思婷文雪";

    private TestPeople() {}

    public static String name(int n) {
        return "" + SURNAMES.charAt(n % 20) + GIVEN.charAt(n / 20 % 20) + GIVEN.charAt(n % 19);
    }

    public static String id(int n) {
        String first17 =
                String.format(Locale.ROOT, "422899%04d%02d%02d%03d", 1940 + n % 60, n % 12 + 1, n % 28 + 1, n % 1000);
        return first17 + IdNumber.checkDigit(first17);
    }

    public static String phone(int n) {
        return String.format(Locale.ROOT, "139%08d", 10_000_000 + n);
    }
}
