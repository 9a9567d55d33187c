package org.sevenloop.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sevenloop.model.closing.TrendDay;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.chart.ChartTip;
import org.sevenloop.ui.common.chart.TrendChart;
import org.sevenloop.ui.common.chart.TrendData;

/** The last fourteen days: isolated at home, newly returned, fevers. */
final class TrendCard extends VBox {
    private final Messages text;
    private final TrendChart chart = new TrendChart();

    TrendCard(OverviewViewModel model, Messages text) {
        this.text = text;
        getStyleClass().add("sl-card");
        HBox head = new HBox(
                Texts.of(text.text("overview.trend"), "sl-t14", "sl-bold"),
                Texts.spring(),
                key("line", "overview.trend.isolated"),
                key("bar", "overview.trend.returned"),
                fevers());
        head.getStyleClass().add("sl-card-head");
        StackPane body = new StackPane(chart);
        body.getStyleClass().add("sl-chart-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        chart.setMinHeight(80);
        chart.setOnOpen(spot -> model.open("readings", ""));
    }

    private Node key(String shape, String word) {
        Region mark = new Region();
        mark.getStyleClass().addAll("sl-key-mark", shape);
        Label label = Texts.helper(text.text(word));
        label.setGraphic(mark);
        return Texts.whole(label);
    }

    private Node fevers() {
        Label glyph = Texts.of("▲", "sl-t12", "sl-key-fever");
        Label label = Texts.helper(text.text("overview.trend.fevers"));
        label.setGraphic(glyph);
        label.setAlignment(Pos.CENTER_LEFT);
        return Texts.whole(label);
    }

    void show(List<TrendDay> days) {
        List<TrendData.Day> shown = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            TrendDay day = days.get(i);
            boolean today = i == days.size() - 1;
            String date = String.format(
                    java.util.Locale.ROOT,
                    "%d-%02d",
                    day.day().getMonthValue(),
                    day.day().getDayOfMonth());
            String words = text.text("overview.trend.day", day.isolated(), day.returned(), day.fevers());
            shown.add(new TrendData.Day(
                    today ? text.text("overview.trend.today") : date,
                    today,
                    (long) day.isolated(),
                    day.returned(),
                    day.fevers(),
                    ChartTip.of(date, words)));
        }
        TrendDay last = days.get(days.size() - 1);
        chart.show(new TrendData(
                shown, text.text("overview.trend.spoken", last.isolated(), last.returned(), last.fevers())));
    }
}
