package org.sevenloop.ui.exchange;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.exchange.ColumnMatch;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Texts;

/** A sheet as written, each column headed by what it was taken for; cells are put right in place. */
final class PreviewTable extends TableView<PreviewRow> {
    private static final double ROW = 27;

    private final WizardViewModel model;
    private final Messages text;
    private final PreviewColumns columns;
    private final ReadOnlyObjectWrapper<@Nullable Place> selected = new ReadOnlyObjectWrapper<>();
    private @Nullable ImportFile file;
    private @Nullable RecognisedTable table;
    private SheetMarks marks = new SheetMarks("", List.of());
    private String typed = "";
    private @Nullable SheetCell edited;
    /** What came while a cell was edited. */
    private Runnable waiting = () -> {};

    PreviewTable(WizardViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.columns = new PreviewColumns(this, model, text);
        setId("exchange-preview");
        setFixedCellSize(ROW);
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        getStyleClass().addAll("sl-flush", "sl-preview");
        setPlaceholder(Texts.helper(text.text("exchange.preview.empty")));
        getFocusModel().focusedCellProperty().subscribe(() -> selected.set(focused()));
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        TypedWords.into(this, this::write);
    }

    /** The cell with the focus; null where there is none. */
    ReadOnlyObjectProperty<@Nullable Place> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void clear() {
        drop();
        file = null;
        table = null;
        getColumns().clear();
        getItems().clear();
    }

    /**
     * Whoever is typing is not cut off: the same table with other words waits until the cell is left.
     *
     * @param troubled only the rows with something wrong in them
     */
    void show(ImportFile shown, RecognisedTable wanted, boolean troubled) {
        boolean same = file != null && file.number() == shown.number() && table != null && sameColumns(table, wanted);
        if (same && edited != null) {
            waiting = () -> show(shown, wanted, troubled);
            return;
        }
        drop();
        ImportOutcome outcome = Objects.requireNonNull(shown.outcome());
        Place at = same ? selected.get() : null;
        file = shown;
        table = wanted;
        marks = new SheetMarks(wanted.sheet(), outcome.problems());
        List<PreviewRow> all = shown.rows(wanted);
        if (!same) {
            getColumns().setAll(columns.of(shown, wanted, all));
        } else {
            for (int i = 0; i < wanted.columns().size(); i++) {
                ColumnHead head = head(i + 1);
                head.show(wanted.columns().get(i));
                TableColumn<PreviewRow, ?> column = getColumns().get(i + 1);
                column.setPrefWidth(Math.max(column.getPrefWidth(), PreviewColumns.choiceWidth(head)));
            }
        }
        List<PreviewRow> rows = troubled ? marks.only(all) : all;
        setItems(FXCollections.observableList(rows));
        if (at != null) {
            select(at, false);
        }
        refresh();
    }

    /** Another table takes this one's place: what is typed for a cell of this one belongs to nothing there. */
    private void drop() {
        waiting = () -> {};
        if (edited != null) {
            edited.drop();
        }
    }

    void entered(SheetCell cell) {
        edited = cell;
    }

    void left() {
        edited = null;
    }

    /** Shows what came while a cell was edited. */
    void showWaiting() {
        Runnable show = waiting;
        waiting = () -> {};
        show.run();
    }

    private static boolean sameColumns(RecognisedTable one, RecognisedTable other) {
        return one.head(0).equals(other.head(0))
                && one.columns().stream()
                        .map(ColumnMatch::column)
                        .toList()
                        .equals(other.columns().stream()
                                .map(ColumnMatch::column)
                                .toList());
    }

    private ColumnHead head(int column) {
        return (ColumnHead) getColumns().get(column).getGraphic();
    }

    /** Brings a problem's cell into view. */
    void goTo(Place place) {
        select(place, true);
    }

