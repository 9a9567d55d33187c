package org.sevenloop.ui.inspection;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The one thing that matters now, in a sentence, with the button that leads there. */
final class UrgentBanner extends HBox {
    private static final Insets PADDING = new Insets(7, 12, 7, 16);
    private static final int LONGEST = 24;

    private final InspectionViewModel model;
    private final Messages text;
    private final Label sentence = Texts.of("", "sl-t14", "sl-bold");
    private final Button button;
    private final FontIcon alarm = Icons.of(MaterialDesignA.ALERT_OCTAGON, Icons.ALARM, "sl-icon-red");
    private final FontIcon calm = Icons.of(MaterialDesignC.CLOCK_OUTLINE, Icons.ALARM);

    UrgentBanner(InspectionViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.button = Buttons.plain("", model::seeToUrgent);
        button.setId("inspection-urgent");
        sentence.setId("inspection-sentence");
        getStyleClass().add("sl-card");
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(PADDING);
        managedProperty().bind(visibleProperty());
    }

    void show(@Nullable Urgent urgent) {
        InspectionPage page = model.pageProperty().get();
        setVisible(urgent != null && page != null);
        if (urgent == null || page == null) {
            return;
        }
        boolean late = urgent.which() == FindingFilter.LATE;
        getStyleClass().remove("sl-alarm");
        sentence.getStyleClass().remove("sl-fg-red");
        if (late) {
            getStyleClass().add("sl-alarm");
            sentence.getStyleClass().add("sl-fg-red");
        }
        Finding first = urgent.finding();
        Object last = late ? first.lateHours(page.now()) : model.words().at(first.due());
        sentence.setText(text.text(
                "inspection.banner." + urgent.word(),
                urgent.count(),
                first.site().name(),
                shortened(first.text()),
                last));
        button.setText(text.text("inspection.banner.open." + urgent.word()));
        getChildren().setAll(late ? alarm : calm, sentence, Texts.spring(), button);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + '…';
    }
}
