package org.sevenloop.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PackedTextsTest {
    @Property(tries = 50)
    void everyTextComesBack(
            @ForAll @Size(max = 200) List<@StringLength(max = 300) String> texts,
            @ForAll @IntRange(max = 500) int order) {
        // A surrogate alone is no character, and no workbook holds one.
        List<String> real = texts.stream()
                .map(text -> text.replaceAll("[\\x{D800}-\\x{DFFF}]", "。"))
                .toList();
        assertAllComeBack(real, order);
    }

    @Test
    void longTextsAndManyGoOnInFurtherBlocks() {
        List<String> texts = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 300_000; i++) {
            texts.add(i % 5_000 == 0 ? "住".repeat(Limits.LONGEST_TEXT) : i % 7 == 0 ? "" : "九里" + random.nextInt());
        }
        assertAllComeBack(texts, 3);
    }

    @Test
    void saysWhatItTakes() {
        PackedTexts packed = new PackedTexts();
        assertThat(packed.add("安宁")).isEqualTo(7);
        assertThat(packed.add("住".repeat(100))).isEqualTo(302);
    }

    private static void assertAllComeBack(List<String> texts, int order) {
        PackedTexts packed = new PackedTexts();
        texts.forEach(packed::add);
        assertThat(packed.size()).isEqualTo(texts.size());
        Random random = new Random(order);
        for (int i = 0; i < texts.size(); i++) {
            int index = random.nextInt(texts.size());
            if (!packed.get(index).equals(texts.get(index)) || !packed.get(i).equals(texts.get(i))) {
                assertThat(packed.get(i)).isEqualTo(texts.get(i));
                assertThat(packed.get(index)).isEqualTo(texts.get(index));
            }
        }
    }
}
