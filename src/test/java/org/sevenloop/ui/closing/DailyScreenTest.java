package org.sevenloop.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.closing.SmallCommunity;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The daily summary's desk: pictures to look at, and its main task by one key. */
class DailyScreenTest {
    private final Database store = SmallCommunity.store();
    private final List<String> notices = new ArrayList<>();

    @AfterEach
    void close() {
        store.close();
    }

    /** Read and drawn on the test's own thread: the window is not to wait for a page. */
    private DailyViewModel model(Messages text) {
        return model(store, text, notices);
    }

    static DailyViewModel model(Database store, Messages text, List<String> notices) {
        DeskTools tools = new DeskTools(
                text,
                TaskRunner.immediate(),
                new Changes(),
                problem -> {
                    throw new AssertionError(problem);
                },
                (done, undo) -> notices.add(done),
                (desk, filter) -> {});
        DailyViewModel model =
                new DailyViewModel(new DailyService(new Store(store, SmallCommunity.session()), text), tools);
        model.shown(DeskFilter.NONE);
        return model;
    }

    @Test
    void isDrawnInBothLanguagesAndSizes() {
        Map<Locale, DailyViewModel> models = new HashMap<>();
        for (Locale language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            models.put(language, model(Messages.of(language)));
        }
        Screens.all("daily", text -> {
            DailyViewModel drawn = Objects.requireNonNull(models.get(text.locale()));
            return DeskFrame.of(new DailyView(drawn, text));
        });
        models.forEach((language, drawn) -> {
            drawn.markProperty().set("1284 3F9A 27C1 08BE 55D2");
            drawn.compare();
        });
        Screens.all("daily-compared", text -> {
            DailyViewModel drawn = Objects.requireNonNull(models.get(text.locale()));
            return DeskFrame.of(new DailyView(drawn, text));
        });
        assertThat(models.values())
                .allSatisfy(drawn -> assertThat(drawn.issues()).hasSize(14));
    }

    @Test
    void oneKeySavesThePdf(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("日报.pdf");
        DailyView[] shown = new DailyView[1];
        Messages text = Messages.of(Screens.CHINESE);
        DailyViewModel drawn = model(text);
        Stage stage = Screens.show(1366, 768, () -> {
            shown[0] = new DailyView(drawn, text);
            shown[0].setSaveDialog(name -> file);
            return DeskFrame.of(shown[0]);
        });
        try {
            Screens.onWindow(() -> {
                shown[0].fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "s", "s", KeyCode.S, false, true, false, false));
                return stage;
            });
            assertThat(notices).containsExactly("日报已存为 日报.pdf。");
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                String words = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0\u3000]+", "");
                assertThat(words)
                        .contains("柳堤社区疫情防控日报")
                        .contains("排查人口（人）——6")
                        .contains("返乡在册（人）5+16")
                        .contains("待核1");
            }
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }
}
