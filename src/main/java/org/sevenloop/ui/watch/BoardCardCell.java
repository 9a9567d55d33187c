package org.sevenloop.ui.watch;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Observation;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Colours;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.chart.Hatch;

/** One card: who, why, which day, who answers, and what is late. */
final class BoardCardCell extends ListCell<BoardCard> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Messages text;
    private final WatchWords words;
    private final Supplier<LocalDate> today;
    private final ObservableValue<@Nullable CasePage> open;
    private final Region edge = new Region();
    private final Label name = Texts.whole(Texts.bold(""));
    private final Label sexAge = Texts.of("", "sl-t12", "sl-muted");
    private final Label origin = Texts.whole(Texts.of("", "sl-t12", "sl-muted"));
    private final Label reason = Texts.of("", "sl-t13");
    private final Label day = Texts.whole(Texts.of("", "sl-t12"));
    private final Label last = Texts.whole(Texts.of(Integer.toString(Observation.DAYS), "sl-t12", "sl-muted"));
    private final DayBar bar = new DayBar();
    private final HBox dayRow = new HBox(8, day, bar, last);
    private final Label owner = Texts.of("", "sl-t12", "sl-muted");
    private final Label urgent = Texts.whole(Texts.of("", "sl-t12", "sl-bold"));
    private final HBox card;

    BoardCardCell(Messages text, Supplier<LocalDate> today, ObservableValue<@Nullable CasePage> open) {
        this.text = text;
        this.words = new WatchWords(text);
        this.today = today;
        this.open = open;
        this.card = card();
        getStyleClass().add("sl-board-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // The list decides the width; a long reason wraps instead of widening the column.
        setPrefWidth(0);
        open.addListener((o, was, is) -> mark());
    }

    private HBox card() {
        edge.setMinWidth(4);
        edge.setPrefWidth(4);
        HBox.setHgrow(bar, Priority.ALWAYS);
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        HBox who = new HBox(6, name, sexAge, Texts.spring(), origin);
        who.setAlignment(Pos.BASELINE_LEFT);
        dayRow.setAlignment(Pos.CENTER_LEFT);
        dayRow.managedProperty().bind(dayRow.visibleProperty());
        HBox foot = new HBox(6, owner, Texts.spring(), urgent);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(3, who, reason, dayRow, foot);
        body.getStyleClass().add("sl-board-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox all = new HBox(edge, body);
        all.getStyleClass().add("sl-board-card");
        return all;
    }

    @Override
    protected void updateItem(@Nullable BoardCard item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String style = Colours.style(item.colour());
        edge.setBackground(new Background(
                new BackgroundFill(Hatch.area(item.colour()), new CornerRadii(5, 0, 0, 5, false), null)));
        name.setText(item.person().name());
        sexAge.setText(words.sexAge(item));
        origin.setText(text.text(
                "watch.origin.short." + item.watchCase().facts().origin().name()));
        reason.setText(words.reasons(item.judgement()));
        reason.getStyleClass().setAll("label", "sl-t13", "sl-fg-" + style);
        dayRow.setVisible(item.day().isPresent());
        item.day().ifPresent(n -> {
            day.setText(text.text("watch.card.day", n));
            bar.show(n, item.colour());
        });
        owner.setText(words.owner(item));
        urgent.setText(words.urgent(item, today.get()));
        setAccessibleText(spoken(item));
        setGraphic(card);
        mark();
    }

    private String spoken(BoardCard item) {
        return String.join(
                " ",
                item.person().name(),
                words.colour(item.colour()),
                reason.getText(),
                item.day().isPresent() ? day.getText() : "",
                urgent.getText());
    }

    private void mark() {
        CasePage page = open.getValue();
        BoardCard item = getItem();
        boolean mine = page != null
                && item != null
                && page.card().watchCase().id().equals(item.watchCase().id());
        pseudoClassStateChanged(OPEN, mine);
    }
}
