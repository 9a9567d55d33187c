package org.sevenloop.ui.checkpoint;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftPage;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.chart.HeadsByHour;
import org.sevenloop.ui.common.chart.StaffingChart;

/** The desk 卡口: the next gap, the week's staffing, the heads of today by the hour, and the points themselves. */
public final class CheckpointView extends HBox {
    private static final double POINTS = 396;
    /** The card without rows, and the height beyond which a row gains nothing. */
    private static final double GRID = 122;

    private static final double ROW = 36;
    private static final double WIDE = 1500;

    private final CheckpointViewModel model;
    private final Messages text;
    private final ShiftForms forms;
    private final GapBanner banner;
    private final StaffingChart staffing = new StaffingChart();
    private final HeadsByHour heads = new HeadsByHour();
    private final CheckpointFigures figures;
    private final Label hoursTitle = Texts.whole(Texts.of("", "sl-t12"));
    private final HBox layers = StaffingLegend.row(8);
    private final Label week = Texts.whole(Texts.cell(""));
    private final PointsCard points;
    private final ShiftDrawer drawer;
    private final StackPane middle = new StackPane();
    private final BooleanBinding tight;
    private final Card grid;
    private final Node charts;
    private final Node empty;
    private @Nullable StaffingWords shown;

    public CheckpointView(CheckpointViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.forms = new ShiftForms(model, text);
        this.figures = new CheckpointFigures(text);
        this.banner = new GapBanner(text, model::openGap);
        this.points = new PointsCard(model, text);
        this.drawer = new ShiftDrawer(model, text, staffing::requestFocus);
        getStyleClass().add("sl-page");
        setSpacing(12);
        staffing.setId("checkpoint-staffing");
        heads.setId("checkpoint-hours");
        staffing.setOnOpen(this::open);
        // The open drawer takes a third of a small window: what can wait gives way to the shift.
        tight = model.shiftProperty().isNotNull().and(widthProperty().lessThan(WIDE));
        figures.narrow(tight);
        banner.narrow(tight);
        grid = grid();
        charts = charts();
        empty = empty();
        VBox page = new VBox(12, head(), banner, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        getChildren().add(page);
        model.pageProperty().addListener((o, was, is) -> show(is));
        model.shiftProperty().addListener((o, was, is) -> showShift(was, is));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show(model.pageProperty().get());
    }

    private Node head() {
        Button print = Buttons.plain(text.text("checkpoint.print"), MaterialDesignP.PRINTER_OUTLINE, model::print);
        Button fill = Buttons.plain(text.text("checkpoint.fill"), MaterialDesignA.ACCOUNT_PLUS_OUTLINE, model::openGap);
        fill.disableProperty().bind(model.pageProperty().map(page -> page == null || page.gap() == null));
        MenuButton more = more();
        for (Node each : List.of(more, print)) {
            each.managedProperty().bind(each.visibleProperty());
            each.visibleProperty().bind(tight.not());
        }
        boolean edits = model.may(Action.EDIT_ROSTER);
        Buttons.offered(fill, edits);
        Buttons.offered(more, edits);
        Buttons.offered(print, model.may(Action.PRINT_LIST));
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("checkpoint.title"))),
                figures.node(),
                Texts.spring(),
                more,
                print,
                fill);
        head.getStyleClass().add("sl-desk-head");
        head.setSpacing(8);
        return head;
    }

    private MenuButton more() {
        MenuItem day = new MenuItem(text.text("checkpoint.day.add"));
        day.setOnAction(e -> model.addDay(false));
        MenuItem names = new MenuItem(text.text("checkpoint.day.add.names"));
        names.setOnAction(e -> model.addDay(true));
        MenuItem shift = new MenuItem(text.text("checkpoint.shift.add"));
        shift.setOnAction(e -> addShift());
        MenuButton more = new MenuButton(text.text("checkpoint.shift.menu"), null, shift, day, names);
        more.getStyleClass().add("sl-button");
        more.setMinWidth(USE_PREF_SIZE);
        return more;
    }

    private Card grid() {
        HBox legend = StaffingLegend.of(text);
        legend.managedProperty().bind(legend.visibleProperty());
        legend.visibleProperty().bind(tight.not());
        Button before =
                Buttons.icon(MaterialDesignC.CHEVRON_LEFT, text.text("checkpoint.week.before"), () -> model.turn(-1));
        Button after =
                Buttons.icon(MaterialDesignC.CHEVRON_RIGHT, text.text("checkpoint.week.after"), () -> model.turn(1));
        Button now = Buttons.link(text.text("checkpoint.week.this"), model::thisWeek);
        Card card = Card.titled(text.text("checkpoint.staffing"), staffing, legend, before, week, after, now);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node charts() {
        Card hours = Card.titled(text.text("checkpoint.hours.title"), heads, hoursTitle, layers);
        HBox.setHgrow(hours, Priority.ALWAYS);
        points.node().setPrefWidth(POINTS);
        points.node().setMinWidth(POINTS - 60);
        HBox below = new HBox(12, hours, points.node());
        points.node().managedProperty().bind(points.node().visibleProperty());
        points.node().visibleProperty().bind(tight.not());
        below.setMinHeight(150);
        below.setPrefHeight(232);
        VBox.setVgrow(below, Priority.ALWAYS);
        return new VBox(12, grid, below);
    }

    private Node empty() {
        return Card.of(new EmptyState(
                MaterialDesignG.GATE,
                text.text("checkpoint.empty"),
                text.text("checkpoint.empty.advice"),
                Buttons.offered(
                        Buttons.accent(text.text("checkpoint.empty.import"), model::bringIn), model.may(Action.IMPORT)),
                Buttons.offered(
                        Buttons.plain(text.text("checkpoint.point.add"), () -> forms.point(this, null)),
                        model.may(Action.EDIT_ROSTER))));
    }

    private void show(@Nullable RosterPage page) {
        banner.show(page);
        boolean nothing = page == null || page.roster().checkpoints().isEmpty();
        middle.getChildren().setAll(nothing ? empty : charts);
        figures.node().setVisible(!nothing);
        if (page == null || nothing) {
            return;
        }
        ShiftWords words = new ShiftWords(text);
        figures.show(page);
        week.setText(text.text(
                "checkpoint.week",
                words.day(page.roster().from()),
                words.day(page.roster().to())));
        shown = new StaffingWords(page, text);
        staffing.show(shown.data());
        grid.setMaxHeight(GRID + ROW * page.figures().checkpoints());
        HoursWords hours = new HoursWords(page, text);
        heads.show(hours.data());
        StaffingLegend.layers(layers, hours.legend());
        hoursTitle.setText(hours.title());
        hoursTitle.getStyleClass().removeAll("sl-fg-red", "sl-muted");
        hoursTitle.getStyleClass().add(hours.hasHole() ? "sl-fg-red" : "sl-muted");
        points.show(page);
    }

    private void showShift(@Nullable ShiftPage was, @Nullable ShiftPage is) {
        if (is == null) {
            getChildren().remove(drawer.node());
            return;
        }
        drawer.show(is);
        if (!getChildren().contains(drawer.node())) {
            getChildren().add(drawer.node());
        }
        if (was == null || !was.shift().id().equals(is.shift().id())) {
            drawer.focus();
        }
    }

    private void open(int spot) {
        ShiftId id = shown == null ? null : shown.at(spot);
        if (id != null) {
            model.open(id);
        }
    }

    private void addShift() {
        RosterPage page = model.pageProperty().get();
        if (page != null) {
            forms.shift(this, page);
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.PAGE_UP || e.getCode() == KeyCode.PAGE_DOWN) {
            model.turn(e.getCode() == KeyCode.PAGE_UP ? -1 : 1);
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.N) {
            addShift();
            e.consume();
        }
    }
}
