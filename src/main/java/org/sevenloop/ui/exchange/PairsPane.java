package org.sevenloop.ui.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Texts;

/**
 * Entries that may be one person, pair after pair: a list, the two side by side with what differs marked, and what can be
 * said, by button or by its number key.
 */
final class PairsPane<T> extends HBox {
    private static final double LIST = 300;
    private static final double NAMES = 116;
    private static final double ROW = 50;

    /** What can be said of a pair. */
    record Say<T>(String id, String words, Consumer<T> act) {}

    /** How a pair is told and shown. */
    record Face<T>(
            Function<T, String> title,
            Function<T, String> why,
            Function<T, List<Facet>> facets,
            Function<T, String> left,
            Function<T, String> right) {}

    private final Face<T> face;
    private final List<Say<T>> says;
    private final ListView<T> list;
    private final GridPane sides = new GridPane(16, 10);
    private final Label why = Texts.body("");

    PairsPane(String id, ObservableList<T> pairs, Node none, Face<T> face, List<Say<T>> says) {
        super(12);
        this.face = face;
        this.says = says;
        list = new ListView<>(pairs);
        list.setId(id);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(none);
        list.getStyleClass().add("sl-flush");
        list.setCellFactory(ignored -> new PairCell());
        list.addEventFilter(KeyEvent.KEY_TYPED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        Card left = Card.of(list);
        left.setMinWidth(LIST);
        left.setPrefWidth(LIST);
        Node right = right();
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        pairs.addListener((ListChangeListener<T>) change -> first());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                list.requestFocus();
            }
        });
        first();
    }

    private Node right() {
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints side = new ColumnConstraints();
        side.setPercentWidth(42);
        sides.getColumnConstraints().addAll(names, side, side);
        HBox foot = new HBox(8);
        foot.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < says.size(); i++) {
            Say<T> say = says.get(i);
            Label key = Buttons.key(Integer.toString(i + 1));
            var button =
                    i == 0 ? Buttons.accent(say.words(), () -> say(say)) : Buttons.plain(say.words(), () -> say(say));
            button.setId(say.id());
            button.disableProperty()
                    .bind(list.getSelectionModel().selectedItemProperty().isNull());
            foot.getChildren().addAll(key, button);
        }
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(sides);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox body = new VBox(12, why, scroll, foot);
        body.getStyleClass().add("sl-pair");
        VBox.setVgrow(body, Priority.ALWAYS);
        return Card.of(body);
    }

    private void first() {
        if (list.getSelectionModel().getSelectedItem() == null
                && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void say(Say<T> say) {
        T pair = list.getSelectionModel().getSelectedItem();
        if (pair != null) {
            say.act().accept(pair);
        }
    }

    private void key(KeyEvent key) {
        int number = key.getCharacter().isEmpty() ? 0 : key.getCharacter().charAt(0) - '0';
        if (number >= 1 && number <= says.size()) {
            say(says.get(number - 1));
            key.consume();
        }
    }

    private void show(@Nullable T pair) {
        sides.getChildren().clear();
        why.setText(pair == null ? "" : face.why().apply(pair));
        if (pair == null) {
            return;
        }
        sides.addRow(
                0,
                Texts.helper(""),
                Texts.bold(face.left().apply(pair)),
                Texts.bold(face.right().apply(pair)));
        int row = 1;
        for (Facet facet : face.facets().apply(pair)) {
            sides.addRow(row++, Texts.helper(facet.name()), side(facet.one(), facet), side(facet.other(), facet));
        }
    }

    private static Label side(String words, Facet facet) {
        Label label = Texts.body(words.isBlank() ? "—" : words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(facet.differs() ? "sl-pair-differs" : "sl-pair-same");
        return label;
    }

    private final class PairCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T pair, boolean empty) {
            super.updateItem(pair, empty);
            setGraphic(pair == null || empty ? null : told(Objects.requireNonNull(pair)));
        }

        private VBox told(T pair) {
            VBox told = new VBox(
                    Texts.bold(face.title().apply(pair)),
                    Texts.helper(face.why().apply(pair)));
            told.setAlignment(Pos.CENTER_LEFT);
            told.setPrefWidth(0);
            return told;
        }
    }
}
