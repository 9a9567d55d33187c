package org.sevenloop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
    private static final Pattern MERE_NUMBER =
            Pattern.compile("第?(?:[一二三四五六七八九十百零〇\\d]+|[A-Za-z]\\d*|[甲乙丙丁东南西北中])(?:号|#楼?)?");

    @ParameterizedTest
    @CsvSource({
        "3号楼, 3", "第5栋, 3", "甲幢, 3", "12座, 3", "3号院, 3", "第3网格, 2", "东片, 2", "东片区, 2", "5号网格, 2", "一组, 1", "阳光小区, 1",
        "'', 1"
    })
    void aUnitLiesAsDeepAsItsWordSays(String unit, int level) {
        assertThat(UnitNames.level(unit)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3号楼",
        "第3, 第3号楼",
        "3号, 3号楼",
        "3#, 3号楼",
        "3#楼, 3号楼",
        "A, A号楼",
        "东, 东号楼",
        "3号楼, 3号楼",
        "御景湾, 御景湾",
        "/, ''"
    })
    void aMereNumberGetsTheHeadingsWord(String written, String unit) {
        assertThat(UnitNames.withWord(written, "号楼")).isEqualTo(unit);
    }

    @Property
    void onlyAMereNumberGetsAWord(
            @ForAll @StringLength(min = 1, max = 5) @Chars({'第', '3', '十', 'A', '东', '号', '#', '楼', '栋', '湾'})
                    String written) {
        assertThat(UnitNames.withWord(written, "组").endsWith("组"))
                .isEqualTo(MERE_NUMBER.matcher(written).matches());
    }
}
