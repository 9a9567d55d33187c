package org.sevenloop.spreadsheet.read;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as Excel shows them: at most 15 figures, no exponent. */
final class NumberText {
    private static final double EXACT = 1e15;
    private static final MathContext EXCEL = new MathContext(15);

    private NumberText() {}

    static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < EXACT) {
            return Long.toString((long) number);
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        return BigDecimal.valueOf(number).round(EXCEL).stripTrailingZeros().toPlainString();
    }
}
