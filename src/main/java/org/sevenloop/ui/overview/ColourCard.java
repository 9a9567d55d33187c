package org.sevenloop.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Colours;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.chart.ChartTip;
import org.sevenloop.ui.common.chart.Donut;
import org.sevenloop.ui.common.chart.DonutData;

/** The four colours as a ring, with their table and the change since yesterday; each leads to its column of the board. */
final class ColourCard extends VBox {
    private final OverviewViewModel model;
    private final Messages text;
    private final Donut donut = new Donut();
    private final GridPane table = new GridPane();
    private String unit = "";
    private final HBox body = new HBox(donut, table);

    ColourCard(OverviewViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("sl-card");
        HBox head = new HBox(
                Texts.of(text.text("overview.colours"), "sl-t14", "sl-bold"),
                Texts.spring(),
                Texts.helper(text.text("overview.colours.change")));
        head.getStyleClass().add("sl-card-head");
        body.setAlignment(Pos.CENTER);
        body.getStyleClass().add("sl-colours");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        donut.setOnOpen(spot -> open(Colour.values()[spot]));
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            table.getColumnConstraints().add(column);
        }
        table.setAlignment(Pos.CENTER);
    }

    void fit(boolean wide) {
        boolean longWords = Colours.word(Colour.YELLOW, text).length() > 2;
        unit = longWords && !wide ? "" : text.text("overview.colours.unit");
        double size = wide ? 190 : longWords ? 94 : 118;
        donut.setMinSize(size, size);
        donut.setPrefSize(size, size);
        donut.setMaxSize(size, size);
        body.setSpacing(wide ? 32 : longWords ? 6 : 12);
        table.setHgap(wide ? 20 : 6);
        table.setVgap(wide ? 12 : 0);
    }

    void show(Overview overview) {
        List<DonutData.Slice> slices = new ArrayList<>();
        StringBuilder spoken = new StringBuilder();
        table.getChildren().clear();
        for (Colour colour : Colour.values()) {
            int count = overview.today().watch().byColour().of(colour);
            int change = count - overview.yesterday().watch().byColour().of(colour);
            String word = Colours.word(colour, text);
            String people = text.text("overview.colours.people", count);
            slices.add(new DonutData.Slice(colour, count, ChartTip.of(word, people)));
            spoken.append(word).append(' ').append(people).append(' ');
            row(colour, count, change);
        }
        donut.show(new DonutData(
                slices,
                OverviewTiles.number(overview.today().watch().people()),
                unit,
                spoken.toString().strip()));
    }

    private void row(Colour colour, int count, int change) {
        Button name = Buttons.link(Colours.word(colour, text), () -> open(colour));
        Label glyph = Texts.of(Colours.glyph(colour), "sl-t14", "sl-fg-" + Colours.style(colour));
        name.setGraphic(glyph);
        name.getStyleClass().add("sl-colour-name");
        Label figure = Texts.whole(Texts.of(OverviewTiles.number(count), "sl-t18", "sl-bold"));
        figure.setId("overview-" + Colours.style(colour));
        Label delta = Texts.whole(Texts.of(signed(change), "sl-t12", "sl-muted"));
        delta.setId("overview-" + Colours.style(colour) + "-change");
        delta.setMinWidth(28);
        delta.setAlignment(Pos.CENTER_RIGHT);
        if (colour == Colour.RED && change > 0) {
            delta.getStyleClass().add("sl-fg-red");
        }
        table.addRow(colour.ordinal(), name, figure, delta);
    }

    private void open(Colour colour) {
        model.open("board", Colours.style(colour));
    }

    private static String signed(int change) {
        String digits = String.format(Locale.ROOT, "%,d", Math.abs(change));
        return (change > 0 ? "+" : change < 0 ? "−" : "") + digits;
    }
}
