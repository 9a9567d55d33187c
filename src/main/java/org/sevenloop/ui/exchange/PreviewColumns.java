package org.sevenloop.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import org.sevenloop.model.exchange.ColumnMatch;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fonts;

/** The columns of a sheet as written, the rows' numbers before them, each as wide as its first rows need. */
final class PreviewColumns {
    private static final double NARROW = 56;
    private static final double WIDE = 220;
    /** The arrow and the padding of a choice in a head. */
    private static final double CHOICE = 40;

    private final PreviewTable table;
    private final WizardViewModel model;
    private final Messages text;

    PreviewColumns(PreviewTable table, WizardViewModel model, Messages text) {
        this.table = table;
        this.model = model;
        this.text = text;
    }

    List<TableColumn<PreviewRow, String>> of(ImportFile shown, RecognisedTable wanted, List<PreviewRow> all) {
        List<TableColumn<PreviewRow, String>> columns = new ArrayList<>();
        columns.add(numbers());
        List<PreviewRow> sample = all.subList(0, Math.min(100, all.size()));
        for (ColumnMatch match : wanted.columns()) {
            columns.add(column(shown, wanted, match, sample));
        }
        return columns;
    }

    private TableColumn<PreviewRow, String> numbers() {
        TableColumn<PreviewRow, String> column = new TableColumn<>();
        column.setPrefWidth(NARROW);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.getStyleClass().add("sl-preview-number");
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Integer.toString(row.getValue().row() + 1)));
        return column;
    }

    private TableColumn<PreviewRow, String> column(
            ImportFile shown, RecognisedTable wanted, ColumnMatch match, List<PreviewRow> sample) {
        ColumnHead head =
                new ColumnHead(match, shown.fields(), text, field -> model.choose(wanted.head(match.column()), field));
        double longest = sample.stream()
                .filter(row -> row.row() >= wanted.firstDataRow())
                .mapToDouble(row -> Fonts.width(PreviewTable.cell(row, match.column()), Fonts.regular(13)))
                .max()
                .orElse(0);
        TableColumn<PreviewRow, String> column = new TableColumn<>();
        column.setGraphic(head);
        column.setPrefWidth(Math.max(choiceWidth(head), Math.clamp(longest + 20, NARROW + 16, WIDE)));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(table.masked(row.getValue(), match.column())));
        column.setCellFactory(ignored -> new SheetCell(table, match.column()));
        return column;
    }

    static double choiceWidth(ColumnHead head) {
        return Fonts.width(head.shown(), Fonts.bold(12)) + CHOICE;
    }
}
