package org.sevenloop.ui.watch;

import java.util.function.BiConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.sevenloop.ui.common.chart.ReadingGrid;

/** The field that lies over one cell of the grid while a temperature is typed. */
final class ReadingEditor extends Pane {
    /** Where the caret goes when a temperature is done. */
    enum Move {
        STAY,
        NEXT_MISSING,
        UP,
        DOWN,
        LEFT,
        RIGHT
    }

    private final TextField field = new TextField();
    private final ReadingGrid grid;
    private final BiConsumer<Integer, String> commit;
    private final BiConsumer<Integer, Move> move;
    private int spot = -1;

    /**
     * @param commit gets the cell and what was typed
     * @param move gets the cell and where to go from it
     */
    ReadingEditor(ReadingGrid grid, BiConsumer<Integer, String> commit, BiConsumer<Integer, Move> move) {
        this.grid = grid;
        this.commit = commit;
        this.move = move;
        field.setId("readings-editor");
        field.getStyleClass().add("sl-reading-editor");
        field.setManaged(false);
        field.setVisible(false);
        setPickOnBounds(false);
        getChildren().add(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((o, was, is) -> {
            if (was && spot >= 0) {
                finish(Move.STAY);
            }
        });
    }

    /** Opens over a cell; the first digit that was typed replaces what stood there. */
    void open(int at, String content, boolean replace) {
        spot = at;
        field.setText(content);
        place();
        field.setVisible(true);
        field.requestFocus();
        if (replace) {
            field.selectAll();
        } else {
            field.end();
        }
    }

    boolean isOpen() {
        return spot >= 0;
    }

    int spot() {
        return spot;
    }

    void place() {
        if (spot >= 0) {
            Rectangle2D at = grid.cellBounds(spot);
            double width = Math.max(52, at.getWidth() + 8);
            double left = Math.min(at.getMinX() + at.getWidth() / 2 - width / 2, getWidth() - width);
            field.resizeRelocate(left, at.getMinY() - 2, width, at.getHeight() + 4);
        }
    }

    private void key(KeyEvent e) {
        Move where =
                switch (e.getCode()) {
                    case ENTER -> Move.NEXT_MISSING;
                    case UP -> Move.UP;
                    case DOWN -> Move.DOWN;
                    case TAB -> e.isShiftDown() ? Move.LEFT : Move.RIGHT;
                    default -> null;
                };
        if (where != null) {
            finish(where);
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            close();
            grid.requestFocus();
            e.consume();
        }
    }

    private void finish(Move where) {
        int at = spot;
        String typed = field.getText();
        close();
        commit.accept(at, typed);
        if (where != Move.STAY) {
            move.accept(at, where);
        }
    }

    private void close() {
        spot = -1;
        field.setVisible(false);
    }
}
