package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.SaveDialog;
import org.sevenloop.ui.common.Texts;

/** What was said of the columns of earlier files, by sender: changed, forgotten, passed on as a file. */
final class MappingsPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final MappingViewModel model;
    private final Messages text;
    private SaveDialog saving = this::askWhere;
    private SaveDialog opening = name -> askWhich();

    MappingsPane(MappingViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        EmptyState none = new EmptyState(
                MaterialDesignT.TABLE_HEADERS_EYE,
                text.text("exchange.mapping.none"),
                text.text("exchange.mapping.advice"));
        TableView<RememberedMapping> table = DataTable.of(model.mappings(), none, this::edit);
        table.setId("exchange-mappings");
        table.getColumns()
                .addAll(List.of(
                        DataTable.name(text.text("exchange.sender"), 190, each -> each.mapping()
                                .sender()),
                        DataTable.text(
                                text.text("exchange.batch.kind"),
                                110,
                                each -> text.text(
                                        "exchange.kind." + each.mapping().kind().word())),
                        DataTable.node(text.text("exchange.mapping.columns"), 430, this::columns, null),
                        DataTable.text(text.text("exchange.batch.time"), 100, each -> TIME.format(each.at())),
                        DataTable.text(text.text("exchange.batch.actor"), 80, RememberedMapping::actor),
                        DataTable.node("", 120, this::actions, null)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            RememberedMapping chosen = table.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.DELETE && chosen != null) {
                model.forget(chosen);
                e.consume();
            }
        });
        Card card = Card.flush(text.text("exchange.mappings"), table, take(), export());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    /** Replaces the windows that ask for a file. */
    void setDialogs(SaveDialog save, SaveDialog open) {
        saving = save;
        opening = open;
    }

    private Button take() {
        Button take = Buttons.small(Buttons.plain(text.text("exchange.mapping.take"), MaterialDesignI.IMPORT, () -> {
            Path file = opening.ask("");
            if (file != null) {
                model.take(file);
            }
        }));
        take.setId("exchange-mapping-take");
        return take;
    }

    private Button export() {
        Button export =
                Buttons.small(Buttons.plain(text.text("exchange.mapping.export"), MaterialDesignE.EXPORT, () -> {
                    Path file = saving.ask(model.fileName());
                    if (file != null) {
                        model.export(file);
                    }
                }));
        export.setId("exchange-mapping-export");
        return export;
    }

    private Node columns(RememberedMapping mapping) {
        return Texts.cell(model.summary(mapping));
    }

    private Node actions(RememberedMapping mapping) {
        HBox actions = new HBox(
                4,
                Buttons.link(text.text("exchange.mapping.edit"), () -> edit(mapping)),
                Buttons.link(text.text("exchange.mapping.forget"), () -> model.forget(mapping)));
        actions.setAlignment(Pos.CENTER_LEFT);
        return actions;
    }

    private void edit(RememberedMapping mapping) {
        new MappingForm(model, text, mapping).ask(getScene().getWindow());
    }

    private @Nullable Path askWhere(String name) {
        return SaveDialog.ask(getScene().getWindow(), text.text("exchange.mapping.export"), name);
    }

    private @Nullable Path askWhich() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.text("exchange.mapping.take"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        var file = chooser.showOpenDialog(getScene().getWindow());
        return file == null ? null : file.toPath();
    }
}
