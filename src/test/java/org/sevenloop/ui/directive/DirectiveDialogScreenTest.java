package org.sevenloop.ui.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleSession;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.keys.StationKeys;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.directive.DirectiveIssuer;
import org.sevenloop.service.directive.DirectiveService;
import org.sevenloop.service.directive.DirectiveSheets;
import org.sevenloop.service.directive.StationService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Dialogs;
import org.sevenloop.ui.Dialogs.Seen;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;

/** The forms of the orders' desk as they are seen: issuing, answering, paper, and the stations with their packages. */
class DirectiveDialogScreenTest {
    private static final UnitId COMMUNITY = new UnitId(SampleSession.COMMUNITY.value());

    private final SampleSession session = SampleSession.evening();
    private final Database database = Database.inMemory();
    private final List<String> told = new ArrayList<>();
    private final DirectiveServices services = services(Messages.of(Screens.CHINESE));

    @TempDir
    private Path folder;

    private @Nullable Path file;

    @BeforeEach
    void fill() {
        SampleCommunity.fill(database, 2);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private DirectiveServices services(Messages text) {
        Store store = new Store(database, session);
        return new DirectiveServices(
                new DirectiveService(store),
                new DirectiveIssuer(store),
                new DirectiveSheets(store, text),
                new StationService(store));
    }

    private DirectiveId issue(Asked asked, boolean daily) {
        return services.issuer()
                .issue(
                        new Directive.Order(
                                "返乡人员今日摸底报数",
                                "各组、各网格逐户核对，今天下班前报到社区。",
                                session.now().plusHours(2),
                                asked,
                                daily,
                                new Directive.Address(COMMUNITY, Set.of(), false)),
                        null);
    }

    private Parent desk(Messages text, @Nullable DirectiveId open) {
        DirectiveViewModel model = new DirectiveViewModel(services(text), SampleDesk.tools(text, told));
        DirectiveView view = new DirectiveView(model, text);
        view.setFiles(new OneFile(file));
        model.shown(DeskFilter.NONE);
        if (open != null) {
            model.open(open);
        }
        return DeskFrame.of(view);
    }

    @SafeVarargs
    private List<Seen> list(String name, Consumer<Scene>... steps) {
        return whole(Dialogs.shoot(name, text -> desk(text, null), steps));
    }

    @SafeVarargs
    private List<Seen> board(String name, Asked asked, Consumer<Scene>... steps) {
        DirectiveId id = issue(asked, true);
        return whole(Dialogs.shoot(name, text -> desk(text, id), steps));
    }

    private static List<Seen> whole(List<Seen> seen) {
        assertThat(seen).allSatisfy(each -> assertThat(each.cut()).isEmpty());
        return seen;
    }

    private static Predicate<MenuItem> item(String id) {
        return item -> id.equals(item.getId());
    }

    private static Consumer<Scene> packages(String word) {
        return Dialogs.choose("#directive-packages", item("directive-package-" + word));
    }

    private static Consumer<Scene> more(String word) {
        return Dialogs.choose("#directive-more", item("directive-" + word));
    }

    private static void rows(Scene scene, int from, int to) {
        TableView<?> table = Dialogs.node(scene, "#directive-tree", TableView.class);
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectRange(from, to);
    }

    private void stations() {
        StationKeys other = StationKeys.random();
        services.stations().add("沿江街道站", new UnitId(422899001000L), other.identity());
        UnitId group = services.orders().tree().children(COMMUNITY).getFirst().id();
        services.stations().add("一组值班室", group, StationKeys.random().identity());
        assertThat(services.stations().pairs()).hasSize(2);
    }

    @Test
    void anOrderIsWritten() {
        issue(Asked.DONE, false);
        file = folder.resolve("返乡人员登记样表（含外出未归人员，各网格分别填写）.xlsx");
        List<Seen> seen = list(
                "directive-issue-filled",
                Dialogs.press("#directive-issue"),
                Dialogs.write("#directive-title", "2月20日返乡人员摸底报数"),
                Dialogs.write("#directive-text", "各组、各网格逐户核对，今天下班前报到社区；\n有发热的立即电话报告。"),
                Dialogs.press("#directive-choose"),
                scene -> {
                    ComboBox<?> asked = Dialogs.node(scene, "#directive-asked", ComboBox.class);
                    asked.getSelectionModel().select(2);
                    Dialogs.node(scene, "#directive-households", CheckBox.class).setSelected(true);
                    Dialogs.node(scene, "#directive-daily", CheckBox.class).setSelected(true);
                });
        assertThat(seen).allSatisfy(each -> assertThat(each.focus()).isEqualTo("directive-title"));
    }

    @Test
    void anOrderThatIsNotWhole() {
        List<Seen> seen = list(
                "directive-issue-wrong",
                Dialogs.press("#directive-issue"),
                Dialogs.write("#directive-time", "08:00"),
                Dialogs.enter());
        assertThat(seen).allSatisfy(each -> assertThat(each.focus()).isEqualTo("directive-title"));
    }

    @Test
    void whatIsDoneWithAnOrder() {
        board("directive-more", Asked.NUMBER, Dialogs.menu("#directive-more"));
    }

    @Test
    void answers() {
        board("directive-answer-number", Asked.NUMBER, scene -> rows(scene, 1, 3), Dialogs.press("#directive-answer"));
        board("directive-answer-list", Asked.LIST, scene -> rows(scene, 1, 2), Dialogs.press("#directive-answer"));
        board(
                "directive-unable",
                Asked.DONE,
                scene -> rows(scene, 1, 2),
                Dialogs.press("#directive-act-unable"),
                Dialogs.enter());
        board("directive-handon", Asked.DONE, scene -> rows(scene, 1, 2), Dialogs.press("#directive-act-handon"));
    }

    @Test
    void aChainIsPasted() {
        board("directive-paste", Asked.NUMBER, more("sheet-paste"));
        board(
                "directive-pasted",
                Asked.NUMBER,
                more("sheet-paste"),
                Dialogs.write("#directive-pasted", "1. 一组 3\n2. 二组 没有\n3. 九组 4\n4. 1网格 2"),
                Dialogs.enter());
    }

    @Test
    void packagesOfStations() {
        list("directive-packages", Dialogs.menu("#directive-packages"));
        list("directive-stations-none", packages("identity"));
        assertThat(list("directive-send-none", packages("send")))
                .as("a station is asked for first")
                .allSatisfy(each -> assertThat(each.focus()).isEqualTo("directive-station"));
        stations();
        list("directive-stations", packages("identity"));
        list("directive-send", packages("send"));
        list("directive-again", packages("again"), Dialogs.enter());
    }

    @Test
    void aStreetHasManyStations() {
        for (int i = 1; i <= 12; i++) {
            services.stations()
                    .add("第" + i + "站", COMMUNITY, StationKeys.random().identity());
        }
        List<Seen> seen = Dialogs.shoot(
                "directive-stations-many",
                text -> desk(text, null),
                packages("identity"),
                Dialogs.press("#directive-copy"));
        assertThat(seen).extracting(Seen::enter).containsExactly("知道了", "Close");
        assertThat(seen).allSatisfy(each -> assertThat(each.bottom()).isLessThan(768));
        assertThat(seen.getFirst().words()).contains("已复制", "第12站");
    }

    @Test
    void aStationGetsANewKeyOrGoes() {
        stations();
        long first = services.stations().pairs().getFirst().station().id().value();
        List<Seen> seen = list(
                "directive-station-renew",
                packages("identity"),
                Dialogs.press("#directive-station-renew-" + first),
                Dialogs.enter());
        assertThat(seen).allSatisfy(each -> assertThat(each.focus()).isEqualTo("directive-identity"));
        told.clear();
        Dialogs.shoot(
                "directive-station-removed",
                text -> desk(text, null),
                packages("identity"),
                scene -> scene.getRoot().lookupAll(".sl-link").stream()
                        .filter(each -> each.getId().startsWith("directive-station-remove-"))
                        .findFirst()
                        .ifPresent(each -> ((Button) each).fire()));
        assertThat(told).hasSize(2);
        assertThat(services.stations().pairs()).isEmpty();
    }

    @Test
    void aStationIsAdded() {
        list("directive-station-add", packages("add"));
        List<Seen> seen = list(
                "directive-station-wrong",
                packages("add"),
                Dialogs.write("#directive-station", "沿江街道站"),
                Dialogs.enter());
        assertThat(seen).allSatisfy(each -> assertThat(each.focus()).isEqualTo("directive-station-unit"));
    }
}
