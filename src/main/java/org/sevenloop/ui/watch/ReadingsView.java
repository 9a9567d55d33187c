package org.sevenloop.ui.watch;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.ReadingsRow;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.model.watch.ReadingsSheet;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.chart.Hatch;
import org.sevenloop.ui.common.chart.Ink;
import org.sevenloop.ui.common.chart.ReadingGrid;

/** The desk 体温: fourteen days of temperatures, and today's typed into the grid. */
public final class ReadingsView extends VBox {
    private final ReadingsViewModel model;
    private final Messages text;
    private final ReadingsWords words;
    private final ReadingForms forms;
    private final ReadingGrid grid = new ReadingGrid();
    private final ReadingEditor editor;
    private final ReadingsHead head;
    private final StackPane middle = new StackPane();
    private final Node filled;
    private final Node empty;

    public ReadingsView(ReadingsViewModel model, Messages text) {
        super(12);
        this.model = model;
        this.text = text;
        this.words = new ReadingsWords(model, text);
        this.forms = new ReadingForms(model, text);
        this.editor = new ReadingEditor(grid, this::commit, this::move);
        this.head = new ReadingsHead(model, text, forms::add);
        getStyleClass().add("sl-page");
        grid.setId("readings-grid");
        filled = filled();
        empty = empty();
        middle.getChildren().setAll(filled);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, middle);
        grid.setOnOpen(this::edit);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::gridKey);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.rows().addListener((ListChangeListener<ReadingsRow>) change -> show());
        // An empty sheet changes no row.
        model.sheetProperty().addListener((o, was, is) -> show());
        show();
    }

    private Node filled() {
        editor.setMouseTransparent(false);
        StackPane layers = new StackPane(grid, editor);
        VBox.setVgrow(layers, Priority.ALWAYS);
        HBox legend = new HBox(
                16,
                sample(Ink.BRAND, "watch.readings.legend.fever"),
                sample(Hatch.MISSED, "watch.readings.legend.missed"),
                Texts.helper(text.text("watch.readings.legend.outside")),
                Texts.spring(),
                Texts.helper(text.text("watch.readings.hint")),
                Buttons.key("3"),
                Buttons.key("6"),
                Buttons.key("5"),
                Texts.helper(text.text("watch.readings.hint.to")),
                Buttons.key("Enter"),
                Texts.helper(text.text("watch.readings.hint.next")));
        legend.getStyleClass().add("sl-readings-legend");
        VBox all = new VBox(layers, legend);
        return Card.of(all);
    }

    private Node sample(Paint paint, String key) {
        Region box = new Region();
        box.getStyleClass().add("sl-reading-sample");
        box.setBackground(new Background(new BackgroundFill(paint, new CornerRadii(3), null)));
        HBox both = new HBox(6, box, Texts.helper(text.text(key)));
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Node empty() {
        return Card.of(new EmptyState(
                MaterialDesignT.THERMOMETER,
                text.text("watch.readings.empty"),
                text.text("watch.readings.empty.advice"),
                Buttons.accent(text.text("watch.readings.empty.import"), model::bringIn),
                Buttons.plain(text.text("watch.readings.add"), () -> forms.add())));
    }

    private void show() {
        ReadingsSheet sheet = model.sheetProperty().get();
        if (sheet == null) {
            return;
        }
        int ring = editor.isOpen() ? editor.spot() : grid.currentSpot().get();
        middle.getChildren().setAll(sheet.lines().isEmpty() ? empty : filled);
        grid.show(words.data(sheet));
        head.show(sheet);
        grid.select(ring);
        editor.place();
        reveal(model.askedProperty().get());
    }

    private void reveal(@Nullable PersonId person) {
        for (int i = 0; person != null && i < model.rows().size(); i++) {
            if (model.rows().get(i).person().id().equals(person) && !editor.isOpen() && !grid.isFocused()) {
                grid.requestFocus();
                grid.select(i * halves() + halves() - 2);
            }
        }
    }

    private int halves() {
        ReadingsSheet sheet = model.sheetProperty().get();
        return sheet == null ? 1 : sheet.days().size() * 2;
    }

    private ReadingsRow row(int spot) {
        return model.rows().get(spot / halves());
    }

    private Slot slot(int spot) {
        ReadingsSheet sheet = model.sheetProperty().get();
        if (sheet == null) {
            throw new IllegalStateException("a cell without a sheet");
        }
        int half = spot % halves();
        return new Slot(sheet.days().get(half / 2), Period.values()[half % 2]);
    }

    private String content(int spot) {
        Slot slot = slot(spot);
        return row(spot).at(slot.day(), slot.period()).map(Celsius::toString).orElse("");
    }

    private void edit(int spot) {
        grid.select(spot);
        editor.open(spot, content(spot), true);
    }

    private void commit(int spot, String typed) {
        if (spot / halves() < model.rows().size()) {
            model.record(row(spot), slot(spot), typed);
        }
    }

    private void move(int from, ReadingEditor.Move where) {
        int halves = halves();
        int to =
                switch (where) {
                    case UP -> from - halves;
                    case DOWN -> from + halves;
                    case LEFT -> from - 1;
                    case RIGHT -> from + 1;
                    case NEXT_MISSING -> nextMissing(from);
                    case STAY -> from;
                };
        if (to >= 0 && to < model.rows().size() * halves) {
            edit(to);
        } else {
            grid.requestFocus();
        }
    }

    private int nextMissing(int from) {
        int half = from % halves();
        int last = halves() - 2;
        Period period = half >= last ? Period.values()[half - last] : Period.EVENING;
        return model.nextMissing(new ReadingsViewModel.Place(from / halves(), period))
                .map(place -> place.row() * halves() + last + place.period().ordinal())
                .orElse(-1);
    }

    private void gridKey(KeyEvent e) {
        int spot = grid.currentSpot().get();
        if (spot < 0 || e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case F2 -> edit(spot);
            case DELETE, BACK_SPACE -> model.record(row(spot), slot(spot), "");
            case C -> model.card(row(spot));
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void typed(KeyEvent e) {
        int spot = grid.currentSpot().get();
        String typed = e.getCharacter();
        if (spot >= 0 && typed.matches("\\d") && !e.isShortcutDown() && !e.isAltDown()) {
            editor.open(spot, typed, false);
            e.consume();
        }
    }

    private void key(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl;
        if (e.getCode() == KeyCode.INSERT || (e.isShortcutDown() && e.getCode() == KeyCode.N)) {
            forms.add();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.F) {
            head.find();
        } else if (e.getCode() == KeyCode.P && !typing && !e.isShortcutDown()) {
            model.print();
        } else {
            return;
        }
        e.consume();
    }
}
