package org.sevenloop.ui.exchange;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TableView;
import javafx.scene.input.InputMethodRequests;

/** Lets an input method write into a table that has the focus, so that Chinese can be typed over a cell as letters can. */
final class TypedWords implements InputMethodRequests {
    private final TableView<?> table;

    private TypedWords(TableView<?> table) {
        this.table = table;
    }

    /** @param write gets what the input method has put together */
    static void into(TableView<?> table, Consumer<String> write) {
        table.setInputMethodRequests(new TypedWords(table));
        table.setOnInputMethodTextChanged(event -> {
            if (event.getTarget() == table && !event.getCommitted().isEmpty()) {
                write.accept(event.getCommitted());
                event.consume();
            }
        });
    }

    /** Where the input method shows its words: under the table's head. */
    @Override
    public Point2D getTextLocation(int offset) {
        Bounds at = table.localToScreen(table.getBoundsInLocal());
        return at == null ? Point2D.ZERO : new Point2D(at.getMinX(), at.getMinY());
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // What was written is in the cell's own field by then.
    }

    @Override
    public String getSelectedText() {
        return "";
    }
}
