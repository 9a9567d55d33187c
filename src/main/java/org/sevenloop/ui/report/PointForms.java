package org.sevenloop.ui.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.FormSheet;
import org.sevenloop.model.report.LineWord;
import org.sevenloop.model.report.ListField;
import org.sevenloop.model.report.PeopleFilter;
import org.sevenloop.model.report.ReportFigure;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** Asks what a cell is filled with: a figure, a list from its row down, or words of a line of fields. */
final class PointForms {
    private static final double TALL = 360;

    private final PointViewModel model;
    private final Messages text;
    private final ReportWords words;
    private final FormGrid grid;

    PointForms(PointViewModel model, Messages text, ReportWords words, FormGrid grid) {
        this.model = model;
        this.text = text;
        this.words = words;
        this.grid = grid;
    }

    /** A bound cell's own form; for a cell that is not bound, what kind it is comes first. */
    void ask() {
        Place place = model.chosenProperty().get();
        Binding binding = model.at(place).orElse(null);
        switch (binding) {
            case null -> kind(place);
            case Binding.FigureCell cell -> figure(cell.at(), cell);
            case Binding.LineCell line -> line(line.at(), line);
            case Binding.ListRows rows -> list(rows.at(), rows);
        }
    }

    private Window window() {
        return grid.getScene().getWindow();
    }

    private void kind(Place place) {
        boolean printed = model.sheetProperty()
                .get()
                .at(place.row(), place.column())
                .filter(cell -> !cell.text().isBlank())
                .isPresent();
        ToggleGroup kinds = new ToggleGroup();
        RadioButton figure = kind("figure", kinds);
        RadioButton list = kind("list", kinds);
        RadioButton line = kind("line", kinds);
        (printed ? line : figure).setSelected(true);
        FormPane form = new FormPane().field(text.text("report.kind"), new VBox(8, figure, list, line));
        dialog(place, form).ask(printed ? line : figure, () -> {
            if (figure.isSelected()) {
                figure(place, null);
            } else if (list.isSelected()) {
                list(new Place(place.sheet(), place.row(), 0), null);
            } else {
                line(place, null);
            }
        });
    }

    private RadioButton kind(String word, ToggleGroup kinds) {
        RadioButton button = new RadioButton(text.text("report.kind." + word));
        button.setId("report-kind-" + word);
        button.setToggleGroup(kinds);
        return button;
    }

    private FormDialog dialog(Place place, FormPane form) {
        return new FormDialog(text, window(), text.text("report.choose", place.cell()), form);
    }

    private void figure(Place place, Binding.@Nullable FigureCell was) {
        ComboBox<ReportFigure> figure = Fields.search(words::of);
        figure.setId("report-figure");
        figure.getItems().setAll(ReportFigure.values());
        figure.setPromptText(text.text("report.figure.none"));
        figure.setValue(was == null ? null : was.figure());
        CheckBox change = check("report-change", "report.change", was != null && was.change());
        CheckBox own = check("report-own", "report.own", was != null && was.own() != null);
        FilterFields filter = new FilterFields(own(was), text, words);
        filter.disableProperty().bind(own.selectedProperty().not());
        TextField note = Fields.text("report-note", was == null ? "" : was.note(), text.text("report.note.prompt"));
        FormPane form = new FormPane()
                .field(
                        text.text("report.figure"),
                        figure,
                        () -> figure.getValue() == null && !own.isSelected() ? text.text("report.figure.none") : null)
                .field("", change)
                .field("", own)
                .field("", filter, () -> own.isSelected() ? filter.problem() : null)
                .field(text.text("report.note"), note);
        dialog(place, form)
                .ask(
                        figure,
                        () -> model.put(new Binding.FigureCell(
                                place,
                                figure.getValue(),
                                change.isSelected(),
                                own.isSelected() ? filter.value() : null,
                                note.getText().strip(),
                                false)));
    }

    /** Where nothing was defined, the console's own people are where a definition begins. */
    private static PeopleFilter own(Binding.@Nullable FigureCell was) {
        if (was == null) {
            return PeopleFilter.onBoard();
        }
        PeopleFilter own = was.own();
        ReportFigure figure = was.figure();
        return own != null || figure == null
                ? own == null ? PeopleFilter.onBoard() : own
                : figure.people().orElse(PeopleFilter.onBoard());
    }

    private CheckBox check(String id, String key, boolean selected) {
        CheckBox box = new CheckBox(text.text(key));
        box.setId(id);
        box.setSelected(selected);
        return box;
    }

    private void line(Place place, Binding.@Nullable LineCell was) {
        Map<LineWord, CheckBox> boxes = new EnumMap<>(LineWord.class);
        VBox choices = new VBox(8);
        for (LineWord word : LineWord.values()) {
            CheckBox box = new CheckBox(words.of(word));
            box.setId("report-line-" + word);
            box.setSelected(was == null ? word == LineWord.DAY : was.words().contains(word));
            boxes.put(word, box);
            choices.getChildren().add(box);
        }
        FormPane form = new FormPane().field(text.text("report.line"), choices);
        CheckBox first = (CheckBox) choices.getChildren().getFirst();
        dialog(place, form).ask(first, () -> {
            Set<LineWord> chosen = EnumSet.noneOf(LineWord.class);
            boxes.forEach((word, box) -> {
                if (box.isSelected()) {
                    chosen.add(word);
                }
            });
            if (chosen.isEmpty()) {
                model.remove(place);
            } else {
                model.put(new Binding.LineCell(place, chosen, false));
            }
        });
    }

    private void list(Place place, Binding.@Nullable ListRows was) {
        FilterFields filter = new FilterFields(was == null ? PeopleFilter.onBoard() : was.filter(), text, words);
        List<ComboBox<ListField>> boxes = new ArrayList<>();
        GridPane columns = new GridPane(8, 4);
        FormSheet sheet = model.sheetProperty().get();
        for (int column = 0; column < sheet.columns().size(); column++) {
            ComboBox<ListField> box = column(was == null ? null : was.columns().get(column));
            box.setId("report-column-" + column);
            Place at = new Place(place.sheet(), place.row(), column);
            String heading = String.join(" / ", grid.headings(at));
            columns.addRow(column, Texts.whole(Texts.cell(at.cell().replaceAll("\\d", ""))), box, Texts.cell(heading));
            boxes.add(box);
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALL);
        scroll.setPrefHeight(Math.min(TALL, boxes.size() * 36.0 + 8));
        FormPane form = new FormPane()
                .field(text.text("report.list.who"), filter, filter::problem)
                .field(
                        text.text("report.columns"),
                        scroll,
                        () -> columns(boxes).isEmpty() ? text.text("report.refused.column") : null);
        dialog(place, form)
                .ask(
                        filter.getChildren().get(1),
                        () -> model.put(new Binding.ListRows(place, filter.value(), columns(boxes), false)));
    }

    private ComboBox<ListField> column(@Nullable ListField value) {
        ComboBox<ListField> box = Fields.search(words::of);
        box.getItems().setAll(ListField.values());
        box.setPromptText(text.text("report.column.blank"));
        box.setPrefWidth(190);
        box.setValue(value);
        return box;
    }

    private static Map<Integer, ListField> columns(List<ComboBox<ListField>> boxes) {
        Map<Integer, ListField> columns = new TreeMap<>();
        for (int column = 0; column < boxes.size(); column++) {
            ListField field = boxes.get(column).getValue();
            if (field != null) {
                columns.put(column, field);
            }
        }
        return columns;
    }
}
