package org.sevenloop.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.FormSheet;

/**
 * A sheet of a form as a picture to point at: arrows choose a cell, and each bound cell says what it is filled with. Only the
 * rows in sight and around are drawn.
 */
final class FormGrid extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BOUND = PseudoClass.getPseudoClass("bound");
    private static final PseudoClass FORMULA = PseudoClass.getPseudoClass("formula");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
    /** How far beyond what is seen cells are drawn, so that most forms are drawn once. */
    private static final double AROUND = 600;
    /** Rows that Page Up and Page Down go. */
    private static final int PAGE = 15;

    private static final double CHARACTER = 7.2;
    private static final double LEAST_WIDTH = 56;
    private static final double MOST_WIDTH = 190;
    private static final double ROW = 27;
    private static final double LINE = 18;
    private static final double LETTER = 12.5;
    /** A form narrower than the pane is drawn wider, up to twice. */
    private static final double ROOM = 770;

    private static final double MOST_STRETCH = 2;

    private final PointViewModel model;
    private final ReportWords words;
    private final String formula;
    private final Pane paper = new Pane();
    private final Map<Place, Label> labels = new HashMap<>();
    private FormSheet.Cell[][] cells = {};
    private double[] left = {0};
    private double[] top = {0};

    FormGrid(PointViewModel model, ReportWords words, String formula) {
        this.model = model;
        this.words = words;
        this.formula = formula;
        setId("report-grid");
        getStyleClass().addAll("sl-flush", "sl-form-grid");
        setContent(paper);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        paper.setOnMousePressed(e -> requestFocus());
        model.sheetProperty().subscribe(this::draw);
        model.formProperty()
                .addListener((o, was, is) -> draw(model.sheetProperty().get()));
        model.chosenProperty().addListener((o, was, is) -> choose(was, is));
        vvalueProperty().addListener((o, was, is) -> show());
        viewportBoundsProperty().addListener((o, was, is) -> show());
    }

    private void draw(FormSheet sheet) {
        cells = cells(sheet);
        measure(sheet);
        labels.clear();
        paper.getChildren().clear();
        paper.setMinSize(left[left.length - 1], top[top.length - 1]);
        show();
        choose(model.chosenProperty().get(), model.chosenProperty().get());
    }

    /** What shows at each place, which may begin above it or left of it. */
    private static FormSheet.Cell[][] cells(FormSheet sheet) {
        FormSheet.Cell[][] all =
                new FormSheet.Cell[sheet.rows()][sheet.columns().size()];
        for (FormSheet.Cell cell : sheet.cells()) {
            for (int row = cell.row(); row < Math.min(all.length, cell.row() + cell.height()); row++) {
                int right = Math.min(all[row].length, cell.column() + cell.width());
                for (int column = cell.column(); column < right; column++) {
                    all[row][column] = all[row][column] == null ? cell : all[row][column];
                }
            }
        }
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                if (all[row][column] == null) {
                    all[row][column] = new FormSheet.Cell(row, column, 1, 1, "", false);
                }
            }
        }
        return all;
    }

    /** Draws what came in sight, and lets go of what is far out of it. */
    private void show() {
        double seen = getVvalue()
                * Math.max(0, top[top.length - 1] - getViewportBounds().getHeight());
        double from = seen - AROUND;
        double to = seen + getViewportBounds().getHeight() + AROUND;
        labels.values().removeIf(label -> {
            boolean far = label.getLayoutY() > to || label.getLayoutY() + label.getPrefHeight() < from;
            return far && paper.getChildren().remove(label);
        });
        for (FormSheet.Cell[] row : cells) {
            for (FormSheet.Cell cell : row) {
                Place place = place(cell);
                boolean near = top[cell.row()] <= to && top[bottom(cell)] >= from;
                if (near && !labels.containsKey(place)) {
                    add(place, cell);
                }
            }
        }
    }

    private Place place(FormSheet.Cell cell) {
        return new Place(model.sheetProperty().get().name(), cell.row(), cell.column());
    }

    private int right(FormSheet.Cell cell) {
        return Math.min(left.length - 1, cell.column() + cell.width());
    }

    private int bottom(FormSheet.Cell cell) {
        return Math.min(top.length - 1, cell.row() + cell.height());
    }

    private void add(Place place, FormSheet.Cell cell) {
        Label label = new Label(shown(place, cell));
        label.pseudoClassStateChanged(FORMULA, cell.formula());
        label.getStyleClass().add("sl-form-cell");
        label.setWrapText(true);
        label.setPrefSize(left[right(cell)] - left[cell.column()], top[bottom(cell)] - top[cell.row()]);
        label.setMinSize(label.getPrefWidth(), label.getPrefHeight());
        label.setMaxSize(label.getPrefWidth(), label.getPrefHeight());
        label.setLayoutX(left[cell.column()]);
        label.setLayoutY(top[cell.row()]);
        label.setOnMousePressed(e -> model.chosenProperty().set(place));
        mark(place, label);
        labels.put(place, label);
        paper.getChildren().add(label);
    }

    private void measure(FormSheet sheet) {
        double[] widths = sheet.columns().stream()
                .mapToDouble(each -> each == 0 ? 0 : Math.clamp(each * CHARACTER, LEAST_WIDTH, MOST_WIDTH))
                .toArray();
        double stretch = Math.clamp(ROOM / Arrays.stream(widths).sum(), 1, MOST_STRETCH);
        left = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            left[i + 1] = left[i] + widths[i] * stretch;
        }
        top = new double[cells.length + 1];
        for (int row = 0; row < top.length - 1; row++) {
            top[row + 1] = top[row] + height(row);
        }
    }

    /** As high as the longest of its texts needs in its column, three lines at most. */
    private double height(int row) {
        int lines = 1;
        for (int column = 0; column < left.length - 1; column++) {
            FormSheet.Cell cell = cells[row][column];
            if (cell.row() == row && cell.column() == column && cell.height() == 1) {
                double room = Math.max(LETTER, left[right(cell)] - left[column] - LETTER);
                String text = shown(place(cell), cell);
                lines = Math.max(lines, (int) Math.ceil(width(text) / room));
            }
        }
        return ROW + (Math.min(3, lines) - 1) * LINE;
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(c -> c < 0x2E80 ? LETTER * 0.6 : LETTER)
                .sum();
    }

    /** What a cell is filled with, else what is printed in it. */
    private String shown(Place place, FormSheet.Cell cell) {
        String word = model.at(place)
                .map(binding -> words.inCell(binding, place.column()))
                .orElse("");
        return !word.isEmpty() ? word : cell.formula() ? formula : cell.text();
    }

    /** What is bound looks different, and what is only proposed looks different again. */
    private void mark(Place place, Label label) {
        Binding binding = model.at(place).orElse(null);
        label.pseudoClassStateChanged(BOUND, binding != null);
        label.pseudoClassStateChanged(PROPOSED, binding != null && binding.proposed());
        label.pseudoClassStateChanged(
                CHOSEN, place.equals(origin(model.chosenProperty().get())));
    }

    private void choose(Place was, Place is) {
        Label before = labels.get(origin(was));
        if (before != null) {
            before.pseudoClassStateChanged(CHOSEN, false);
        }
        if (is.row() < cells.length && is.column() < left.length - 1) {
            reveal(cells[is.row()][is.column()]);
        }
        show();
        Label now = labels.get(origin(is));
        if (now != null) {
            now.pseudoClassStateChanged(CHOSEN, true);
            now.toFront();
            setAccessibleText(is.cell() + ' ' + now.getText());
        }
    }

    private Place origin(Place place) {
        return place.row() < cells.length && place.column() < left.length - 1
                ? new Place(
                        place.sheet(),
                        cells[place.row()][place.column()].row(),
                        cells[place.row()][place.column()].column())
                : place;
    }

    private void reveal(FormSheet.Cell cell) {
        Bounds seen = getViewportBounds();
        double width = Math.max(1, left[left.length - 1] - seen.getWidth());
        double height = Math.max(1, top[top.length - 1] - seen.getHeight());
        double x = getHvalue() * width;
        double y = getVvalue() * height;
        if (left[cell.column()] < x || left[right(cell)] > x + seen.getWidth()) {
            setHvalue(Math.clamp(left[cell.column()] / width, 0, 1));
        }
        if (top[cell.row()] < y || top[bottom(cell)] > y + seen.getHeight()) {
            setVvalue(Math.clamp(top[cell.row()] / height, 0, 1));
        }
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case UP -> step(-1, 0);
            case DOWN -> step(1, 0);
            case LEFT -> step(0, -1);
            case RIGHT -> step(0, 1);
            case PAGE_UP -> page(-1);
            case PAGE_DOWN -> page(1);
            case SPACE -> model.confirm(model.chosenProperty().get());
            case DELETE -> model.remove(model.chosenProperty().get());
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void page(int down) {
        for (int i = 0; i < PAGE; i++) {
            step(down, 0);
        }
    }

    /** To the next cell, over all of a merged one. */
    private void step(int down, int right) {
        Place from = origin(model.chosenProperty().get());
        int row = from.row();
        int column = from.column();
        Place next = from;
        while (Objects.equals(next, from)) {
            row += down;
            column += right;
            if (row < 0 || column < 0 || row >= top.length - 1 || column >= left.length - 1) {
                return;
            }
            next = origin(new Place(from.sheet(), row, column));
        }
        model.chosenProperty().set(next);
    }

    /** The texts printed over a column, for a form that asks what stands in it. */
    List<String> headings(Place place) {
        List<String> headings = new ArrayList<>();
        FormSheet sheet = model.sheetProperty().get();
        FormSheet.Cell last = null;
        for (int row = Math.max(0, place.row() - 2); row < place.row(); row++) {
            FormSheet.Cell cell = sheet.at(row, place.column()).orElse(null);
            if (cell != null && cell != last && !cell.text().isBlank()) {
                headings.add(cell.text().replaceAll("\\s+", ""));
                last = cell;
            }
        }
        return headings;
    }
}
