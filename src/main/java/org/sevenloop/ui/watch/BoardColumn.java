package org.sevenloop.ui.watch;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.Board;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Colours;
import org.sevenloop.ui.common.Texts;

/** One colour: a head that says how many and who must act, and the cards. */
final class BoardColumn extends VBox {
    private final Colour colour;
    private final BoardViewModel model;
    private final Messages text;
    private final ObservableList<BoardCard> shown = FXCollections.observableArrayList();
    private final ListView<BoardCard> cards = new ListView<>(shown);
    private final Label count;
    private final Label change;

    /** @param sideways gets −1 or +1 when the user goes to the next column */
    BoardColumn(Colour colour, BoardViewModel model, Messages text, IntConsumer sideways) {
        this.colour = colour;
        this.model = model;
        this.text = text;
        String style = Colours.style(colour);
        String id = "board-" + colour.name().toLowerCase(Locale.ROOT);
        count = Texts.whole(Texts.of("", "sl-t20", "sl-bold", "sl-fg-" + style));
        count.setId(id);
        change = Texts.whole(Texts.of("", "sl-t12", "sl-fg-" + style));
        change.setId(id + "-change");
        cards.setId(id + "-cards");
        getStyleClass().addAll("sl-board-column", style);
        cards.getStyleClass().add("sl-board-list");
        cards.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        cards.setCellFactory(list -> new BoardCardCell(text, model::today, model.pageProperty()));
        cards.setAccessibleText(Colours.word(colour, text));
        cards.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(e, sideways));
        cards.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        VBox.setVgrow(cards, Priority.ALWAYS);
        Label none = Texts.of(text.text("watch.column.none"), "sl-t13", "sl-muted");
        cards.setPlaceholder(none);
        getChildren().addAll(head(style), cards);
        model.column(colour)
                .addListener((ListChangeListener<BoardCard>) change -> show(List.copyOf(model.column(colour))));
        show(List.copyOf(model.column(colour)));
        setMinWidth(0);
    }

    private VBox head(String style) {
        Label name = Texts.whole(Texts.of(
                Colours.glyph(colour) + " " + Colours.word(colour, text), "sl-t16", "sl-bold", "sl-fg-" + style));
        HBox first = new HBox(8, name, count, Texts.spring(), change);
        first.setAlignment(Pos.CENTER_LEFT);
        Label who = Texts.of(text.text("watch.column.who." + colour.name()), "sl-t12", "sl-fg-" + style);
        VBox head = new VBox(1, first, who);
        head.getStyleClass().addAll("sl-board-head", style);
        return head;
    }

    void counts(@Nullable Board board) {
        if (board == null) {
            return;
        }
        int now = board.today().of(colour);
        int delta = now - board.yesterday().of(colour);
        count.setText(Integer.toString(now));
        String signed = delta > 0 ? "+" + delta : delta < 0 ? "−" + -delta : "0";
        change.setText(model.offBoardProperty().get() ? "" : text.text("watch.column.change", signed));
    }

    /** New cards take the selection over: whoever was chosen stays chosen. */
    private void show(List<BoardCard> now) {
        List<WatchCaseId> chosen =
                selected().stream().map(card -> card.watchCase().id()).toList();
        int focus = cards.getFocusModel().getFocusedIndex();
        shown.setAll(now);
        cards.getSelectionModel().clearSelection();
        for (int i = 0; i < now.size(); i++) {
            if (chosen.contains(now.get(i).watchCase().id())) {
                cards.getSelectionModel().select(i);
            }
        }
        if (cards.getSelectionModel().isEmpty() && cards.isFocused() && !now.isEmpty()) {
            cards.getSelectionModel().select(Math.clamp(focus, 0, now.size() - 1));
        }
    }

    private void key(KeyEvent e, IntConsumer sideways) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
            sideways.accept(e.getCode() == KeyCode.LEFT ? -1 : 1);
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER) {
            openFocused();
            e.consume();
        }
    }

    private void click(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY && !e.isShiftDown() && !e.isShortcutDown()) {
            openFocused();
        }
    }

    private void openFocused() {
        BoardCard card = cards.getFocusModel().getFocusedItem();
        if (card != null) {
            model.open(card.watchCase().id());
        }
    }

    List<BoardCard> selected() {
        return cards.getSelectionModel().getSelectedItems().stream()
                .filter(card -> card != null)
                .toList();
    }

    boolean holdsFocus() {
        return cards.isFocused();
    }

    int row() {
        return Math.max(0, cards.getFocusModel().getFocusedIndex());
    }

    /** Goes to a row, or to the last where there are fewer; false where there is none at all. */
    boolean enter(int row) {
        if (shown.isEmpty()) {
            return false;
        }
        int at = Math.clamp(row, 0, shown.size() - 1);
        cards.getSelectionModel().clearAndSelect(at);
        cards.scrollTo(Math.max(0, at - 1));
        cards.requestFocus();
        return true;
    }

    /** Brings a card into sight and chooses it, where it is here. */
    void reveal(WatchCaseId id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).watchCase().id().equals(id)
                    && !cards.getSelectionModel().isSelected(i)) {
                cards.getSelectionModel().clearAndSelect(i);
                cards.scrollTo(Math.max(0, i - 1));
            }
        }
    }

    Colour colour() {
        return colour;
    }
}
