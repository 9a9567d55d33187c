package org.sevenloop.ui.campaign;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Texts;

/** The page that is seen while a campaign ends: how far it is, and that it must not be broken off. */
public final class EndingView extends StackPane {
    private static final double WIDTH = 560;

    /** In the order in which they are done. */
    public enum Step {
        PEOPLE,
        KEY,
        OPEN
    }

    private final Messages text;
    private final Map<Step, Label> lines = new EnumMap<>(Step.class);

    public EndingView(Messages text) {
        this.text = text;
        setId("campaign-ending");
        getStyleClass().add("sl-page");
        Label about = Texts.of(text.text("campaign.ending.about"), "sl-t13");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox steps = new VBox(8);
        for (Step step : Step.values()) {
            Label line = Texts.of("", "sl-t14");
            lines.put(step, line);
            steps.getChildren().add(line);
        }
        VBox inside = new VBox(16, steps, bar);
        inside.setPadding(new Insets(20));
        VBox column = new VBox(12, Texts.deskTitle(text.text("campaign.ending")), about, Card.of(inside));
        column.setMaxWidth(WIDTH);
        column.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(column);
        step(Step.PEOPLE);
    }

    /** What is being done now. */
    public void step(Step now) {
        lines.forEach((step, line) -> {
            String state = step == now ? "now" : step.compareTo(now) < 0 ? "done" : "later";
            line.setText(text.text("campaign.ending." + state, text.text("campaign.ending." + step)));
            line.getStyleClass().removeAll("sl-bold", "sl-muted");
            line.getStyleClass().add(step == now ? "sl-bold" : "sl-muted");
        });
    }
}
