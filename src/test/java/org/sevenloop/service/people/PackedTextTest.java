package org.sevenloop.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class PackedTextTest {
    @Property(tries = 300)
    void everyTextThatHoldsTheWordIsFoundOnce(
            @ForAll @Size(max = 30) List<@StringLength(max = 8) @CharRange(from = 'a', to = 'c') String> texts,
            @ForAll @StringLength(min = 1, max = 4) @CharRange(from = 'a', to = 'c') String word) {
        assertThat(find(texts, word)).isEqualTo(naive(texts, word));
    }

    @Property(tries = 200)
    void chineseIsFoundWhereItStandsAndNowhereElse(
            @ForAll @Size(max = 20) List<@StringLength(max = 6) @CharRange(from = '一', to = '三') String> texts,
            @ForAll @StringLength(min = 1, max = 2) @CharRange(from = '一', to = '三') String word) {
        assertThat(find(texts, word)).isEqualTo(naive(texts, word));
    }

    private static List<Integer> find(List<String> texts, String word) {
        PackedText.Builder builder = new PackedText.Builder();
        texts.forEach(builder::add);
        PackedText packed = builder.build();
        List<Integer> found = new ArrayList<>();
        packed.find(word.getBytes(StandardCharsets.UTF_8), entry -> {
            assertThat(packed.get(entry)).isEqualTo(texts.get(entry));
            return found.add(entry);
        });
        return found;
    }

    private static List<Integer> naive(List<String> texts, String word) {
        return IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).contains(word))
                .boxed()
                .toList();
    }
}
