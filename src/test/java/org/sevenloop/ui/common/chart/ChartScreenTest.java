package org.sevenloop.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.Card;

/** Draws every chart with generated data, to be looked at, and checks that the marks of a danger are really painted. */
class ChartScreenTest {
    private static final int BRAND = 0xA61B22;

    @Test
    void chartsAreDrawnInBothLanguages() {
        Screens.all("charts", text -> page(new Samples(text)));
    }

    @Test
    void gapsAndTheTooltipAreDrawn() {
        BufferedImage picture = Screens.shoot(
                "staffing", 1366, 480, Messages.of(Screens.CHINESE), text -> staffing(new Samples(text)), stage -> {});
        assertThat(count(picture, BRAND)).isGreaterThan(200);
    }

    @Test
    void manyPeopleScroll() {
        BufferedImage picture = Screens.shoot(
                "readings",
                1150,
                560,
                Messages.of(Screens.CHINESE),
                text -> readings(new Samples(text), 3000),
                stage -> {});
        assertThat(count(picture, BRAND)).isGreaterThan(200);
    }

    private static long count(BufferedImage picture, int colour) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFFFFFF) == colour)
                .count();
    }

    private static Parent readings(Samples samples, int people) {
        ReadingGrid grid = new ReadingGrid();
        grid.show(samples.readings(people));
        VBox page = new VBox(Card.of(grid));
        VBox.setVgrow(page.getChildren().getFirst(), Priority.ALWAYS);
        page.getStyleClass().add("sl-page");
        return page;
    }

    private static Parent staffing(Samples samples) {
        StaffingChart chart = new StaffingChart();
        chart.show(samples.staffing(7));
        VBox page = new VBox(
                12,
                Card.titled("值守人数", chart),
                TipPopup.face(
                        samples.staffing(1).rows().getFirst().cells().getFirst().tip()));
        page.getStyleClass().add("sl-page");
        return page;
    }

    private static Parent page(Samples samples) {
        Donut donut = new Donut();
        donut.show(samples.donut());
        TrendChart trend = new TrendChart();
        trend.show(samples.trend(14));
        ShiftStrip strip = new ShiftStrip();
        strip.show(samples.strip());
        HeadsByHour hours = new HeadsByHour();
        hours.show(samples.hours());
        StaffingChart staffing = new StaffingChart();
        staffing.show(samples.staffing(7));
        ReadingGrid grid = new ReadingGrid();
        grid.show(samples.readings(40));
        Card trendCard = Card.titled("trend", trend);
        HBox.setHgrow(trendCard, Priority.ALWAYS);
        Card stripCard = Card.titled("strip", strip);
        HBox.setHgrow(stripCard, Priority.ALWAYS);
        Card hoursCard = Card.titled("hours", hours, new Label());
        HBox.setHgrow(hoursCard, Priority.ALWAYS);
        Card gridCard = Card.flush("readings", grid);
        VBox.setVgrow(gridCard, Priority.ALWAYS);
        VBox page = new VBox(
                12,
                new HBox(12, Card.titled("donut", donut), trendCard, hoursCard),
                new HBox(12, stripCard),
                Card.titled("staffing", staffing),
                gridCard);
        page.getStyleClass().add("sl-page");
        return page;
    }
}
