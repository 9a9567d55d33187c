package org.sevenloop.ui.exchange;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Texts;

/** The files of this round, each with what it is and what became of it. Delete takes one off. */
final class FileList extends VBox {
    private final Messages text;
    private final ListView<ImportFile> list;

    FileList(WizardViewModel model, Messages text) {
        this.text = text;
        list = new ListView<>(model.files());
        list.setId("exchange-files");
        list.getStyleClass().add("sl-flush");
        list.setCellFactory(ignored -> new FileCell());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.select(is);
            }
        });
        list.setOnKeyPressed(key -> {
            ImportFile selected = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.DELETE && selected != null) {
                model.drop(selected);
                key.consume();
            }
        });
        Card card = Card.flush(text.text("exchange.files"), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    private final class FileCell extends ListCell<ImportFile> {
        private FileCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ImportFile file, boolean empty) {
            super.updateItem(file, empty);
            setGraphic(file == null || empty ? null : face(file));
        }

        private VBox face(ImportFile file) {
            Label name = Texts.of(file.name(), "sl-t13", "sl-bold");
            name.setWrapText(true);
            name.prefWidthProperty().bind(list.widthProperty().subtract(36));
            Label state = Texts.helper(state(file));
            state.setWrapText(true);
            state.prefWidthProperty().bind(list.widthProperty().subtract(36));
            if (file.stage() == ImportFile.Stage.FAILED) {
                state.getStyleClass().add("sl-fg-red");
            }
            name.setMinHeight(USE_PREF_SIZE);
            state.setMinHeight(USE_PREF_SIZE);
            return new VBox(2, name, state);
        }

        private String state(ImportFile file) {
            return switch (file.stage()) {
                case READING -> text.text("exchange.reading");
                case READY ->
                    text.text("exchange.file.ready", kind(file), file.counters().rows());
                case CHECKING -> text.text("exchange.checking");
                case WRITING -> text.text("exchange.writing");
                case WRITTEN -> text.text("exchange.file.written", kind(file));
                case FAILED -> file.sentence();
            };
        }

        private String kind(ImportFile file) {
            return file.outcome() == null
                    ? ""
                    : text.text("exchange.kind." + file.outcome().file().kind().word());
        }
    }
}
