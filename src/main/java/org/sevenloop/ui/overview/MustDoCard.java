package org.sevenloop.ui.overview;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.model.closing.MustDo.Urgency;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** 今日必办: one line a thing, the nearest first; the first one, if it is an alarm, carries the desk's blue button. */
final class MustDoCard extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final OverviewViewModel model;
    private final Messages text;
    private final HBox head = new HBox();
    private boolean roomy;
    private final VBox lines = new VBox();
    private final VBox foot = new VBox();
    private final VBox done = new VBox();

    MustDoCard(OverviewViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("sl-card");
        setId("overview-must");
        head.getStyleClass().add("sl-card-head");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sl-must-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        done.getStyleClass().add("sl-done");
        done.managedProperty().bind(done.visibleProperty());
        done.setVisible(false);
        getChildren().addAll(head, scroll, done, foot);
        model.allProperty().subscribe(this::show);
    }

    /** Where there is room, what was saved last stands below. */
    void fit(boolean wide) {
        roomy = wide;
        showDone();
    }

    private void showDone() {
        Overview overview = model.overviewProperty().get();
        done.setVisible(roomy && overview != null && !overview.recent().isEmpty());
        if (overview == null) {
            return;
        }
        done.getChildren().setAll(Texts.helper(text.text("overview.done")));
        overview.recent().stream().filter(line -> text.has(line.label().key())).forEach(line -> done.getChildren()
                .add(done(line)));
    }

    private Node done(HistoryLine line) {
        Label time = Texts.whole(Texts.helper(TIME.format(line.at())));
        Label what = Texts.cell(
                text.text(line.label().key(), line.label().arguments().toArray()));
        if (line.undone()) {
            what.getStyleClass().add("sl-subtle");
        }
        HBox row = new HBox(
                12,
                Icons.of(MaterialDesignC.CHECK, Icons.SMALL, "sl-icon-green"),
                time,
                what,
                Texts.spring(),
                Texts.whole(Texts.helper(line.actor())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void show() {
        showDone();
        Label title = Texts.cardTitle(text.text("overview.must"));
        head.getChildren().setAll(title, Texts.spring());
        if (model.count() > 0) {
            Node count = model.alarms() > 0
                    ? Badge.alarm(String.valueOf(model.count()))
                    : Badge.neutral(String.valueOf(model.count()));
            count.setId("overview-must-count");
            head.getChildren().add(1, count);
            head.getChildren().add(Texts.helper(text.text("overview.must.order")));
        }
        lines.getChildren().clear();
        for (int i = 0; i < model.rows().size(); i++) {
            lines.getChildren().add(line(model.rows().get(i), i == 0));
        }
        if (model.rows().isEmpty() && model.overviewProperty().get() != null) {
            lines.getChildren().setAll(nothing());
        }
        foot.getChildren().setAll();
        if (model.more() > 0) {
            foot.getChildren().setAll(more());
        }
    }

    private Node nothing() {
        if (model.empty()) {
            Button go = Buttons.offered(
                    Buttons.accent(text.text("overview.empty.go"), () -> model.open("import", "")),
                    model.opens("import"));
            go.setId("overview-import");
            EmptyState start = new EmptyState(
                    MaterialDesignF.FILE_IMPORT_OUTLINE,
                    text.text("overview.empty"),
                    text.text("overview.empty.advice"),
                    go);
            VBox.setVgrow(start, Priority.ALWAYS);
            return start;
        }
        EmptyState done = new EmptyState(
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                text.text("overview.must.none"),
                text.text("overview.must.none.advice"));
        VBox.setVgrow(done, Priority.ALWAYS);
        return done;
    }

    private Node more() {
        boolean all = model.allProperty().get();
        Button more = Buttons.link(
                all ? text.text("overview.must.fewer") : text.text("overview.must.more", model.more()),
                () -> model.allProperty().set(!all));
        more.setId("overview-must-more");
        more.setGraphic(Icons.small(all ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN));
        more.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(more);
        box.getStyleClass().add("sl-must-foot");
        return box;
    }

    private Node line(MustDoRow row, boolean first) {
        Urgency urgency = row.item().urgency();
        boolean alarm = first && urgency == Urgency.ALARM;
        Label title = Texts.of(row.title(), alarm ? "sl-t15" : "sl-t14");
        title.setWrapText(true);
        if (urgency != Urgency.LATER) {
            title.getStyleClass().add("sl-bold");
        }
        Label reason = Texts.helper(row.reason());
        reason.setWrapText(true);
        VBox words = new VBox(2, title, reason);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, icon(urgency, alarm), words, side(row, alarm));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sl-must");
        line.setId("overview-must-" + row.item().kind().word());
        line.setOnMouseClicked(e -> model.open(row));
        if (alarm) {
            line.getStyleClass().add("alarm");
        }
        VBox.setVgrow(line, Priority.ALWAYS);
        return line;
    }

    private Node side(MustDoRow row, boolean alarm) {
        Label due = Texts.whole(Texts.of(row.due(), "sl-t12", "sl-bold"));
        due.getStyleClass()
                .add(
                        switch (row.item().urgency()) {
                            case ALARM -> "sl-fg-red";
                            case WARNING -> "sl-fg-yellow";
                            case LATER -> "sl-muted";
                        });
        if (row.item().urgency() == Urgency.LATER) {
            due.getStyleClass().remove("sl-bold");
        }
        Button go = alarm
                ? Buttons.small(Buttons.accent(row.action(), () -> model.open(row)))
                : Buttons.link(row.action(), () -> model.open(row));
        if (!alarm) {
            FontIcon chevron = Icons.small(MaterialDesignC.CHEVRON_RIGHT);
            go.setGraphic(chevron);
            go.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            go.setGraphicTextGap(2);
            go.getStyleClass().add("sl-must-go");
        }
        VBox side = new VBox(alarm ? 4 : 0, due, go);
        side.setAlignment(Pos.CENTER_RIGHT);
        side.setMinWidth(Region.USE_PREF_SIZE);
        return side;
    }

    private static Node icon(Urgency urgency, boolean first) {
        int size = first ? Icons.ALARM : Icons.HEAD;
        return switch (urgency) {
            case ALARM -> Icons.of(MaterialDesignA.ALERT_OCTAGON, size, "sl-icon-red");
            case WARNING -> Icons.of(MaterialDesignA.ALERT, size, "sl-icon-amber");
            case LATER -> Icons.of(MaterialDesignC.CLOCK_OUTLINE, size, "sl-icon-quiet");
        };
    }
}
