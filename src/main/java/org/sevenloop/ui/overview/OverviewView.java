package org.sevenloop.ui.overview;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** The first desk: what must be done, and how everything stands. */
public final class OverviewView extends VBox {
    private static final double WIDE = 1500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final OverviewViewModel model;
    private final Messages text;
    private final MustDoCard mustDo;
    private final OverviewTiles tiles;
    private final ColourCard colours;
    private final TrendCard trend;
    private final StripCard strip;
    private final Label beside = Texts.of("", "sl-t13", "sl-muted");
    private final HBox columns = new HBox();
    private final VBox right = new VBox();
    private final HBox charts = new HBox();

    public OverviewView(OverviewViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.mustDo = new MustDoCard(model, text);
        this.tiles = new OverviewTiles(model, text);
        this.colours = new ColourCard(model, text);
        this.trend = new TrendCard(model, text);
        this.strip = new StripCard(model, text);
        getStyleClass().add("sl-page");
        setSpacing(8);
        getStylesheets()
                .add(OverviewView.class
                        .getResource("/org/sevenloop/assets/theme/overview.css")
                        .toExternalForm());
        charts.getChildren().addAll(colours, trend);
        HBox.setHgrow(trend, Priority.ALWAYS);
        right.getChildren().addAll(tiles, charts, strip);
        VBox.setVgrow(charts, Priority.ALWAYS);
        columns.getChildren().addAll(mustDo, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(head(model), columns);
        widthProperty().subscribe(width -> fit(width.doubleValue() >= WIDE));
        model.overviewProperty().subscribe(this::show);
    }

    private HBox head(OverviewViewModel model) {
        Button report = Buttons.plain(
                text.text("overview.report"), MaterialDesignF.FILE_DOCUMENT_OUTLINE, () -> model.open("report", ""));
        report.setId("overview-report");
        HBox head = new HBox(Texts.deskTitle(text.text("overview.title")), beside, Texts.spring(), report);
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private void fit(boolean wide) {
        double gap = wide ? 16 : 12;
        columns.setSpacing(16);
        right.setSpacing(gap);
        charts.setSpacing(gap);
        double side = wide ? 540 : 424;
        mustDo.setMinWidth(side);
        mustDo.setPrefWidth(side);
        mustDo.setMaxWidth(side);
        colours.setMinWidth(wide ? 420 : 268);
        colours.setMaxWidth(wide ? 420 : 268);
        mustDo.fit(wide);
        tiles.fit(wide, gap);
        colours.fit(wide);
        strip.fit(wide);
        charts.setMinHeight(wide ? Region.USE_PREF_SIZE : 168);
        charts.setPrefHeight(wide ? 300 : 176);
    }

    private void show(@Nullable Overview overview) {
        if (overview == null) {
            return;
        }
        beside.setText(
                model.empty()
                        ? ""
                        : text.text(
                                "overview.beside",
                                overview.today().community(),
                                overview.today().units().size(),
                                TIME.format(overview.asOf())));
        mustDo.show();
        tiles.show(overview);
        colours.show(overview);
        trend.show(overview.trend());
        strip.show(overview);
    }
}
