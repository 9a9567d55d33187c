package org.sevenloop.ui.watch;

import javafx.scene.layout.Region;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Observation;
import org.sevenloop.ui.common.Colours;

/** How much of the fourteen days is over. */
final class DayBar extends Region {
    private final Region done = new Region();
    private double part;

    DayBar() {
        getStyleClass().add("sl-day-track");
        done.getStyleClass().add("sl-day-done");
        getChildren().add(done);
        setMinHeight(4);
        setMaxHeight(4);
    }

    void show(int day, Colour colour) {
        part = Math.clamp((double) day / Observation.DAYS, 0, 1);
        done.getStyleClass().setAll("sl-day-done", Colours.style(colour));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        done.resizeRelocate(0, 0, Math.round(getWidth() * part), getHeight());
    }
}
