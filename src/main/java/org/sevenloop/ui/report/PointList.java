package org.sevenloop.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.FigureCheck;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** What goes where, with what each place would say of the day; where a recipient's definition gives another figure, both. */
final class PointList extends ListView<Binding> {
    private static final double SHORT = 165;
    private static final double LONG = 290;
    private static final double LINE = 18;

    private final PointViewModel model;
    private final Messages text;
    private final ReportWords words;
    private final PointForms forms;
    private final ObservableList<Binding> bindings = FXCollections.observableArrayList();

    PointList(PointViewModel model, Messages text, ReportWords words, PointForms forms) {
        this.model = model;
        this.text = text;
        this.words = words;
        this.forms = forms;
        setItems(bindings);
        setId("report-bindings");
        getStyleClass().addAll("sl-flush", "sl-point-list");
        Label empty = Texts.helper(text.text("report.list.empty"));
        empty.setWrapText(true);
        setPlaceholder(empty);
        setCellFactory(view -> new Line());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getSelectionModel().selectedItemProperty().subscribe(this::show);
    }

    void read() {
        Binding chosen = getSelectionModel().getSelectedItem();
        bindings.setAll(model.bindings());
        if (chosen != null) {
            getSelectionModel().select(chosen);
        }
        refresh();
    }

    private void show(@Nullable Binding binding) {
        if (binding != null && isFocused()) {
            model.sheets().stream()
                    .filter(each -> each.name().equals(binding.at().sheet()))
                    .findFirst()
                    .ifPresent(model.sheetProperty()::set);
            model.chosenProperty().set(binding.at());
        }
    }

    private void key(KeyEvent e) {
        Binding chosen = getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        Place at = chosen.at();
        if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
            model.chosenProperty().set(at);
            forms.ask();
        } else if (e.getCode() == KeyCode.SPACE) {
            model.confirm(at);
        } else if (e.getCode() == KeyCode.DELETE) {
            model.remove(at);
        } else {
            return;
        }
        e.consume();
    }

    private final class Line extends ListCell<Binding> {
        @Override
        protected void updateItem(@Nullable Binding binding, boolean empty) {
            super.updateItem(binding, empty);
            setGraphic(binding == null || empty ? null : line(binding));
        }

        private Node line(Binding binding) {
            HBox head = new HBox(8, Texts.whole(Texts.bold(binding.at().cell())));
            head.setAlignment(Pos.CENTER_LEFT);
            String word = words.of(binding);
            boolean fits = width(word) <= SHORT;
            if (fits) {
                head.getChildren().add(Texts.whole(Texts.cell(word)));
            }
            head.getChildren().add(Texts.spring());
            if (binding.proposed()) {
                head.getChildren().add(Badge.state(Colour.YELLOW, text.text("report.proposed")));
            }
            VBox lines = new VBox(2, head);
            if (!fits) {
                lines.getChildren().add(wrapped(Texts.cell(word)));
            }
            lines.getStyleClass().add("sl-point-line");
            lines.setMaxWidth(330);
            lines.setPrefWidth(0);
            model.check(binding).ifPresent(check -> {
                head.getChildren().add(value(binding, check));
                compared(binding, check).ifPresent(lines.getChildren()::add);
            });
            return lines;
        }

        private Node value(Binding binding, FigureCheck check) {
            String figure = binding instanceof Binding.ListRows
                    ? text.text("report.rows", check.reported())
                    : String.format(Locale.ROOT, "%,d", check.reported()).replace('-', '\u2212');
            if (check.people().isEmpty()) {
                return Texts.whole(Texts.bold(figure));
            }
            Button behind =
                    Buttons.link(figure, () -> PeopleDialog.show(getScene().getWindow(), text, words, check));
            behind.setAccessibleText(text.text("report.behind") + ' ' + figure);
            behind.setFocusTraversable(false);
            return behind;
        }

        private Optional<Node> compared(Binding binding, FigureCheck check) {
            if (!(binding instanceof Binding.FigureCell cell) || cell.own() == null) {
                return Optional.empty();
            }
            String note = cell.note().isEmpty() ? words.of(cell.own()) : cell.note();
            List<String> parts = check.console().isPresent()
                    ? List.of(
                            text.text(
                                    "report.compare",
                                    check.reported(),
                                    check.console().getAsInt()),
                            text.text("report.compare.note", note))
                    : List.of(text.text("report.compare.note", note));
            return Optional.of(wrapped(Texts.helper(String.join(text.text("report.trait.and"), parts))));
        }

        /** A cell of a list asks how high its content is before it has a width, so the lines are counted here. */
        private static Label wrapped(Label label) {
            label.setWrapText(true);
            label.setMinHeight(Math.ceil(width(label.getText()) / LONG) * LINE);
            return label;
        }

        private static double width(String text) {
            return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 7.5 : 13).sum();
        }
    }
}
