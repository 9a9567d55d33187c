package org.sevenloop.ui.net;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.ColourCounts;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Colours;
import org.sevenloop.ui.common.Texts;

/** A unit with its figures, in the colour of the worst that is in it; pressed, it opens the list behind it. */
final class UnitTile {
    private UnitTile() {}

    static Button of(Net net, Unit unit, NetViewModel model, Messages text) {
        NetFigures figures = net.figures(unit.id());
        Responsible who = net.responsible().get(unit.id());
        VBox lines = new VBox(
                2,
                Texts.whole(Texts.bold(unit.name())),
                Texts.helper(who == null ? text.text("net.unanswered") : who.name()),
                Texts.helper(text.text("net.tile.sums", figures.households(), figures.people())));
        HBox colours = colours(figures.colours(), text);
        if (!colours.getChildren().isEmpty()) {
            lines.getChildren().add(colours);
        }
        if (figures.withoutResponsible() > 0) {
            lines.getChildren()
                    .add(Texts.whole(Texts.of(
                            text.text("net.tile.unanswered", figures.withoutResponsible()),
                            "sl-t12",
                            "sl-bold",
                            "sl-fg-red")));
        }
        Button tile = new Button();
        tile.setGraphic(lines);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.getStyleClass().addAll("sl-unit-tile", style(worst(figures.colours())));
        tile.setAccessibleText(unit.name());
        tile.setId("net-tile-" + unit.id().value());
        tile.setOnAction(e -> model.reveal(NetKey.of(unit.id())));
        return tile;
    }

    static HBox colours(ColourCounts counts, Messages text) {
        HBox colours = new HBox(4);
        colours.setAlignment(Pos.CENTER_LEFT);
        for (Colour colour : Colour.values()) {
            if (counts.of(colour) > 0) {
                colours.getChildren().add(Badge.of(colour, Colours.word(colour, text) + ' ' + counts.of(colour)));
            }
        }
        return colours;
    }

    static @Nullable Colour worst(ColourCounts counts) {
        return Arrays.stream(Colour.values())
                .filter(colour -> counts.of(colour) > 0)
                .findFirst()
                .orElse(null);
    }

    static String style(@Nullable Colour colour) {
        return "sl-tile-" + (colour == null ? "none" : Colours.style(colour));
    }
}
