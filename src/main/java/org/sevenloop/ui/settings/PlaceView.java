package org.sevenloop.ui.settings;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.sevenloop.model.net.Region;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The first start: which community is this console for? One field, one list, or the sample. */
public final class PlaceView extends StackPane {
    private static final double ROW = 44;
    private static final double WIDTH = 640;

    private final PlaceViewModel model;
    private final Messages text;
    private final TextField field = new TextField();
    private final ListView<Region> list;
    private final Button choose;

    public PlaceView(PlaceViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.list = new ListView<>(model.places());
        this.choose = Buttons.accent(text.text("settings.place.choose"), this::take);
        setId("settings-place");
        getStyleClass().add("sl-page");
        VBox column = new VBox(16, head(), card(), foot());
        column.setMaxWidth(WIDTH);
        column.setMaxHeight(660);
        getChildren().add(column);
        listen();
    }

    private Node head() {
        Label sentence = Texts.of(text.text("settings.place.sentence"), "sl-t14", "sl-muted");
        sentence.setWrapText(true);
        return new VBox(6, Texts.of(text.text("settings.place.title"), "sl-t24", "sl-bold"), sentence);
    }

    private Node card() {
        field.setId("settings-place-field");
        field.setPromptText(text.text("settings.place.prompt"));
        list.setId("settings-place-list");
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("sl-flush");
        list.setCellFactory(view -> new PlaceCell());
        list.setPlaceholder(Texts.of(text.text("settings.place.nothing"), "sl-t13", "sl-muted"));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label where = Texts.helper(text.text("settings.place.provinces"));
        Button back = Buttons.link(text.text("settings.place.back"), model::back);
        back.visibleProperty().bind(model.inside().isNotNull());
        back.managedProperty().bind(back.visibleProperty());
        Runnable say = () -> where.setText(where(model.inside().get()));
        model.inside().subscribe(say);
        model.typed().subscribe(say);
        say.run();
        HBox line = new HBox(8, where, Texts.spring(), back);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(28);
        VBox top = new VBox(4, field, line);
        top.getStyleClass().add("sl-place-top");
        Card card = Card.of(new VBox(top, list));
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private String where(@Nullable Region inside) {
        if (inside != null) {
            return text.text("settings.place.inside", inside.fullName());
        }
        return text.text(model.typed().get().isBlank() ? "settings.place.provinces" : "settings.place.found");
    }

    private Node foot() {
        choose.setId("settings-place-choose");
        choose.setDisable(true);
        Button sample = Buttons.plain(text.text("settings.place.sample"), model::openSample);
        sample.setId("settings-place-sample");
        Label note = Texts.helper(text.text("settings.place.sample.note"));
        HBox foot = new HBox(12, sample, note, Texts.spring(), choose);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void listen() {
        field.textProperty().bindBidirectional(model.typed());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            choose.setDisable(is == null);
            choose.setText(text.text(
                    is != null && is.level() != Region.Level.COMMUNITY
                            ? "settings.place.look"
                            : "settings.place.choose"));
        });
        model.places().addListener((ListChangeListener<Region>) change -> Platform.runLater(() -> {
            list.scrollTo(0);
            list.getSelectionModel().selectFirst();
        }));
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                take();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.getSelectionModel().selectFirst();
        Platform.runLater(() -> {
            field.requestFocus();
            field.end();
        });
    }

    /** The caret may stay in the field while the arrows walk the list. */
    private void steer(KeyEvent e) {
        boolean typing = field.isFocused();
        if (e.getCode() == KeyCode.DOWN && typing) {
            move(1);
        } else if (e.getCode() == KeyCode.UP && typing) {
            move(-1);
        } else if (e.getCode() == KeyCode.ENTER && (typing || list.isFocused())) {
            take();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            model.back();
        } else {
            return;
        }
        e.consume();
    }

    private void move(int step) {
        int next = list.getSelectionModel().getSelectedIndex() + step;
        if (next >= 0 && next < model.places().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }

    private void take() {
        Region region = list.getSelectionModel().getSelectedItem();
        if (region != null) {
            model.take(region);
        }
    }

    private final class PlaceCell extends ListCell<Region> {
        @Override
        protected void updateItem(@Nullable Region region, boolean empty) {
            super.updateItem(region, empty);
            setText(null);
            setGraphic(region == null || empty ? null : face(region));
        }

        private Node face(Region region) {
            boolean community = region.level() == Region.Level.COMMUNITY;
            VBox words = new VBox(Texts.bold(region.name()), Texts.helper(region.fullName()));
            words.setAlignment(Pos.CENTER_LEFT);
            HBox row = new HBox(
                    Icons.head(community ? MaterialDesignH.HOME_GROUP : MaterialDesignM.MAP_MARKER_OUTLINE),
                    words,
                    Texts.spring(),
                    Texts.helper(text.text("settings.level." + region.level().name())));
            if (!community) {
                row.getChildren().add(Icons.small(MaterialDesignC.CHEVRON_RIGHT));
            }
            row.getStyleClass().add("sl-find-row");
            return row;
        }
    }
}
