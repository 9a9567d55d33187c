package org.sevenloop.ui.coverage;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.coverage.CoveragePage;
import org.sevenloop.model.coverage.ScreeningRound;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.GovernanceProfiles;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.SaveDialog;
import org.sevenloop.ui.common.Texts;

/** The desk 盲区: what was missed, the worst first; the list behind each figure; and what repairs it. */
public final class CoverageView extends VBox {
    private static final int KINDS = 448;

    private final CoverageViewModel model;
    private final Messages text;
    private final SpotPane spots;
    private final StackPane now = new StackPane();
    private final Label round = Texts.of("", "sl-t13", "sl-muted");
    private final HBox body;
    private final Node nobody;

    public CoverageView(CoverageViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.spots = new SpotPane(model, text, new CoverageRepairs(model, new CoverageForms(model.acts(), text, this)));
        setId("coverage");
        getStyleClass().add("sl-page");
        getStylesheets()
                .add(CoverageView.class
                        .getResource("/org/sevenloop/assets/theme/coverage.css")
                        .toExternalForm());
        setSpacing(8);
        VBox kinds = new VBox(new KindGrid(model, text), spring(), profile());
        kinds.getStyleClass().add("sl-card-body");
        Card left = Card.of(kinds);
        left.setMinWidth(KINDS);
        left.setMaxWidth(KINDS);
        Card right = Card.of(spots);
        HBox.setHgrow(right, Priority.ALWAYS);
        this.body = new HBox(12, left, right);
        this.nobody = nobody();
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(nobody, Priority.ALWAYS);
        getChildren().addAll(head(), now, body, nobody);
        model.pageProperty().subscribe(this::show);
        model.unitProperty().subscribe(unit -> show(model.pageProperty().get()));
        // From a figure too: whoever chose it wants what it counts repaired.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F2) {
                spots.repair();
                e.consume();
            }
        });
    }

    private static Region spring() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** How the community is governed, which decides what is asked for. */
    private Node profile() {
        ComboBox<GovernanceProfile> profiles =
                Fields.choice(GovernanceProfiles.all(), each -> text.text("net.profile." + each.id()));
        profiles.setId("coverage-profile");
        profiles.setMaxWidth(Double.MAX_VALUE);
        profiles.setDisable(!model.acts().may(Action.EDIT_NET));
        HBox.setHgrow(profiles, Priority.ALWAYS);
        model.pageProperty().subscribe(page -> {
            if (page != null) {
                profiles.setValue(page.profile());
            }
        });
        profiles.setOnAction(e -> {
            CoveragePage page = model.pageProperty().get();
            GovernanceProfile chosen = profiles.getValue();
            if (page != null && chosen != null && !chosen.equals(page.profile())) {
                model.acts().follow(chosen);
            }
        });
        HBox line = new HBox(8, Texts.whole(Texts.of(text.text("coverage.profile"), "sl-t13", "sl-muted")), profiles);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node head() {
        Button begin = Buttons.plain(text.text("coverage.round.begin"), model.acts()::beginRound);
        begin.setId("coverage-round-begin");
        Buttons.offered(begin, model.acts().may(Action.EDIT_NET));
        round.setId("coverage-round");
        MenuButton slips = new MenuButton(text.text("coverage.slips"));
        slips.setId("coverage-slips");
        slips.getStyleClass().add("sl-button");
        slips.setGraphic(Icons.small(MaterialDesignP.PRINTER_OUTLINE));
        slips.getItems()
                .addAll(
                        item("coverage.slips.print", () -> model.acts().printSlips(model)),
                        item("coverage.slips.export", this::export));
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("coverage.title"))),
                Texts.of(text.text("coverage.subtitle"), "sl-t13", "sl-muted"),
                Texts.spring(),
                Texts.whole(round),
                begin,
                slips,
                Buttons.plain(text.text("common.print"), MaterialDesignP.PRINTER_OUTLINE, model::print));
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(text.text(key));
        item.setOnAction(e -> act.run());
        return item;
    }

    private void export() {
        Path folder = SaveDialog.askFolder(getScene().getWindow(), text.text("coverage.slips.folder"));
        if (folder != null) {
            model.acts().writeSlips(model, folder);
        }
    }

    private Node nobody() {
        return new EmptyState(
                MaterialDesignA.ACCOUNT_ALERT_OUTLINE,
                text.text("coverage.empty"),
                text.text("coverage.empty.advice"),
                Buttons.offered(
                        Buttons.accent(text.text("coverage.empty.import"), model::bringIn),
                        model.acts().may(Action.IMPORT)));
    }

    private void show(@Nullable CoveragePage page) {
        boolean any = page == null || page.households() > 0;
        body.setVisible(any);
        body.setManaged(any);
        now.setVisible(any);
        now.setManaged(any);
        nobody.setVisible(!any);
        nobody.setManaged(!any);
        if (page != null) {
            round.setText(round(page.round()));
            now.getChildren().setAll(banner());
        }
    }

    private String round(@Nullable ScreeningRound now) {
        return now == null
                ? text.text("coverage.round.none")
                : text.text(
                        "coverage.round",
                        now.number(),
                        now.since()
                                .format(DateTimeFormatter.ofPattern(
                                        text.text("coverage.round.pattern"), text.locale())));
    }

    /** The one thing that matters now, with its button. */
    private Node banner() {
        Figure worst = model.worst();
        HBox banner = new HBox(12);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().addAll("sl-card", "sl-blind-now");
        if (worst == null) {
            Label fine = Texts.bold(text.text("coverage.now.none"));
            fine.setId("coverage-now");
            banner.getChildren().addAll(Icons.of(MaterialDesignC.CHECK_CIRCLE, Icons.ALARM, "sl-icon-green"), fine);
            return banner;
        }
        int many = model.counts().of(worst.kind());
        Label said = Texts.of(text.text("coverage.now." + worst.kind(), many), "sl-t16", "sl-bold");
        said.setId("coverage-now");
        VBox words = new VBox(2, Texts.whole(said), Texts.helper(text.text("coverage.now.why." + worst.kind())));
        Button act = Buttons.accent(text.text("coverage.now.act"), () -> settle(worst));
        act.setId("coverage-now-act");
        banner.getChildren()
                .addAll(
                        Icons.of(MaterialDesignA.ALERT_OCTAGON, Icons.ALARM, "sl-icon-red"),
                        words,
                        Texts.spring(),
                        act);
        return banner;
    }

    private void settle(Figure worst) {
        model.choose(worst);
        spots.focusTable();
    }
}
