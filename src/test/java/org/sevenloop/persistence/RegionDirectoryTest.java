package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.model.net.Region;

class RegionDirectoryTest {
    private static final RegionDirectory CHINA = new RegionDirectory();
    private static final String YAOWAN = "422801001008";

    @Test
    void holdsTheWholeDirectory() {
        assertThat(CHINA.count(Region.Level.PROVINCE)).isEqualTo(31);
        assertThat(CHINA.count(Region.Level.CITY)).isEqualTo(342);
        assertThat(CHINA.count(Region.Level.AREA)).isEqualTo(2978);
        assertThat(CHINA.count(Region.Level.STREET)).isEqualTo(41352);
        assertThat(CHINA.count(Region.Level.COMMUNITY)).isEqualTo(620573);
        assertThat(CHINA.isLoaded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "恩施 窑湾",
                "恩施 窑湾社区",
                "湖北 恩施市 窑湾社区居委会",
                "恩施州 ywsq",
                "hubei enshi yaowan",
                "窑湾,恩施",
                "恩施市窑湾社区",
                "湖北省恩施市舞阳坝街道窑湾社区",
                "湖北恩施窑湾",
                "恩施州恩施市窑湾社区居民委员会",
                "wyb yaowan",
                "舞阳坝 窑湾居委会"
            })
    void findsACommunityByAnyPartOfItsPath(String query) {
        assertThat(CHINA.find(query, 3)).first().satisfies(found -> {
            assertThat(found.code()).isEqualTo(YAOWAN);
            assertThat(found.name()).isEqualTo("窑湾社区");
            assertThat(found.fullName()).isEqualTo("湖北省恩施土家族苗族自治州恩施市舞阳坝街道窑湾社区");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "窑湾社区, 窑湾社区",
        "ywsq, 窑湾社区",
        "yaowanshequ, 窑湾社区",
        "北京, 北京市",
        "cq, 重庆市",
        "chongqing, 重庆市",
        "xms, 厦门市",
        "lvliang, 吕梁市",
        "luliang, 吕梁市",
        "朝阳, 朝阳市",
        "恩施州, 恩施土家族苗族自治州",
        "长阳县, 长阳土家族自治县",
        "西长安街道, 西长安街街道",
    })
    void findsBestFirst(String query, String name) {
        assertThat(CHINA.find(query, 200)).extracting(Region::name).contains(name);
        assertThat(CHINA.find(query, 200)).hasSizeLessThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @Test
    void putsTheNameItselfAndUpperLevelsFirst() {
        assertThat(CHINA.find("朝阳", 5)).extracting(Region::name).containsExactly("朝阳市", "朝阳区", "朝阳县", "朝阳区", "朝阳镇");
        assertThat(CHINA.find("窑湾社区", 20)).extracting(Region::name).startsWith("窑湾社区", "窑湾社区", "窑湾社区", "窑湾社区");
    }

    @Test
    void findsNothingInNonsense() {
        assertThat(CHINA.find("", 10)).isEmpty();
        assertThat(CHINA.find("  ,  ", 10)).isEmpty();
        assertThat(CHINA.find("龘龘龘", 10)).isEmpty();
        assertThat(CHINA.find("zzzzzzzzqq", 10)).isEmpty();
        assertThat(CHINA.find("北京 窑湾社区 恩施", 10)).isEmpty();
        assertThat(CHINA.find("窑湾", 0)).isEmpty();
    }

    @Test
    void goesByCodes() {
        Region yaowan = CHINA.byCode(YAOWAN).orElseThrow();
        assertThat(yaowan.level()).isEqualTo(Region.Level.COMMUNITY);
        assertThat(yaowan.parent()).isEqualTo("422801001000");
        assertThat(CHINA.path(yaowan))
                .extracting(Region::name)
                .containsExactly("湖北省", "恩施土家族苗族自治州", "恩施市", "舞阳坝街道", "窑湾社区");
        assertThat(CHINA.path(yaowan))
                .extracting(Region::code)
                .containsExactly("420000000000", "422800000000", "422801000000", "422801001000", YAOWAN);
        assertThat(CHINA.byCode("42")).map(Region::name).contains("湖北省");
        assertThat(CHINA.byCode("422899001001")).isEmpty();
        assertThat(CHINA.byCode("x")).isEmpty();
        assertThat(CHINA.byCode("")).isEmpty();
    }

    @Test
    void everyPlaceIsFoundAgainByItsCode() {
        for (Region province : CHINA.provinces()) {
            assertThat(again(province)).contains(province);
            for (Region city : CHINA.children(province)) {
                assertThat(again(city)).contains(city);
                assertThat(city.parent()).isEqualTo(province.code());
            }
        }
        Region street = CHINA.byCode("422801001000").orElseThrow();
        assertThat(CHINA.children(street))
                .allSatisfy(each -> assertThat(again(each)).contains(each))
                .extracting(Region::code)
                .isSorted()
                .contains(YAOWAN);
    }

    private static Optional<Region> again(Region region) {
        return CHINA.byCode(region.code());
    }

    @Test
    void passesOverLevelsThatAreNotThere() {
        Region beijing = CHINA.byCode("110000000000").orElseThrow();
        assertThat(CHINA.children(beijing)).hasSize(16).extracting(Region::name).contains("东城区", "朝阳区");
        Region xiantao = CHINA.find("湖北 仙桃市", 1).getFirst();
        assertThat(xiantao.fullName()).isEqualTo("湖北省仙桃市");
        assertThat(xiantao.parent()).isEqualTo("420000000000");
        for (String name : List.of("东莞市", "中山市", "儋州市")) {
            Region city = CHINA.find(name, 1).getFirst();
            assertThat(city.level()).isEqualTo(Region.Level.CITY);
            Region street = CHINA.children(city).getFirst();
            assertThat(street.level()).isEqualTo(Region.Level.STREET);
            assertThat(street.parent()).isEqualTo(city.code());
            assertThat(again(street)).contains(street);
            assertThat(CHINA.path(street)).hasSize(3);
            assertThat(CHINA.children(street)).isNotEmpty();
        }
    }

    @Test
    void answersAllOfAName() {
        assertThat(CHINA.named("窑湾社区")).hasSizeGreaterThan(4).allSatisfy(each -> assertThat(each.name())
                .matches("窑湾(社区|居委会)"));
        assertThat(CHINA.named("窑湾社区居委会", "恩施")).extracting(Region::code).containsExactly(YAOWAN);
        assertThat(CHINA.named("窑湾社区", "湖北", "舞阳坝街道")).extracting(Region::code).containsExactly(YAOWAN);
        assertThat(CHINA.named("窑湾社区", "海南")).isEmpty();
        assertThat(CHINA.named(" ")).isEmpty();
    }

    @Test
    void answersFasterThanOneTypes() {
        // The thread's own time, so that what else the machine does is not counted.
        ThreadMXBean time = ManagementFactory.getThreadMXBean();
        List<String> queries = List.of("窑湾", "ywsq", "恩施 窑湾社区", "hubei enshi yaowan", "s", "社区", "湖北省恩施市窑湾社区", "和平");
        for (int i = 0; i < 5; i++) {
            queries.forEach(each -> CHINA.find(each, 20));
        }
        long[] nanos = new long[queries.size() * 9];
        for (int i = 0; i < nanos.length; i++) {
            long begin = time.getCurrentThreadCpuTime();
            CHINA.find(queries.get(i % queries.size()), 20);
            nanos[i] = time.getCurrentThreadCpuTime() - begin;
        }
        Arrays.sort(nanos);
        assertThat(nanos[nanos.length / 2]).as("median of a search in ns").isLessThan(50_000_000L);
    }
}
