package org.sevenloop.model.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PagePixelsTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    @Test
    void aThinLineBecomesGreyInsteadOfVanishing() {
        PagePixels page = new PagePixels(4, 2, new int[] {WHITE, BLACK, WHITE, WHITE, WHITE, BLACK, WHITE, WHITE});

        assertThat(page.shrunkTo(2)).isEqualTo(new PagePixels(2, 1, new int[] {0xFF7F7F7F, WHITE}));
        assertThat(page.shrunkTo(4)).isSameAs(page);
        assertThat(page.shrunkTo(9)).isSameAs(page);
    }

    @Property(tries = 200)
    void paperStaysPaperAndProportionsHold(
            @ForAll @IntRange(min = 1, max = 60) int width,
            @ForAll @IntRange(min = 1, max = 60) int height,
            @ForAll @IntRange(min = 1, max = 60) int newWidth) {
        int[] paper = new int[width * height];
        Arrays.fill(paper, WHITE);
        PagePixels small = new PagePixels(width, height, paper).shrunkTo(newWidth);

        assertThat(small.width()).isEqualTo(Math.min(width, newWidth));
        assertThat(small.argb()).hasSize(small.width() * small.height()).containsOnly(WHITE);
        assertThat(Math.abs(small.height() * (double) width / small.width() - height))
                .isLessThanOrEqualTo((double) width / small.width());
    }
}
