package org.sevenloop.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever was typed: what is masked never holds it. */
class MaskingProperties {
    private static final List<String> LETTERS =
            List.of("张", "三", "欧", "阳", "𠮷", "𪚥", "a", "B", "é", "·", "王", "小", "明", "ب", "7");
    private static final List<String> UNITS = List.of("三组", "一小区", "二网格", "滨河路", "桂花巷", "");
    private static final List<String> BUILDINGS = List.of("6号楼", "12栋", "3幢", "");

    @RepeatedTest(200)
    void noNameNoNumberNoHome(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String name = some(random, 1 + random.nextInt(6));
        assertThat(Masking.name(name)).isNotEqualTo(name).doesNotContain(name);
        assertThat(points(Masking.name(name))).isLessThanOrEqualTo(points(name) + 1);

        String phone = digits(random, random.nextInt(14) + 1);
        assertThat(Masking.phone(phone)).doesNotContain(phone).hasSameSizeAs(phone);
        String document = digits(random, random.nextInt(20) + 1);
        assertThat(Masking.document(document)).doesNotContain(document).hasSameSizeAs(document);

        String room = digits(random, 3 + random.nextInt(2));
        String building = pick(random, BUILDINGS);
        String address = pick(random, UNITS) + building + room + "室";
        assertThat(Masking.address(address)).doesNotContain(room);
        assertThat(Masking.address(address)).contains(building);
    }

    private static String some(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(pick(random, LETTERS));
        }
        return text.toString();
    }

    private static String digits(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
