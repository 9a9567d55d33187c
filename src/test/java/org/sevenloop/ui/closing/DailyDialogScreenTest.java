package org.sevenloop.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.service.closing.SmallCommunity.DAY;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.persistence.ClosingRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.closing.SmallCommunity;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Dialogs;
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
        Dialogs.shoot(
                "daily-text",
                text,
                words -> DeskFrame.of(new DailyView(model, words)),
                scene -> ((Button) scene.lookup("#daily-edit")).fire(),
                form -> {
                    assertThat(form.getScene().getFocusOwner().getId()).isEqualTo("daily-words");
                    assertThat(words(form).getText()).contains("6");
                });
    }

    @Test
    void whatWasTypedOfOnePartStaysWhileAnotherIsOnView() {
        Messages text = Messages.of(Screens.CHINESE);
        DailyViewModel model = DailyScreenTest.model(database, text, new ArrayList<>());
        Dialogs.shoot(
                "daily-text-two",
                text,
                words -> DeskFrame.of(new DailyView(model, words)),
                scene -> ((Button) scene.lookup("#daily-edit")).fire(),
                form -> {
                    words(form).setText("今天下雪，干部清路。");
                    part(form, Section.NEXT);
                    words(form).setText("明早撒盐。");
                    part(form, Section.BASIC);
                    assertThat(words(form).getText()).isEqualTo("今天下雪，干部清路。");
                    DayDialogScreenTest.saving(form).fire();
                });
        DailySummary saved = Objects.requireNonNull(model.pageProperty().get()).summary();
        assertThat(saved.section(Section.BASIC)).containsExactly("今天下雪，干部清路。");
        assertThat(saved.section(Section.NEXT)).containsExactly("明早撒盐。");
        Map<Section, String> texts =
                database.read(SmallCommunity.ID, access -> new ClosingRepository(access).texts(DAY, Span.DAY));
        assertThat(texts).containsOnlyKeys(Section.BASIC, Section.NEXT);
    }

    private static TextArea words(DialogPane form) {
        return (TextArea) form.lookup("#daily-words");
    }

    @SuppressWarnings("unchecked")
    private static void part(DialogPane form, Section part) {
        ((ComboBox<Section>) form.lookup("#daily-section")).setValue(part);
    }
}
