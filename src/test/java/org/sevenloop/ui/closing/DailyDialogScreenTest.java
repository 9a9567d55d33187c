package org.sevenloop.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.closing.SmallCommunity;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;

/** A picture of the form in which a part of the summary is written, in both languages, to be looked at. */
class DailyDialogScreenTest {
    private final Database database = SmallCommunity.store();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void thePartBeginsWithWhatTheFiguresSay(String language) {
        Messages text = Messages.of(language.equals("zh") ? Screens.CHINESE : Locale.ENGLISH);
        DailyViewModel model = DailyScreenTest.model(database, text, new ArrayList<>());
        Screens.dialog(
                "daily-text",
                text,
                words -> DeskFrame.of(new DailyView(model, words)),
                scene -> ((Button) scene.lookup("#daily-edit")).fire(),
                form -> {
                    assertThat(form.getScene().getFocusOwner().getId()).isEqualTo("daily-words");
                    assertThat(((TextArea) form.lookup("#daily-words")).getText()).contains("6");
                });
    }
}
