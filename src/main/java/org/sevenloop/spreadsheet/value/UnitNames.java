package org.sevenloop.spreadsheet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the units below a community: 一组, 阳光小区, 东片, 第3网格, 5号楼. */
public final class UnitNames {
    private static final String NUMBER = "(?:[一二三四五六七八九十百零〇\\d]+|[A-Za-z]\\d*|[甲乙丙丁东南西北中])";
    private static final Pattern GROUP = Pattern.compile("第?" + NUMBER + "(?:村民|居民)?小?组"
            + "|(?!.*(?:工作|领导|防控|排查|突击|巡逻|消杀|执勤|宣传|后勤|党员?|应急|值班)小?组)[\\p{IsHan}]{1,4}?(?:村民|居民)?小?组");
    private static final Pattern ESTATE =
            Pattern.compile("[\\p{IsHan}A-Za-z\\d·]{2,12}?(?:小区|花园|家园|新村|苑|公寓|大院|宿舍|广场|名城|新城|豪庭|花苑|华府|家属院|家属区)(?:小区)?");
    private static final Pattern GRID = Pattern.compile("(?:第?" + NUMBER + "|[\\p{IsHan}]{1,6})(?:号)?(?:网格|片区?)");
    private static final Pattern BUILDING = Pattern.compile("第?" + NUMBER + "(?:号?楼|栋|幢|座|号院)");
    private static final Pattern MERE_NUMBER = Pattern.compile("第?" + NUMBER + "(?:号|#楼?)?");
    private static final Pattern NUMBER_WORD = Pattern.compile("(号|#楼?)$");
    private static final Pattern ABOVE = Pattern.compile(".*?(?:社区居委会|社区居民委员会|社区|村民委员会|村委会|行政村|居委会)(?=.)");
    private static final Pattern STREET_OFFICE = Pattern.compile("^.*街道(?=.)");
    private static final Pattern VILLAGE = Pattern.compile("[\\p{IsHan}]{1,10}?村(?!民|组)(?=.)");
    private static final Pattern REST = Pattern.compile(
            "(住户|居民|大|全面|入户|摸底|普查|采集|防控|新冠|肺炎|基本|基础|底册|数据|出租|房屋|户|共?\\d+[户人]|人口|户籍|排查|摸排|花名册|登记表|台账|信息|统计表|名单|人员|疫情|返乡|体温|监测|表|[(（].*[)）]|\\d{4}.*|明细|情况|汇总|[-_—\\s])*");

    private static final Pattern OWN_NAME = Pattern.compile("[\\p{IsHan}·]{2,10}[A-Za-z\\d]{0,3}");
    private static final Pattern SHEET_WORD = Pattern.compile(
            "租|表|册|名单|台账|台帐|登记|汇总|统计|人员|排查|住户|居民|信息|数据|说明|网格员|体温|返乡|滞留|推送|核查|值班|完成|合计|总|样例|模板|示例|明细|常住|租住|流动|人口|户籍|社区|月|日|年|备份|旧|新建");

    private UnitNames() {}

    /** The units that a sheet's name or a title names, from the top; empty where it names none. */
    public static List<String> in(String written) {
        String text = Fold.tight(written);
        String below = ABOVE.matcher(text).replaceFirst("");
        List<String> path = new ArrayList<>();
        String rest = below;
        for (Pattern level : List.of(GROUP, ESTATE, GRID, BUILDING)) {
            Matcher unit = level.matcher(rest);
            if (unit.lookingAt()) {
                path.add(unit.group());
                rest = rest.substring(unit.end());
            }
        }
        boolean whole = !path.isEmpty() && REST.matcher(rest).matches();
        return whole ? path : VILLAGE.matcher(text).lookingAt() ? inVillage(text) : List.of();
    }

    /** A unit behind its village's name: 三家店村上湾组. */
    private static List<String> inVillage(String text) {
        String rest = VILLAGE.matcher(text).replaceFirst("");
        for (Pattern level : List.of(GROUP, GRID)) {
            Matcher unit = level.matcher(rest);
            if (unit.lookingAt() && REST.matcher(rest.substring(unit.end())).matches()) {
                return List.of(unit.group());
            }
        }
        return List.of();
    }

    /**
     * Whether a sheet's name may be a unit's own, though it ends in no word for one: 御景湾, 锦绣江南. Where the title
     * names it behind the community it is; otherwise it is not if it says what the sheet is, or who keeps it.
     */
    public static boolean mayBeOwnName(String sheet, String title) {
        String name = Fold.tight(sheet);
        if (!OWN_NAME.matcher(name).matches() || SHEET_WORD.matcher(name).find()) {
            return false;
        }
        boolean keeper = name.length() <= 3 && Names.surnamed(name) && !name.matches(".*[组湾屯队片院园苑区街巷里弄村庄寨]");
        return Fold.tight(title).matches(".*(社区|村|居委会|村委会)" + name + ".*") || !keeper;
    }

    /** How deep a unit lies: groups and estates above districts and grids, these above buildings. */
    public static int level(String unit) {
        if (endsIn(unit, "楼栋幢座院") && BUILDING.matcher(unit).matches()) {
            return 3;
        }
        return endsIn(unit, "格区片") && GRID.matcher(unit).matches() ? 2 : 1;
    }

    /** The units at the head of an address: {@code 二组152号} → 二组, {@code 阳光小区3号楼2单元501} → 阳光小区, 3号楼. */
    public static List<String> ofAddress(String written) {
        String inCommunity = ABOVE.matcher(Fold.tight(written)).replaceFirst("");
        String whole = STREET_OFFICE.matcher(inCommunity).replaceFirst("");
        String below = whole;
        List<String> path = new ArrayList<>();
        for (Pattern level : List.of(GROUP, ESTATE, GRID, BUILDING)) {
            Matcher unit = level.matcher(below);
            if (unit.lookingAt()) {
                path.add(unit.group());
                below = below.substring(unit.end());
            }
        }
        return path.isEmpty() ? HomeAddress.of(whole).map(HomeAddress::units).orElse(path) : path;
    }

    /** A value of a column 组, 楼栋 …: a mere number gets the heading's word. */
    public static String withWord(String written, String word) {
        if (written.isEmpty() || Fold.filler(written)) {
            return "";
        }
        String text = Fold.tight(written);
        return mayEndNumber(text) && MERE_NUMBER.matcher(text).matches()
                ? NUMBER_WORD.matcher(text).replaceFirst("") + word
                : text;
    }

    private static boolean mayEndNumber(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last >= '0' && last <= '9'
                || last >= 'A' && last <= 'Z'
                || last >= 'a' && last <= 'z'
                || endsIn(text, "一二三四五六七八九十百零〇甲乙丙丁东南西北中号#")
                || text.endsWith("#楼");
    }

    /** A quick look before a pattern that ends in one of the signs. */
    private static boolean endsIn(String text, String signs) {
        return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
