package org.sevenloop.ui.closing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.closing.DailySummary.Check;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** 数字核对: sums that must agree, and what is still open. */
final class ChecksCard extends VBox {
    private final VBox lines = new VBox();

    ChecksCard(Messages text) {
        getStyleClass().add("sl-card");
        setId("daily-checks");
        HBox head = new HBox(Texts.cardTitle(text.text("closing.checks")));
        head.getStyleClass().add("sl-card-head");
        lines.getStyleClass().add("sl-checks");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sl-paper-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    void show(List<Check> checks) {
        lines.getChildren().setAll(checks.stream().map(ChecksCard::line).toList());
    }

    private static Node line(Check check) {
        Node icon = check.holds()
                ? Icons.of(MaterialDesignC.CHECK_CIRCLE_OUTLINE, Icons.RAIL, "sl-icon-green")
                : Icons.of(MaterialDesignA.ALERT, Icons.RAIL, "sl-icon-amber");
        Label label = Texts.cell(check.label());
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label figures = Texts.whole(Texts.of(check.figures(), "sl-t13"));
        figures.getStyleClass().add(check.holds() ? "sl-muted" : "sl-fg-yellow");
        HBox line = new HBox(8, icon, label, Texts.spring(), figures);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sl-check");
        return line;
    }
}
