package org.sevenloop.ui.directive;

import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;

/** The desk 指令: all orders, or the board of one. */
public final class DirectiveView extends StackPane {
    private final Messages text;
    private final DirectiveForms forms;
    private final DirectiveList list;

    public DirectiveView(DirectiveViewModel model, Messages text) {
        this.text = text;
        this.forms = new DirectiveForms(model, this, text, new DirectiveChooser(this, text));
        this.list = new DirectiveList(model, text, forms);
        model.boardProperty().subscribe(this::show);
    }

    /** Replaces the windows that ask for files. */
    public void setFiles(DirectiveFiles files) {
        forms.setFiles(files);
    }

    private void show(@Nullable DirectiveBoardViewModel board) {
        if (board == null) {
            getChildren().setAll(list);
            list.focusTable();
        } else {
            DirectiveBoard pane = new DirectiveBoard(board, text, forms);
            getChildren().setAll(pane);
            pane.focusTable();
        }
    }
}
