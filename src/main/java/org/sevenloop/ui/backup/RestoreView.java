package org.sevenloop.ui.backup;

import java.io.File;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.model.exchange.StoreCopy;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.account.PasswordBox;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Texts;

/** The page on which an earlier state of the data is chosen and put back. */
public final class RestoreView extends StackPane {
    private static final double WIDTH = 720;
    private static final double ROW = 52;

    private final RestoreViewModel model;
    private final Messages text;

    /**
     * The page.
     *
     * @param why a sentence that says why one is here
     * @param back leaves everything as it is
     */
    public RestoreView(RestoreViewModel model, Messages text, String why, Runnable back) {
        this.model = model;
        this.text = text;
        setId("backup-restore");
        getStyleClass().add("sl-page");
        Label sentence = Texts.of(why, "sl-t13");
        sentence.setWrapText(true);
        VBox head = new VBox(8, Texts.deskTitle(text.text("backup.title")), sentence);
        VBox column = new VBox(16, head, Card.titled(text.text("backup.copies"), copies()), elsewhere(), foot(back));
        column.setMaxWidth(WIDTH);
        column.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(column);
    }

    private Node copies() {
        ListView<StoreCopy> list = new ListView<>(model.copies());
        list.setId("backup-copies");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(5 * ROW + 2);
        list.setCellFactory(ignored -> new CopyCell());
        list.setPlaceholder(Texts.helper(text.text("backup.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(copy -> {
            if (copy != null) {
                model.chosen().set(copy.file());
            }
        });
        model.copies().subscribe(() -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        return list;
    }

    private final class CopyCell extends ListCell<StoreCopy> {
        @Override
        protected void updateItem(@Nullable StoreCopy copy, boolean empty) {
            super.updateItem(copy, empty);
            setGraphic(copy == null || empty ? null : words(copy));
        }
    }

    private Node words(StoreCopy copy) {
        VBox words = new VBox(2, Texts.bold(model.title(copy)), Texts.helper(model.about(copy)));
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private Node elsewhere() {
        Button choose = Buttons.plain(text.text("backup.choose"), MaterialDesignF.FILE_OUTLINE, this::choose);
        choose.setId("backup-choose");
        Label file = Texts.helper("");
        model.chosen().subscribe(path -> file.setText(fileName(path)));
        HBox row = new HBox(12, choose, file);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String fileName(@Nullable Path path) {
        return path == null ? "" : text.text("backup.chosen", String.valueOf(path.getFileName()));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.text("backup.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text.text("backup.files"), "*.7lb", "*.*"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.chosen().set(file.toPath());
        }
    }

    private Node foot(Runnable back) {
        PasswordBox password = new PasswordBox("backup-password", text.text("account.password"), text);
        Button restore = Buttons.accent(text.text("backup.restore"), () -> model.restore(password.take()));
        restore.setId("backup-go");
        restore.disableProperty().bind(model.ready().not());
        password.onEnter(restore::fire);
        Button leave = Buttons.plain(text.text("backup.back"), back);
        leave.setId("backup-back");
        leave.disableProperty().bind(model.busy());
        Label said = Texts.of("", "sl-t13", "sl-strong");
        said.setId("backup-said");
        said.setWrapText(true);
        said.textProperty().bind(model.said());
        Label note = Texts.helper(text.text("backup.note"));
        note.setWrapText(true);
        HBox buttons = new HBox(12, leave, Texts.spring(), restore);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox foot = new VBox(12, note, said, buttons);
        if (!model.names().isEmpty()) {
            foot.getChildren().addFirst(who(password));
        }
        foot.setPadding(new Insets(4, 0, 0, 0));
        return foot;
    }

    private Node who(PasswordBox password) {
        ComboBox<String> name = new ComboBox<>();
        name.setId("backup-name");
        name.getItems().setAll(model.names());
        name.valueProperty().bindBidirectional(model.name());
        name.getSelectionModel().selectFirst();
        HBox row = new HBox(
                12,
                Texts.whole(Texts.body(text.text("backup.who"))),
                name,
                Texts.whole(Texts.body(text.text("account.password"))),
                password);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
