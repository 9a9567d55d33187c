package org.sevenloop.ui.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleRoster;
import org.sevenloop.SampleSession;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.checkpoint.CheckpointService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;

/** Pictures of the desk for a person to look at, with a week's roster and without. */
class CheckpointScreenTest {
    private static final int CANVAS = 0xF3F5F8;
    private final Database database = Database.inMemory();
    private final SampleSession session = SampleSession.evening();

    @AfterEach
    void close() {
        database.close();
    }

    private CheckpointViewModel model(Messages text) {
        return new CheckpointViewModel(new CheckpointService(database, session), SampleDesk.tools(text));
    }

    private Parent desk(Messages text, DeskFilter filter) {
        CheckpointViewModel model = model(text);
        CheckpointView view = new CheckpointView(model, text);
        model.shown(filter);
        return DeskFrame.of(view);
    }

    @Test
    void aWeekIsDrawnInBothLanguagesAndSizes() {
        SampleRoster.fill(database, session);
        Screens.all("checkpoint", text -> desk(text, DeskFilter.NONE));
        Screens.all("checkpoint-shift", text -> desk(text, DeskFilter.named(CheckpointViewModel.GAP)));
    }

    @Test
    void anEmptyDeskSaysWhatToDo() {
        Messages text = Messages.of(Screens.CHINESE);
        BufferedImage picture =
                Screens.shoot("checkpoint-empty", 1366, 768, text, t -> desk(t, DeskFilter.NONE), stage -> {});
        assertThat(picture.getRGB(190, 54) & 0xFFFFFF).isEqualTo(CANVAS);
    }
}
