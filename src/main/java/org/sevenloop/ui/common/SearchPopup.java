package org.sevenloop.ui.common;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;

/** The list under a search field: 44 px rows, arrows to choose, Enter to open, Escape to leave. The caret stays in the field. */
public final class SearchPopup {
    private static final double ROW = 44;
    private static final int ROWS = 8;
    private final Popup popup = new Popup();
    private final ListView<SearchHit> list;
    private final Label summary = Texts.helper("");
    private final VBox pane;
    private final Consumer<SearchHit> open;
    private final Messages text;

    public SearchPopup(Messages text, ObservableList<SearchHit> hits, Consumer<SearchHit> open) {
        this.text = text;
        this.open = open;
        list = new ListView<>(hits);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("sl-flush");
        list.setFocusTraversable(false);
        list.setCellFactory(v -> new HitCell());
        list.setOnMouseClicked(e -> openSelected());
        hits.addListener((ListChangeListener<SearchHit>) change -> fit());
        fit();
        HBox foot = new HBox(
                6,
                Buttons.key("↑↓"),
                Texts.helper(text.text("common.search.choose")),
                Buttons.key("Enter"),
                Texts.helper(text.text("common.search.open")),
                Texts.spring(),
                summary);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(6, 14, 6, 14));
        foot.getStyleClass().add("sl-line-top");
        pane = new VBox(list, foot);
        pane.getStyleClass().add("sl-float");
        pane.setPadding(new Insets(1));
        popup.getContent().add(pane);
        // The shadow is part of the window, but not of what stands under the field.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Lets the field's arrow keys walk the list. */
    public void attach(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (!popup.isShowing()) {
                return;
            }
            switch (e.getCode()) {
                case DOWN -> move(1);
                case UP -> move(-1);
                case ENTER -> openSelected();
                default -> {
                    return;
                }
            }
            e.consume();
        });
    }

    /**
     * Opens under the field.
     *
     * @param sentence what was found, such as “4 条”
     */
    public void show(Node under, double width, String sentence) {
        summary.setText(sentence);
        pane.setPrefWidth(width);
        Point2D corner = under.localToScreen(0, under.getLayoutBounds().getHeight() + 4);
        if (corner != null) {
            popup.show(under, corner.getX(), corner.getY());
        }
    }

    public void hide() {
        popup.hide();
    }

    /** The list itself, for pages that show it without a window. */
    public Node pane() {
        return pane;
    }

    private void fit() {
        double height = Math.min(ROWS, Math.max(1, list.getItems().size())) * ROW;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.getSelectionModel().selectFirst();
    }

    private void move(int step) {
        int next = list.getSelectionModel().getSelectedIndex() + step;
        if (next >= 0 && next < list.getItems().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }

    private void openSelected() {
        @Nullable SearchHit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            hide();
            open.accept(hit);
        }
    }

    private final class HitCell extends ListCell<SearchHit> {
        @Override
        protected void updateItem(@Nullable SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(hit == null || empty ? null : face(hit));
        }

        private Node face(SearchHit hit) {
            VBox words = new VBox(Texts.bold(hit.title()), Texts.helper(hit.detail()));
            words.setAlignment(Pos.CENTER_LEFT);
            HBox row = new HBox(Icons.head(icon(hit)), words, Texts.spring());
            row.getStyleClass().add("sl-find-row");
            Colour colour = hit.colour();
            if (colour != null) {
                row.getChildren().add(Badge.of(colour, Colours.word(colour, text)));
            }
            return row;
        }

        private static Ikon icon(SearchHit hit) {
            if (hit.person() != null) {
                return MaterialDesignA.ACCOUNT_CIRCLE_OUTLINE;
            }
            return hit.household() != null ? MaterialDesignH.HOME_ACCOUNT : MaterialDesignS.SITEMAP;
        }
    }
}
