package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sevenloop.spreadsheet.value.HomeAddress;

/** Addresses are read letter by letter, because patterns are too slow for a register; the patterns say what must come out. */
class AddressKeyProperties {
    private static final Pattern UPPER_LEVELS = Pattern.compile("^.*(社区|街道|居委会|村委会)(?=.)");
    private static final Pattern COMMUNITY = Pattern.compile(".*(社区|街道|居委会|村委会)");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\u3000！-～]");
    private static final String SIGNS = "[\\s,、;·.。\\-‐-―−#()]";
    private static final Pattern HASH_BETWEEN = Pattern.compile("(?<=\\d)" + SIGNS + "*#" + SIGNS + "*(?=\\d)");
    private static final Pattern SIGNS_BETWEEN = Pattern.compile("(?<=\\d)(?!#\\d)" + SIGNS + "+(?=\\d)");
    private static final Pattern NOT_TELLING =
            Pattern.compile("(?<!\\d)" + SIGNS + "+|" + SIGNS + "+(?!\\d|" + SIGNS + ")");
    private static final Pattern IN_NUMBERS = Pattern.compile(".*\\d[-#]\\d+[-#]\\d.*");
    private static final Pattern BUILDING = Pattern.compile("(?<=[\\dA-Za-z])号?(?:楼|栋|幢|座)|(?<=\\d)#(?=\\d)");
    private static final Pattern ROOM = Pattern.compile("(?<=\\D\\d{3,4})[室号房]$");
    private static final Pattern UNKNOWN = Pattern.compile(".*(不详|不明|未知|待查|待核|暂无).*|无|空|/*");

    @Provide
    static Arbitrary<String> addresses() {
        Arbitrary<String> parts = Arbitraries.of(
                "1", "20", "501", "1203", "10101", "a", "Z", "号", "楼", "栋", "幢", "座", "室", "房", "#", "＃", " ", "\t",
                "-", "—", "–", "－", "　", "，", "(", "）", "。", "·", "/", "一组", "小区", "单元", "社区", "街道", "居委会", "村委会", "社",
                "街", "委", "不", "不详", "未知", "无", "空", "暂无", "\n", "Ａ", "５", "😀", "é");
        return parts.list().ofMaxSize(12).map(some -> String.join("", some).strip());
    }

    @Property(tries = 3000)
    void unitsAreWordedAsThePatternsSay(@ForAll("addresses") String written) {
        assertThat(AddressKey.ofUnits(written)).isEqualTo(units(written));
    }

    @Property(tries = 3000)
    void whatIsLeftIsWhatThePatternsLeave(@ForAll("addresses") String written) {
        assertThat(AddressKey.of(written)).isEqualTo(key(written));
    }

    private static String units(String written) {
        String hashes = HASH_BETWEEN.matcher(folded(written)).replaceAll("#");
        String strokes = SIGNS_BETWEEN.matcher(hashes).replaceAll("-");
        String telling = NOT_TELLING.matcher(strokes).replaceAll("");
        String worded = IN_NUMBERS.matcher(telling).matches() ? HomeAddress.worded(telling) : telling;
        return ROOM.matcher(BUILDING.matcher(worded).replaceAll("号楼")).replaceFirst("");
    }

    private static String folded(String written) {
        return FULL_WIDTH
                .matcher(written)
                .replaceAll(wide -> wide.group().equals("\u3000")
                        ? " "
                        : Matcher.quoteReplacement(
                                String.valueOf((char) (wide.group().charAt(0) - 0xFEE0))));
    }

    private static String key(String written) {
        String address = folded(written);
        String below = UPPER_LEVELS.matcher(address).replaceFirst("");
        boolean placesNobody = address.isBlank()
                || UNKNOWN.matcher(address).matches()
                || COMMUNITY.matcher(below).matches();
        return placesNobody ? "" : units(below);
    }
}
