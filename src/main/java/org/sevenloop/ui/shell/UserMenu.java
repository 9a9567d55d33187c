package org.sevenloop.ui.shell;

import javafx.geometry.Insets;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Icons;

/** Who is logged in, and what they do about it; not there where there are no accounts. */
final class UserMenu extends MenuButton {
    UserMenu(ShellViewModel model, Messages text) {
        setId("shell-user");
        getStyleClass().add("sl-button");
        setGraphic(Icons.rail(MaterialDesignA.ACCOUNT_OUTLINE));
        setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(this, new Insets(0, 0, 0, 12));
        MenuItem lock = new MenuItem(text.text("shell.user.lock"));
        lock.setOnAction(e -> model.actions().lock());
        MenuItem password = new MenuItem(text.text("shell.user.password"));
        password.setOnAction(e -> model.actions().changePassword());
        getItems().setAll(lock, password);
        textProperty().bind(model.user());
        visibleProperty().bind(model.user().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
