package org.sevenloop.ui.backup;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.SaveDialog;
import org.sevenloop.ui.common.Texts;

/** The card 备份 on the desk 导出. */
public final class BackupCard extends VBox {
    private final BackupViewModel model;
    private final Messages text;
    private SaveDialog saving = this::askFile;
    private SaveDialog choosing = this::askFolder;

    public BackupCard(BackupViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        VBox rows = new VBox(12, save(), second());
        if (model.mayRestore()) {
            rows.getChildren().add(restore());
        }
        getChildren().add(Card.titled(text.text("exchange.backup.title"), rows));
    }

    /** Replaces the windows that ask where to save, and which folder. */
    public void setDialogs(SaveDialog file, SaveDialog folder) {
        saving = file;
        choosing = folder;
    }

    private Node save() {
        Button save = Buttons.plain(
                text.text("exchange.backup.save"), MaterialDesignC.CONTENT_SAVE_ALL_OUTLINE, this::saveAs);
        save.setId("exchange-backup");
        return row(Texts.helper(text.text("exchange.backup.about")), save);
    }

    private void saveAs() {
        Path file = saving.ask(model.fileName());
        if (file != null) {
            model.save(file);
        }
    }

    private Node second() {
        Button choose = Buttons.plain(
                text.text("backup.second.choose"), MaterialDesignU.USB_FLASH_DRIVE_OUTLINE, this::chooseFolder);
        choose.setId("backup-second-choose");
        Button none = Buttons.plain(text.text("backup.second.stop"), () -> model.keepAlsoIn(null));
        none.setId("backup-second-stop");
        Label said = Texts.helper("");
        said.setId("backup-second");
        model.second().subscribe(place -> {
            said.setText(model.secondInWords());
            boolean named = place.path() != null;
            none.setVisible(named);
            none.setManaged(named);
        });
        return row(said, none, choose);
    }

    private void chooseFolder() {
        Path folder = choosing.ask("");
        if (folder != null) {
            model.keepAlsoIn(folder);
        }
    }

    private Node restore() {
        Button restore = Buttons.plain(text.text("backup.menu"), model::restore);
        restore.setId("exchange-restore");
        return row(Texts.helper(text.text("backup.menu.about")), restore);
    }

    private static HBox row(Label about, Button... buttons) {
        about.setWrapText(true);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox row = new HBox(12, about);
        for (Button each : buttons) {
            each.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(each);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private @Nullable Path askFile(String name) {
        return SaveDialog.ask(getScene().getWindow(), text.text("exchange.export.where"), name);
    }

    private @Nullable Path askFolder(String name) {
        return SaveDialog.askFolder(getScene().getWindow(), text.text("backup.second.where"));
    }
}
