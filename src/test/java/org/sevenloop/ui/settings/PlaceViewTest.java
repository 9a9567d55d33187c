package org.sevenloop.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Region;
import org.sevenloop.model.net.Unit;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.RegionDirectory;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.net.PlaceService;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskTools;
import org.testfx.api.FxRobot;

class PlaceViewTest {
    private static final RegionDirectory DIRECTORY = new RegionDirectory();

    private final Database store = Database.inMemory();
    private final PlaceService service = new PlaceService(store, DIRECTORY, SampleCommunity.SESSION);
    private final List<CommunityId> chosen = new ArrayList<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final AtomicInteger samples = new AtomicInteger();

    @AfterEach
    void close() {
        store.close();
    }

    private PlaceViewModel model(Messages text) {
        DeskTools tools = new DeskTools(
                text,
                TaskRunner.immediate(),
                new Changes(),
                problems::add,
                (sentence, undo) -> {},
                (desk, filter) -> {});
        return new PlaceViewModel(service, tools, chosen::add, samples::incrementAndGet);
    }

    private PlaceViewModel model() {
        return model(Messages.of(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void oneWalksDownFromTheProvinceAndBack() {
        PlaceViewModel model = model();
        assertThat(model.places()).hasSize(31);
        while (model.places().getFirst().level() != Region.Level.COMMUNITY) {
            model.take(model.places().getFirst());
        }
        Region last = model.inside().get();
        assertThat(last).isNotNull();
        model.back();
        assertThat(model.inside().get()).isNotEqualTo(last);
        while (model.inside().get() != null) {
            model.back();
        }
        assertThat(model.places()).hasSize(31);
        assertThat(chosen).isEmpty();
    }

    @Test
    void theSampleIsOneButtonAway() {
        model().openSample();
        assertThat(samples).hasValue(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void theCommunityIsChosenByKeyboardAndStandsWithItsLevels() {
        Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
        Stage stage = Screens.show(1366, 768, () -> new PlaceView(model(text), text));
        try {
            FxRobot robot = new FxRobot();
            robot.clickOn("#settings-place-field");
            // The robot types Latin letters only, as an input method would be needed for others.
            robot.write("es ywsq");
            Screens.settle();
            robot.push(KeyCode.ENTER);
            Screens.settle();
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
        assertThat(problems).isEmpty();
        assertThat(chosen).hasSize(1);
        assertThat(service.path(chosen.getFirst())).extracting(Unit::name).contains("恩施市", "窑湾社区");
        assertThat(service.current()).isEqualTo(Optional.of(chosen.getFirst()));
    }

    @Test
    void itIsDrawnInBothLanguages() {
        Screens.all("place", text -> {
            PlaceViewModel model = model(text);
            model.typed().set("窑湾");
            return new PlaceView(model, text);
        });
        assertThat(problems).isEmpty();
    }
}
