package org.sevenloop.ui.checkpoint;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.sevenloop.model.checkpoint.Candidate;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Gap;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The one thing that matters now: which gates stand empty next, how long until then, whom to ask. */
final class GapBanner extends HBox {
    private static final int NAMED = 3;
    private static final Insets PADDING = new Insets(7, 12, 7, 16);
    private static final Duration SOON = Duration.ofHours(24);

    private final Messages text;
    private final ShiftWords words;
    private final Label sentence = Texts.whole(Texts.of("", "sl-t14", "sl-bold", "sl-fg-red"));
    private final Label people = Texts.of("", "sl-t13");

    GapBanner(Messages text, Runnable arrange) {
        this.text = text;
        this.words = new ShiftWords(text);
        Button button = Buttons.accent(text.text("checkpoint.arrange"), arrange);
        button.setId("checkpoint-arrange");
        sentence.setId("checkpoint-gap");
        getStyleClass().addAll("sl-card", "sl-alarm");
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(PADDING);
        getChildren()
                .addAll(
                        Icons.of(MaterialDesignA.ALERT_OCTAGON, Icons.ALARM, "sl-icon-red"),
                        sentence,
                        people,
                        Texts.spring(),
                        button);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Where there is little room the names give way: they stand in the drawer too. */
    void narrow(ObservableBooleanValue narrow) {
        people.visibleProperty().bind(Bindings.not(narrow));
        people.managedProperty().bind(people.visibleProperty());
    }

    void show(@Nullable RosterPage page) {
        Gap gap = page == null ? null : page.gap();
        if (page == null || gap == null || gap.left(page.now()).compareTo(SOON) > 0) {
            setVisible(false);
        } else {
            setVisible(true);
            sentence.setText(sentence(gap, page));
            people.setText(people(page));
        }
    }

    private String sentence(Gap gap, RosterPage page) {
        Map<CheckpointId, Checkpoint> points = new LinkedHashMap<>();
        page.roster().checkpoints().forEach(point -> points.put(point.id(), point));
        String places = gap.shifts().stream()
                .map(shift -> points.get(shift.checkpoint()))
                .map(point -> point == null ? "" : point.name())
                .limit(NAMED)
                .collect(Collectors.joining(text.text("checkpoint.and")));
        if (gap.shifts().size() > NAMED) {
            places += text.text("checkpoint.more", gap.shifts().size());
        }
        int missing = gap.shifts().stream().mapToInt(shift -> shift.missing()).sum();
        if (gap.begun()) {
            return text.text(gap.empty() ? "checkpoint.gap.now.empty" : "checkpoint.gap.now.short", places, missing);
        }
        String when = gap.at().toLocalDate().equals(page.now().toLocalDate())
                ? words.clock(gap.at())
                : text.text("checkpoint.gap.day", words.day(gap.at().toLocalDate()), words.clock(gap.at()));
        String key = gap.empty() ? "checkpoint.gap.empty" : "checkpoint.gap.short";
        return text.text(key, when, places, missing, left(gap.left(page.now())));
    }

    private String left(Duration left) {
        return left.toHours() > 0
                ? text.text("checkpoint.left.hours", left.toHours(), left.toMinutesPart())
                : text.text("checkpoint.left.minutes", left.toMinutes());
    }

    private String people(RosterPage page) {
        if (page.free().isEmpty()) {
            return text.text("checkpoint.free.none");
        }
        String names = page.free().stream()
                .map(Candidate::worker)
                .map(worker -> worker.name())
                .limit(NAMED)
                .collect(Collectors.joining(text.text("checkpoint.and")));
        return text.text("checkpoint.free", names, page.free().size());
    }
}
