package org.sevenloop.spreadsheet.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.value.Fold;

/** Tells rows about somebody from totals, notes, signatures, hints and separators. */
public final class RowKind {
    private static final Pattern TOTAL =
            Pattern.compile("(本页|本组|本栋|本社区|全社区|总|共)?(合计|小计|总计|共计|总数|汇总|累计)([:(（].*)?|合计.{0,10}|总计.{0,10}|共\\d+[人户].*");
    private static final Pattern FOOTER =
            Pattern.compile("(注|备注|说明|填表说明|填报说明|注意|注意事项|附注|提示|要求)[:：].*|[*※★]?注\\d?[:：、.].*"
                    + "|(填表|填报|制表|审核|签发|复核|报送|上报|记录|统计|经办|负责|责任|联系|录入|核实|分管|主管|单位)(人|单位|时间|日期|人员|领导|负责人)?(签字|签名|盖章)?([(（].*?[)）])?[:：].*"
                    + "|(填表|填报|报送|上报|制表)(单位|人|时间|日期)"
                    + "|(联系电话|电话|日期|负责人签字|社区盖章|签名|盖章|签字)[:：].*|.*(签字|盖章)[:：]?\\s*");
    /** What every footer has one of; a quick look before the full one. */
    private static final String FOOTER_SIGNS = ":：注签盖填报制";

    private static final Pattern LONE_NOTE =
            Pattern.compile("\\d+[.、)）].{8,}|(填表|填报|填写)?(说明|要求|须知)|注意事项|以下空白|此?表?.{0,4}(完|止|空白)");
    private static final Pattern HINT = Pattern.compile("必填|选填|\\d+位|下拉选择|请选择|格式[:：]|示例|例如|例[:：]|如[:：]|填写");
    private static final Pattern SENTENCE = Pattern.compile("(?=\\D{12,}).*\\p{IsHan}[,，。；;].*");
    private static final int LONG_TEXT = 40;

    private RowKind() {}

    static boolean footer(String written) {
        return total(written)
                || signed(written) && FOOTER.matcher(Fold.tight(written)).matches();
    }

    private static boolean signed(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (FOOTER_SIGNS.indexOf(written.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean aside(GridRow row) {
        return aside(row.filled());
    }

    /** Whether a row of these cells stands in the table without being about anybody. */
    public static boolean aside(List<Cell> filled) {
        if (filled.isEmpty()) {
            return true;
        }
        if (footer(filled.getFirst().text())) {
            return true;
        }
        if (filled.size() > 1) {
            return total(filled.get(1).text());
        }
        String only = Fold.tight(filled.getFirst().text());
        return only.length() > LONG_TEXT || LONE_NOTE.matcher(only).matches();
    }

    /** Whether the row tells how to fill in the columns, as the first under a heading may. */
    public static boolean hints(List<Cell> filled) {
        long hints =
                filled.stream().filter(cell -> HINT.matcher(cell.text()).find()).count();
        return hints >= 2 && hints * 3 >= filled.size();
    }

    /** Words that go on too long for a value, with a comma or a stop among them. */
    public static boolean sentence(String written) {
        return SENTENCE.matcher(Fold.tight(written)).matches();
    }

    private static boolean total(String written) {
        boolean possible = written.indexOf('计') >= 0 || written.indexOf('总') >= 0 || written.startsWith("共");
        return possible && TOTAL.matcher(Fold.tight(written)).matches();
    }
}
