package org.sevenloop.ui.inspection;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Texts;

/** Notes a visit by keyboard: where, then the list item by item (1, 2, 3), and beside it what is wrong with the chosen one. */
final class VisitPane extends VBox {
    private static final double ROW = 36;
    private static final double FINDING = 440;

    private final InspectionViewModel model;
    private final VisitDraft draft;
    private final Messages text;
    private final VisitHead head;
    private final ListView<DraftLine> list;
    private final FindingForm form;
    private final Label sum = Texts.whole(Texts.helper(""));

    VisitPane(InspectionViewModel model, VisitDraft draft, Messages text, PhotoFiles photos) {
        super(10);
        this.model = model;
        this.draft = draft;
        this.text = text;
        this.head = new VisitHead(model, draft, text, this::toList);
        this.list = new ListView<>(draft.lines());
        this.form = new FindingForm(model, text, photos, this::next);
        HBox.setHgrow(this, Priority.ALWAYS);
        list.setId("inspection-items");
        list.getStyleClass().addAll("sl-flush", "sl-line-top");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new LineCell(model.words(), text));
        // When it is typed, not when it is pressed, or the figure would land in the field that then has the keyboard.
        list.addEventHandler(KeyEvent.KEY_TYPED, this::answer);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> form.show(is));
        draft.lines().addListener((ListChangeListener<DraftLine>) change -> count());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(title(), Card.of(head), work(), foot());
        list.getSelectionModel().selectFirst();
        count();
    }

    /** The caret goes to where the visit was. */
    void focus() {
        applyCss();
        layout();
        head.focus();
    }

    private Node title() {
        Button drop = Buttons.plain(text.text("inspection.visit.drop"), model::drop);
        Button save = Buttons.accent(text.text("inspection.visit.save"), model::record);
        save.setId("inspection-save");
        HBox row = new HBox(
                8, Texts.whole(Texts.deskTitle(text.text("inspection.visit.title"))), Texts.spring(), sum, drop, save);
        row.getStyleClass().add("sl-desk-head");
        return row;
    }

    private Node work() {
        Card items = Card.flush(
                text.text("inspection.visit.items"),
                list,
                Buttons.link(text.text("inspection.visit.beside"), this::beside));
        HBox.setHgrow(items, Priority.ALWAYS);
        Card finding = Card.titled(text.text("inspection.visit.finding"), form);
        finding.setPrefWidth(FINDING);
        finding.setMinWidth(FINDING - 80);
        HBox row = new HBox(12, items, finding);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private Node foot() {
        HBox row = new HBox(Texts.helper(text.text("inspection.visit.keys")));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void count() {
        sum.setText(text.text(
                "inspection.visit.sum", draft.count(Look.HOLDS), draft.count(Look.FINDING), draft.count(Look.UNSEEN)));
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        form.show(list.getSelectionModel().getSelectedItem());
    }

    private void toList() {
        list.requestFocus();
    }

    /** From the words of a finding on to the next item. */
    private void next() {
        list.requestFocus();
        list.getSelectionModel().selectNext();
    }

    private void beside() {
        DraftLine line = draft.beside();
        list.getSelectionModel().select(line);
        list.scrollTo(line);
        form.focus();
    }

    private void answer(KeyEvent e) {
        @Nullable Look look = look(e.getCharacter());
        DraftLine line = list.getSelectionModel().getSelectedItem();
        if (look == null || line == null || e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        e.consume();
        if (line.item().isEmpty() && look != Look.FINDING) {
            draft.lines().remove(line);
            return;
        }
        draft.answer(line, look);
        if (look == Look.FINDING) {
            form.focus();
        } else {
            list.getSelectionModel().selectNext();
        }
    }

    private static @Nullable Look look(String typed) {
        // Those of a Chinese keyboard, which are as wide as characters, are digits too.
        return switch (typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : 0) {
            case 1 -> Look.HOLDS;
            case 2 -> Look.FINDING;
            case 3 -> Look.UNSEEN;
            default -> null;
        };
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            model.record();
            e.consume();
        } else if (e.getCode() == KeyCode.INSERT) {
            beside();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            if (list.isFocused() || draft.count(Look.UNSEEN) == draft.lines().size()) {
                model.drop();
            } else {
                list.requestFocus();
            }
            e.consume();
        }
    }
}
