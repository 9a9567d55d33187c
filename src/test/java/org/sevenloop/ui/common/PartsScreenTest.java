package org.sevenloop.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.Screens;

/** Draws the whole kit, so that a person can look at it and a machine notices when nothing is drawn at all. */
class PartsScreenTest {
    @Test
    void theKitIsDrawnInBothLanguages() {
        Screens.all("parts", text -> new PartsPage(text).view());
        BufferedImage picture = Screens.shoot(
                "parts", 1366, 768, Messages.of(Screens.CHINESE), text -> new PartsPage(text).view(), stage -> {});
        assertThat(picture.getWidth()).isEqualTo(1366);
        // The corner is the canvas grey, which proves that the style sheet is in force.
        assertThat(picture.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xF3F5F8);
    }
}
