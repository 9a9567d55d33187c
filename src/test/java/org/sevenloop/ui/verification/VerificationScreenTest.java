package org.sevenloop.ui.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleDesk;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;

/** Pictures of the desk for a person to look at. */
class VerificationScreenTest {
    private static final int CANVAS = 0xF3F5F8;
    private final Database database = Database.inMemory();
    private final SampleSession session = SampleSession.evening();

    @AfterEach
    void close() {
        database.close();
    }

    private Parent desk(Messages text) {
        VerificationViewModel model = new VerificationViewModel(
                new VerificationService(database, session, (access, entry) -> {}), SampleDesk.tools(text));
        VerificationView view = new VerificationView(model, text);
        model.shown(DeskFilter.NONE);
        return DeskFrame.of(view);
    }

    @Test
    void theListIsDrawnInBothLanguagesAndSizes() {
        SamplePosts.fill(database, session);
        Screens.all("verification", this::desk);
        BufferedImage picture =
                Screens.shoot("verification", 1366, 768, Messages.of(Screens.CHINESE), this::desk, stage -> {});
        assertThat(picture.getRGB(190, 54) & 0xFFFFFF).isEqualTo(CANVAS);
    }
}
