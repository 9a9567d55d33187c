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
                    + "|(联系电话|电话|日期|负责人签字|社区盖章|签名|盖章|签字)[:：].*|.*(签字|盖章)[:：]?\\s*");
    private static final Pattern HINT = Pattern.compile(".*(必填|选填|下拉选择|请选择|格式[:：]|示例|例如|例[:：]|如[:：]|填写).*");
    private static final int LONG_TEXT = 40;

    private RowKind() {}

    static boolean footer(String written) {
        String text = Fold.tight(written);
        return FOOTER.matcher(text).matches() || TOTAL.matcher(text).matches();
    }

    /** Whether the row stands in the table without being about anybody. */
    public static boolean aside(GridRow row) {
        List<Cell> filled = row.filled();
        if (filled.isEmpty()) {
            return true;
        }
        Cell first = filled.getFirst();
        String text = Fold.tight(first.text());
        if (TOTAL.matcher(text).matches() || FOOTER.matcher(text).matches()) {
            return true;
        }
        if (filled.size() > 1 && TOTAL.matcher(Fold.tight(filled.get(1).text())).matches()) {
            return true;
        }
        if (filled.size() == 1) {
            return text.length() > LONG_TEXT || text.matches("\\d+[.、)）].{8,}|以下空白|此?表?.{0,4}(完|止|空白)");
        }
        long hints = filled.stream()
                .filter(cell -> HINT.matcher(cell.text()).matches())
                .count();
        return hints >= 2 && hints * 3 >= filled.size();
    }
}
