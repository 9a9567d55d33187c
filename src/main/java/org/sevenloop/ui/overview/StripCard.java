package org.sevenloop.ui.overview;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.Span;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.chart.ChartTip;
import org.sevenloop.ui.common.chart.ShiftStrip;
import org.sevenloop.ui.common.chart.StripData;

/** The checkpoints over the next twenty-four hours; a gap is seen before it happens. */
final class StripCard extends VBox {
    private static final double BEFORE = 1;
    private static final double HOURS = 24;
    private static final double HEAD = 20;
    private static final double LEAST = 56;

    private final OverviewViewModel model;
    private final Messages text;
    private final ShiftStrip strip = new ShiftStrip();
    private final HBox head = new HBox(8);
    private final VBox body = new VBox(strip);
    private double row = 20;
    private int rows = 1;

    StripCard(OverviewViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("sl-card");
        head.getStyleClass().add("sl-card-head");
        body.getStyleClass().add("sl-chart-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.getStyleClass().add("sl-bare");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        // Many posts on a low screen are scrolled; they never push the status bar out of the window.
        scroll.setMinHeight(LEAST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        strip.setOnOpen(spot -> model.open("checkpoint", ""));
        VBox.setMargin(strip, new Insets(0));
    }

    void fit(boolean wide) {
        row = wide ? 40 : 20;
        size();
    }

    private void size() {
        double height = HEAD + row * rows;
        strip.setMinHeight(height);
        strip.setPrefHeight(height);
        strip.setMaxHeight(height);
    }

    void show(Overview overview) {
        Roster roster = overview.next24Hours();
        long gaps = roster.shifts().stream().filter(Shift::isShort).count();
        head.getChildren().setAll(Texts.of(text.text("overview.strip"), "sl-t14", "sl-bold"));
        if (gaps > 0) {
            Node badge = Badge.state(org.sevenloop.model.watch.Colour.RED, text.text("overview.strip.gaps", gaps));
            badge.setId("overview-strip-gaps");
            head.getChildren().add(badge);
        }
        head.getChildren().addAll(Texts.spring(), roster());
        if (roster.checkpoints().isEmpty()) {
            body.getChildren().setAll(nothing());
            return;
        }
        body.getChildren().setAll(strip);
        strip.show(data(roster, overview.asOf()));
        rows = roster.checkpoints().size();
        size();
    }

    private Button roster() {
        Button open = Buttons.offered(
                Buttons.link(text.text("overview.strip.roster"), () -> model.open("checkpoint", "")),
                model.opens("checkpoint"));
        open.setGraphic(Icons.small(MaterialDesignC.CHEVRON_RIGHT));
        open.setContentDisplay(ContentDisplay.RIGHT);
        open.setGraphicTextGap(2);
        return open;
    }

    private Node nothing() {
        return new EmptyState(
                MaterialDesignG.GATE,
                text.text("overview.strip.none"),
                text.text("overview.strip.none.advice"),
                Buttons.offered(
                        Buttons.plain(text.text("overview.strip.import"), () -> model.open("import", "")),
                        model.opens("import")));
    }

    private StripData data(Roster roster, LocalDateTime now) {
        LocalDateTime from = now.minusMinutes((long) (BEFORE * 60));
        List<StripData.Row> strips = new ArrayList<>();
        TreeSet<LocalDateTime> starts = new TreeSet<>();
        for (Checkpoint point : roster.checkpoints()) {
            List<StripData.Shift> shifts = new ArrayList<>();
            for (Shift shift : roster.shifts()) {
                Span span = shift.span().orElse(null);
                if (shift.checkpoint().equals(point.id()) && span != null) {
                    shifts.add(shift(shift, span, from, point));
                    starts.add(span.from());
                }
            }
            strips.add(new StripData.Row(point.name(), shifts));
        }
        List<StripData.Mark> marks = starts.stream()
                .filter(at -> at.isAfter(now))
                .map(at -> new StripData.Mark(hours(from, at), mark(at, now)))
                .toList();
        long gaps = roster.shifts().stream().filter(Shift::isShort).count();
        return new StripData(
                strips, marks, HOURS, BEFORE, text.text("overview.strip.now"), text.text("overview.strip.gaps", gaps));
    }

    private StripData.Shift shift(Shift shift, Span span, LocalDateTime from, Checkpoint point) {
        String word = shift.isShort()
                ? text.text("overview.strip.missing", shift.missing())
                : text.text("overview.strip.heads", shift.heads());
        String title = point.name() + " " + shift.name();
        String hours = span.from().toLocalTime() + "–" + span.to().toLocalTime() + " " + word;
        List<ChartTip.Line> names = shift.duties().stream()
                .map((Duty duty) -> new ChartTip.Line(duty.worker(), duty.workUnit(), false))
                .toList();
        double start = Math.max(0, hours(from, span.from()));
        double end = Math.min(HOURS, hours(from, span.to()));
        return new StripData.Shift(start, end, shift.heads(), shift.missing(), word, new ChartTip(title, hours, names));
    }

    private String mark(LocalDateTime at, LocalDateTime now) {
        String time = at.toLocalTime().toString();
        boolean firstOfTomorrow = at.toLocalDate().isAfter(now.toLocalDate()) && at.getHour() < 12;
        return firstOfTomorrow ? text.text("overview.strip.tomorrow", time) : time;
    }

    private static double hours(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toMinutes() / 60.0;
    }
}
