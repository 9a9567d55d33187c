package org.sevenloop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "单雄信, shan xiong xin, sxx",
        "單雄信, shan xiong xin, sxx",
        "仇和, qiu he, qh",
        "解珍, xie zhen, xz",
        "查良, zha liang, zl",
        "区大, ou da, od",
        "盖天, ge tian, gt",
        "曾国, zeng guo, zg",
        "种师道, chong shi dao, csd",
        "翟让, zhai rang, zr",
        "乐毅, yue yi, yy",
        "覃某, qin mou, qm",
        "朴某, piao mou, pm",
        "缪某, miao mou, mm",
        "尉迟恭, yu chi gong, ycg",
        "尉健, yu jian, yj",
        "万俟卨, mo qi xie, mqx",
        "万里, wan li, wl",
        "长孙无忌, zhang sun wu ji, zswj",
        "令狐冲, ling hu chong, lhc",
        "吕布, lv bu, lb",
        "李单, li dan, ld",
        "李长乐, li chang le, lcl",
    })
    void readsSurnames(String name, String full, String initials) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "John Smith, john smith, js",
        "Nguyễn Văn An, nguyen van an, nva",
        "Олег, oleg, o",
        "O'Brien, obrien, o",
        "阿不都热·买买提, a bu du re mai mai ti, abdrmmt",
        "张 三, zhang san, zs",
        "3栋101, 3 dong 101, 3d101",
        "'', '', ''",
    })
    void readsOtherNames(String name, String full, String initials) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    @Test
    void keepsACharacterThatHasNoReading() {
        assertThat(Pinyin.full("李𠮷")).isEqualTo("li 𠮷");
        assertThat(Pinyin.initials("李𠮷")).isEqualTo("l𠮷");
    }

    @Test
    void doesNotTakeAPlaceForASurname() {
        assertThat(Pinyin.placeInitials("单县")).isEqualTo("dx");
        assertThat(Pinyin.placeInitials("厦门市")).isEqualTo("xms");
        assertThat(Pinyin.placeInitials("长安街道")).isEqualTo("cajd");
    }

    @Test
    void answersTheSameFromManyThreads() {
        List<String> names = IntStream.range(0, 5000)
                .mapToObj(i -> "单" + Character.toString(0x4E00 + i) + Character.toString(0x4E00 + i * 3 % 5000))
                .toList();

        List<String> together = names.parallelStream().map(Pinyin::initials).toList();

        assertThat(together)
                .isEqualTo(names.stream().map(Pinyin::initials).toList())
                .allMatch(each -> each.startsWith("s"));
    }
}
