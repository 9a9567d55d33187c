package org.sevenloop.spreadsheet.write;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** Ranges as workbooks write them, one column further to the right. */
final class Ranges {
    static final int COLUMNS = 16_384;

    private static final Pattern COLUMN = Pattern.compile("(\\$?)([A-Z]{1,3})(?=\\$?\\d|:|$|\\s)");
    /** Outside of words in quotes and of references to other sheets. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"]*\"|(?:'[^']*'|[\\p{L}\\p{N}_.]+)!\\$?[A-Z]{1,3}\\$?\\d*(?::\\$?[A-Z]{1,3}\\$?\\d*)?|[\\p{L}_][\\p{L}\\p{N}_.]*\\(|"
                    + "(?<![\\p{L}\\p{N}_.$])\\$?[A-Z]{1,3}\\$?\\d+(?![\\p{L}\\p{N}_.(])");

    private Ranges() {}

    /** {@code A1:B5 D1} becomes {@code B1:C5 E1}. */
    static String right(String ranges) {
        Matcher column = COLUMN.matcher(ranges);
        return column.replaceAll(found -> Matcher.quoteReplacement(found.group(1) + next(found.group(2))));
    }

    static List<String> right(List<?> ranges) {
        return ranges.stream().map(range -> right(range.toString())).toList();
    }

    /** References of a formula to the sheet that it stands on, named or not; those to others, and words in quotes, stay. */
    static String rightInFormula(String formula, String sheet) {
        return TOKEN.matcher(formula).replaceAll(found -> {
            String token = found.group();
            int named = token.lastIndexOf('!');
            String of = named < 0
                    ? sheet
                    : token.substring(0, named).replaceAll("^'|'$", "").replace("''", "'");
            boolean own = !token.startsWith("\"") && of.equals(sheet) && !token.endsWith("(");
            String moved = own ? token.substring(0, named + 1) + right(token.substring(named + 1)) : token;
            return Matcher.quoteReplacement(moved);
        });
    }

    private static String next(String column) {
        int index = CellReference.convertColStringToIndex(column) + 1;
        return index >= COLUMNS ? column : CellReference.convertNumToColString(index);
    }
}
