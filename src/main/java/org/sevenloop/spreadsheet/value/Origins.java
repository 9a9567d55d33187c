package org.sevenloop.spreadsheet.value;

import java.util.List;
import java.util.regex.Pattern;
import org.sevenloop.model.watch.Origin;

/** Where somebody came from, by the words for the place; the most specific that holds. */
public final class Origins {
    private static final Pattern EXCLUDED_WUHAN = Pattern.compile("(除|非|不含|不包括)武汉(市)?(以?外)?");
    private static final Pattern WUHAN =
            Pattern.compile(".*(武汉|汉口|汉阳区|汉阳$|武昌|洪山区|江岸区|江汉区|硚口|桥口区|东西湖区|汉南区|蔡甸|江夏区|黄陂区|黄陂$|新洲区|东湖高新|光谷).*");
    private static final Pattern HUBEI = Pattern.compile(".*(湖北|鄂州|黄石|大冶|阳新县|十堰|丹江口|郧阳|郧西|竹山县|竹溪|房县|宜昌|宜都|当阳市|枝江"
            + "|远安县|兴山县|秭归|长阳|五峰县|夷陵|襄阳|襄樊|老河口|枣阳|宜城市|南漳|谷城|保康|荆门|钟祥|京山|沙洋|孝感|应城|安陆|汉川|孝昌|大悟|云梦"
            + "|荆州|石首|洪湖市|松滋|公安县|监利|江陵|黄冈|麻城|武穴|团风|红安|罗田|英山县|浠水|蕲春|黄梅|咸宁|赤壁市|嘉鱼|通城|崇阳|通山县|随州|广水|随县"
            + "|恩施|利川|建始|巴东|宣恩|咸丰县|来凤|鹤峰|仙桃|潜江|天门市|天门$|神农架).*");
    private static final List<String> OTHER_PROVINCES = List.of(
            "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖南", "广东",
            "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门");

    private Origins() {}

    public static Origin ofPlace(String written) {
        String text = Fold.tight(written);
        if (Fold.filler(text)) {
            return Origin.UNKNOWN;
        }
        String contact = text.replaceAll("[者人员]+$", "");
        if (contact.matches("密切接触|密接")) {
            return Origin.CLOSE_CONTACT;
        }
        if (contact.matches("间接接触|次密切接触|次密接|一般接触")) {
            return Origin.INDIRECT_CONTACT;
        }
        String place = EXCLUDED_WUHAN.matcher(text).replaceAll("");
        boolean otherProvince = OTHER_PROVINCES.stream().anyMatch(place::startsWith);
        if (WUHAN.matcher(place).matches() && !(otherProvince && place.matches(".*武汉[路街大].*"))) {
            return Origin.WUHAN;
        }
        if (otherProvince && !place.contains("湖北")) {
            return Origin.ELSEWHERE;
        }
        return HUBEI.matcher(place).matches() ? Origin.HUBEI_OTHER : Origin.ELSEWHERE;
    }

    /** What a category or contact column adds: 密切接触, 间接接触; UNKNOWN where it says nothing of the kind. */
    public static Origin ofCategory(String written) {
        String text = Fold.tight(written);
        if (text.matches("(?!.*(无|非|未|没有|否)).*(次密|间接).*")) {
            return Origin.INDIRECT_CONTACT;
        }
        if (text.matches("(?!.*(无|非|未|没有|否)).*(密切接触|密接).*")) {
            return Origin.CLOSE_CONTACT;
        }
        if (text.matches("(?!.*(无|非|未)).*(武汉|湖北).*")) {
            return ofPlace(written);
        }
        if (text.matches("(其他|其它|外)(地区|省|省市|市|地).{0,4}|(省|市|国|境)外.{0,4}|外[地省市](返乡|返回|人员)?")) {
            return Origin.ELSEWHERE;
        }
        return Origin.UNKNOWN;
    }

    /** The more specific of two. */
    public static Origin better(Origin one, Origin other) {
        if (one == Origin.UNKNOWN) {
            return other;
        }
        return other != Origin.UNKNOWN && other.compareTo(one) < 0 ? other : one;
    }

    /** Whether this names a place one comes from; for telling columns by content. */
    public static boolean looksLikePlace(String written) {
        String text = Fold.tight(written);
        return text.length() <= 20
                && (OTHER_PROVINCES.stream().anyMatch(text::startsWith)
                        || WUHAN.matcher(text).matches()
                        || HUBEI.matcher(text).matches());
    }
}
