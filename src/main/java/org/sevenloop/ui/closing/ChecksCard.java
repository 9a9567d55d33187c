package org.sevenloop.ui.closing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DailySummary.Check;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** 数字核对: sums that must agree, what is still open, and whether the data are those of an old page. */
final class ChecksCard extends VBox {
    private final VBox lines = new VBox();

    ChecksCard(DailyViewModel model, Messages text) {
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
        if (model.may(Action.CHECK)) {
            getChildren().add(comparison(model, text));
        }
    }

    /** 核对存证: the mark at the foot of an old page, and whether these data still have it. */
    private static Node comparison(DailyViewModel model, Messages text) {
        TextField mark = Fields.text("daily-mark", "", text.text("closing.compare.prompt"));
        mark.textProperty().bindBidirectional(model.markProperty());
        mark.setOnAction(e -> model.compare());
        mark.setTooltip(new Tooltip(text.text("closing.compare.about")));
        HBox.setHgrow(mark, Priority.ALWAYS);
        Label name = Texts.whole(Texts.of(text.text("closing.compare"), "sl-field-label"));
        name.setLabelFor(mark);
        HBox line = new HBox(8, name, mark);
        line.setAlignment(Pos.CENTER_LEFT);
        Label answer = Texts.cell("");
        answer.setId("daily-compared");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        VBox foot = new VBox(6, line);
        foot.getStyleClass().add("sl-days-foot");
        model.comparedProperty().subscribe(said -> {
            foot.getChildren().remove(answer);
            if (said != null) {
                answer.setText(said.sentence());
                answer.getStyleClass().removeAll("sl-fg-green", "sl-fg-yellow");
                answer.getStyleClass().add(said.holds() ? "sl-fg-green" : "sl-fg-yellow");
                foot.getChildren().add(answer);
            }
        });
        return foot;
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
