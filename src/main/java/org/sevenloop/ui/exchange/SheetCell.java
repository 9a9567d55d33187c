package org.sevenloop.ui.exchange;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.Severity;

/**
 * A cell as written, or as somebody put it right: red where its row could not be accepted, amber where something is to be
 * put right, blue where somebody did. It is edited in place.
 */
final class SheetCell extends TableCell<PreviewRow, String> {
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");

    private final PreviewTable table;
    private final int column;
    private @Nullable TextField field;
    private @Nullable Place edited;

    SheetCell(PreviewTable table, int column) {
        this.table = table;
        this.column = column;
        setOnMouseClicked(click -> {
            Place place = place();
            if (place != null && click.getButton() == MouseButton.PRIMARY && table.problem(place) != null) {
                getTableView().edit(getIndex(), getTableColumn());
            }
        });
    }

    private @Nullable Place place() {
        PreviewRow row =
                getTableRow() == null || isEmpty() ? null : getTableRow().getItem();
        return row == null ? null : new Place(row.sheet(), row.row(), column);
    }

    @Override
    protected void updateItem(@Nullable String value, boolean empty) {
        super.updateItem(value, empty);
        Place place = value == null ? null : place();
        Problem problem = place == null ? null : table.problem(place);
        String original = place == null ? null : table.original(place);
        Severity severity = problem == null ? null : problem.severity();
        if (value == null || empty) {
            setText("");
        } else {
            boolean missing = place != null && value.isBlank() && table.marked(place);
            setText(missing ? table.missing() : value.replace('\n', ' '));
        }
        setTooltip(original == null ? null : new Tooltip(table.formerly(original)));
        pseudoClassStateChanged(FLAGGED, severity == Severity.FLAG);
        pseudoClassStateChanged(REJECTED, severity == Severity.REJECT);
        pseudoClassStateChanged(CORRECTED, original != null);
    }

    @Override
    public void startEdit() {
        Place place = place();
        if (place == null || !table.editable(place)) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        String typed = table.typed();
        TextField editor = new TextField(typed.isEmpty() ? table.written(place) : typed);
        editor.setId("exchange-cell-editor");
        editor.setOnAction(e -> commitEdit(editor.getText()));
        editor.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                drop();
                table.showWaiting();
                key.consume();
            }
        });
        editor.focusedProperty().addListener((o, was, is) -> {
            if (!is && editor == field && isEditing()) {
                commitEdit(editor.getText());
            }
        });
        field = editor;
        edited = place;
        table.entered(this);
        setText(null);
        setGraphic(editor);
        // A field marks all of its text as it gets its skin: the next letter would take the place of the first.
        editor.applyCss();
        editor.requestFocus();
        if (typed.isEmpty()) {
            editor.selectAll();
        } else {
            editor.end();
        }
    }

    @Override
    public void commitEdit(String text) {
        Place place = left();
        super.commitEdit(text);
        shown();
        say(place, text);
    }

    /** Whoever goes to another cell means what was typed; who presses Escape does not. */
    @Override
    public void cancelEdit() {
        TextField editor = field;
        Place place = left();
        super.cancelEdit();
        shown();
        if (editor != null) {
            say(place, editor.getText());
        }
    }

    /** Leaves the cell as it was. */
    void drop() {
        left();
        cancelEdit();
    }

    /** By now the cell may stand for another row: what was typed is for the one that it was begun in. */
    private @Nullable Place left() {
        Place place = edited;
        field = null;
        edited = null;
        table.left();
        return place;
    }

    private void say(@Nullable Place place, String text) {
        if (place != null) {
            table.correct(place, text);
        }
        table.showWaiting();
    }

    private void shown() {
        setGraphic(null);
        updateItem(getItem(), isEmpty());
        table.requestFocus();
    }
}
