package org.sevenloop.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** The keys, on one page over the desk. */
final class KeyHelp extends VBox {
    private record Key(String keys, String nameKey) {}

    private static final List<Key> KEYS = List.of(
            new Key("Ctrl+1 … 9, 0", "shell.key.desks"),
            new Key("Ctrl+K", "shell.key.search"),
            new Key("Ctrl+Z", "shell.key.undo"),
            new Key("Ctrl+Y", "shell.key.redo"),
            new Key("F5", "shell.key.refresh"),
            new Key("Ctrl+P", "shell.key.print"),
            new Key("Ctrl+B", "shell.key.rail"),
            new Key("Ctrl+L", "shell.key.lock"),
            new Key("Ctrl+Shift+L", "shell.key.language"),
            new Key("Tab ↑↓←→", "shell.key.move"),
            new Key("Enter", "shell.key.open"),
            new Key("Ctrl+T", "shell.key.table"),
            new Key("Ctrl+Enter", "shell.key.save"),
            new Key("Esc", "shell.key.close"));

    KeyHelp(Messages text, Runnable close) {
        getStyleClass().add("sl-float");
        setSpacing(8);
        setPadding(new Insets(16, 16, 20, 24));
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox head = new HBox(
                Texts.cardTitle(text.text("shell.keys")),
                Texts.spring(),
                Buttons.icon(MaterialDesignC.CLOSE, text.text("common.close"), close));
        GridPane grid = new GridPane(24, 8);
        for (Key key : KEYS) {
            int row = grid.getRowCount();
            grid.add(Buttons.key(key.keys()), 0, row);
            grid.add(Texts.cell(text.text(key.nameKey())), 1, row);
        }
        getChildren().addAll(head, grid);
        setFocusTraversable(true);
    }
}
