package org.sevenloop.ui.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.exchange.ColumnMatch;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fonts;
import org.sevenloop.ui.common.Texts;

/** A sheet as written, each column headed by what it was taken for, cells with a problem tinted. */
final class PreviewTable extends TableView<PreviewRow> {
    private static final double ROW = 27;
    private static final double HEAD = 52;
    private static final double NARROW = 56;
    private static final double WIDE = 220;
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

    private final Messages text;
    private final Map<Place, Severity> marked = new HashMap<>();

    PreviewTable(Messages text) {
        this.text = text;
        setId("exchange-preview");
        setFixedCellSize(ROW);
        getStyleClass().addAll("sl-flush", "sl-preview");
        setPlaceholder(Texts.helper(text.text("exchange.preview.empty")));
    }

    void show(ImportOutcome outcome, RecognisedTable table) {
        marked.clear();
        for (Problem problem : outcome.problems()) {
            marked.put(problem.place(), problem.severity());
        }
        getColumns().setAll(List.of(numbers()));
        for (ColumnMatch match : table.columns()) {
            getColumns().add(column(match, width(outcome, table, match)));
        }
        setItems(FXCollections.observableList(outcome.file().preview().stream()
                .filter(row -> row.sheet().equals(table.sheet()))
                .toList()));
    }

    /** Brings the row of a problem into view. */
    void goTo(Place place) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).row() == place.row()) {
                getSelectionModel().clearAndSelect(i);
                scrollTo(Math.max(0, i - 3));
                if (place.column() >= 0) {
                    scrollToColumnIndex(
                            Math.min(place.column() + 1, getColumns().size() - 1));
                }
                return;
            }
        }
    }

    private static double width(ImportOutcome outcome, RecognisedTable table, ColumnMatch match) {
        double longest = outcome.file().preview().stream()
                .filter(row -> row.sheet().equals(table.sheet()) && row.row() >= table.firstDataRow())
                .mapToDouble(row -> Fonts.width(cell(row, match.column()), Fonts.regular(13)))
                .max()
                .orElse(0);
        return Math.clamp(longest + 20, NARROW + 16, WIDE);
    }

    private static String cell(PreviewRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    private TableColumn<PreviewRow, String> numbers() {
        TableColumn<PreviewRow, String> column = new TableColumn<>();
        column.setPrefWidth(NARROW);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("sl-preview-number");
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Integer.toString(row.getValue().row() + 1)));
        return column;
    }

    private TableColumn<PreviewRow, String> column(ColumnMatch match, double width) {
        TableColumn<PreviewRow, String> column = new TableColumn<>();
        column.setGraphic(head(match));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(masked(row.getValue(), match)));
        column.setCellFactory(ignored -> new MarkedCell(match.column()));
        return column;
    }

    /** Whoever passes by need not read whole numbers; a number with a problem is shown as written. */
    private String masked(PreviewRow row, ColumnMatch match) {
        String written = cell(row, match.column());
        boolean marked = this.marked.containsKey(new Place(row.sheet(), row.row(), match.column()));
        if (marked || !written.matches("[0-9]{10,17}[0-9Xx]")) {
            return written;
        }
        return switch (match.field()) {
            case "field.id" -> Masking.document(written);
            case "field.phone" -> Masking.phone(written);
            default -> written;
        };
    }

    private VBox head(ColumnMatch match) {
        boolean ignored = match.field().equals("field.ignored");
        Label field = Texts.of(text.text(match.field()), "sl-t12", ignored ? "sl-preview-ignored" : "sl-preview-field");
        Label heading = Texts.of(match.heading().replace('\n', ' '), "sl-t11", "sl-muted");
        VBox head = new VBox(field, heading);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(HEAD - 12);
        Tooltip.install(
                head,
                new Tooltip(text.text(
                        "exchange.column.tip",
                        match.heading(),
                        text.text(match.field()),
                        text.text(match.evidence()))));
        return head;
    }

    /** A cell as written; red where its row could not be accepted, amber where something is to be put right. */
    private final class MarkedCell extends TableCell<PreviewRow, String> {
        private final int column;

        private MarkedCell(int column) {
            this.column = column;
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            PreviewRow row = empty ? null : getTableRow().getItem();
            Severity severity = row == null ? null : severity(row);
            setText(value == null || empty ? "" : value.replace('\n', ' '));
            pseudoClassStateChanged(FLAGGED, severity == Severity.FLAG);
            pseudoClassStateChanged(REJECTED, severity == Severity.REJECT);
        }

        private @Nullable Severity severity(PreviewRow row) {
            Severity own = marked.get(new Place(row.sheet(), row.row(), column));
            return own == null ? marked.get(new Place(row.sheet(), row.row(), -1)) : own;
        }
    }
}