    private void select(Place place, boolean scroll) {
        int row = SheetMarks.indexOf(getItems(), place.row());
        if (row < 0) {
            return;
        }
        int column = Math.max(1, columnOf(place.column()));
        TableColumn<PreviewRow, ?> shown =
                getColumns().get(Math.min(column, getColumns().size() - 1));
        if (scroll) {
            scrollTo(Math.max(0, row - 3));
            scrollToColumn(shown);
        }
        getSelectionModel().clearAndSelect(row, shown);
        getFocusModel().focus(row, shown);
    }

    private int columnOf(int index) {
        List<ColumnMatch> columns = table == null ? List.of() : table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).column() == index) {
                return i + 1;
            }
        }
        return -1;
    }

    private @Nullable Place focused() {
        TablePosition<PreviewRow, ?> at = getFocusModel().getFocusedCell();
        int column =
                at == null || at.getTableColumn() == null ? -1 : getColumns().indexOf(at.getTableColumn());
        if (table == null
                || column < 1
                || at.getRow() < 0
                || at.getRow() >= getItems().size()) {
            return null;
        }
        PreviewRow row = getItems().get(at.getRow());
        return new Place(row.sheet(), row.row(), table.columns().get(column - 1).column());
    }

    private void typed(KeyEvent key) {
        String letter = key.getCharacter();
        boolean writes = !letter.isEmpty() && letter.charAt(0) >= ' ' && letter.charAt(0) != 127;
        if (key.getTarget() == this && writes && !key.isShortcutDown() && !key.isAltDown()) {
            write(letter);
            key.consume();
        }
    }

    /** Begins to edit the cell with the focus by what was typed over it. */
    private void write(String words) {
        TablePosition<PreviewRow, ?> at = getFocusModel().getFocusedCell();
        if (at.getColumn() > 0) {
            typed = words;
            edit(at.getRow(), getColumns().get(at.getColumn()));
            typed = "";
        }
    }

    private void pressed(KeyEvent key) {
        Place at = selected.get();
        if (at == null || key.getTarget() != this) {
            return;
        }
        if (key.getCode() == KeyCode.F4) {
            scrollToColumnIndex(columnOf(at.column()));
            head(columnOf(at.column())).ask();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && editable(at)) {
            correct(at, "");
            key.consume();
        }
    }

    /** What was typed to begin with; blank where the cell is edited as it is. */
    String typed() {
        return typed;
    }

    boolean editable(Place place) {
        return file != null && file.open() && table != null && place.row() >= table.firstDataRow();
    }

    void correct(Place place, String now) {
        if (!now.strip().equals(written(place))) {
            model.correct(place, now);
        }
    }

    /** Whether something is wrong with this cell, and not only with its row. */
    boolean marked(Place place) {
        return marks.marked(place);
    }

    /** What a blank cell shows where something should stand. */
    String missing() {
        return text.text("exchange.problem.blank");
    }

    @Nullable
    Problem problem(Place place) {
        return marks.at(place);
    }

    @Nullable
    String original(Place place) {
        return file == null ? null : file.original(place);
    }

    String formerly(String original) {
        return original.isBlank() ? text.text("exchange.cell.blank") : text.text("exchange.cell.formerly", original);
    }

    /** The cell as it is now, nothing hidden. */
    String written(Place place) {
        String said = file == null ? null : file.edits().now().cells().get(place);
        int row = said == null ? SheetMarks.indexOf(getItems(), place.row()) : -1;
        return said != null ? said : row < 0 ? "" : cell(getItems().get(row), place.column());
    }

    static String cell(PreviewRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    /** Whoever passes by need not read whole numbers; one that is wrong or was put right is shown as written. */
    String masked(PreviewRow row, int column) {
        Place place = new Place(row.sheet(), row.row(), column);
        String said = file == null ? null : file.edits().now().cells().get(place);
        String written = said == null ? cell(row, column) : said;
        int at = columnOf(column);
        if (said != null || marks.marked(place) || at < 0 || !written.matches("[0-9]{10,17}[0-9Xx]")) {
            return written;
        }
        return switch (Objects.requireNonNull(table).columns().get(at - 1).field()) {
            case "field.id" -> Masking.document(written);
            case "field.phone" -> Masking.phone(written);
            default -> written;
        };
    }
}
