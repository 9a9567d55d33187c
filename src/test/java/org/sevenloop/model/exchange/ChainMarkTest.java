package org.sevenloop.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainMarkTest {
    private static final ChainMark MARK = new ChainMark(1284, "3F9A27C108BE55D2");

    @Test
    void isTheBeginningOfALinkInGroupsOfFour() {
        ChainMark mark = ChainMark.of(1284, "3f9a27c108be55d2" + "0".repeat(48));
        assertThat(mark).isEqualTo(MARK);
        assertThat(mark.grouped()).isEqualTo("3F9A 27C1 08BE 55D2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "存证：第 1,284 次保存·3F9A 27C1 08BE 55D2",
                "Record: save no. 1,284, 3F9A 27C1 08BE 55D2",
                "1284 3f9a27c108be55d2",
                "  1284·3F9A-27C1-08BE-55D2 ",
                "第１，２８４次　３Ｆ９Ａ ２７Ｃ１ ０８ＢＥ ５５Ｄ２"
            })
    void isReadHoweverSomebodyTypesIt(String typed) {
        assertThat(ChainMark.parse(typed)).contains(MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1284",
                "3F9A 27C1 08BE 55D2",
                "1284 3F9A 27C1 08BE 55D",
                "1284 3F9A 27C1 08BE 55D2 0",
                "12843F9A27C108BE55D2",
                "1284 3F9A 27C1 08BE 55DX",
                "99999999999999999999 3F9A 27C1 08BE 55D2"
            })
    void whatIsNotWholeIsNoMark(String typed) {
        assertThat(ChainMark.parse(typed)).isEmpty();
    }
}
