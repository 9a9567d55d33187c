package org.sevenloop.ui.directive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.Tally;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.directive.DirectiveBoardViewModel.Filter;

/** One order: its tree with who is late, and what is done with the chosen nodes. */
final class DirectiveBoard extends VBox {
    private static final double SIDE = 320;

    private final DirectiveBoardViewModel model;
    private final Messages text;
    private final DirectiveWords words;
    private final DirectiveForms forms;
    private final DirectiveTree tree;
    private final DirectiveSide side;
    private final Label title = Texts.deskTitle("");
    private final HBox state = new HBox();
    private final Button answer = Buttons.accent("", this::answer);
    private final Map<Filter, ToggleButton> chips = new EnumMap<>(Filter.class);

    DirectiveBoard(DirectiveBoardViewModel model, Messages text, DirectiveForms forms) {
        super(8);
        this.model = model;
        this.text = text;
        this.words = new DirectiveWords(text);
        this.forms = forms;
        this.tree = new DirectiveTree(model, text, this::answer);
        this.side = new DirectiveSide(model, text, () -> forms.saveFile(model));
        getStyleClass().add("sl-page");
        Card card = Card.of(tree.view());
        HBox.setHgrow(card, Priority.ALWAYS);
        Card beside = Card.of(side);
        beside.setMinWidth(SIDE);
        beside.setPrefWidth(SIDE);
        beside.setMaxWidth(SIDE);
        HBox main = new HBox(12, card, beside);
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(head(), tools(), main);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tree.view().getSelectionModel().getSelectedItems().addListener((ListChangeListener<Board.Row>) c -> named());
        model.boardProperty().subscribe(this::show);
    }

    void focusTable() {
        tree.view().requestFocus();
        if (tree.selected().isEmpty()) {
            tree.view().getSelectionModel().selectFirst();
        }
    }

    private Node head() {
        Button back = Buttons.icon(MaterialDesignA.ARROW_LEFT, text.text("directive.back"), model::close);
        back.setId("directive-back");
        title.setId("directive-board-title");
        state.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(
                8,
                back,
                Texts.whole(title),
                state,
                Texts.spring(),
                more(),
                Buttons.offered(
                        Buttons.plain(text.text("common.print"), MaterialDesignP.PRINTER_OUTLINE, model::print),
                        model.may(Action.PRINT_LIST)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private MenuButton more() {
        MenuItem slips = item("slip.print", () -> forms.paper().printSlips(model, tree.selected()));
        MenuItem pdf = item("slip.write", () -> forms.paper().saveSlips(model, tree.selected()));
        MenuItem sheet = item("sheet.write", () -> forms.paper().saveSheet(model));
        MenuItem read = item("sheet.read", () -> forms.paper().readSheet(model));
        MenuItem paste = item("sheet.paste", () -> forms.paper().paste(model));
        MenuItem again = item("again", () -> forms.issueLike(model));
        MenuItem end = item("enddaily", () -> forms.endDaily(model));
        MenuItem back = item("takeback", () -> forms.takeBack(model));
        boolean answers = model.may(Action.ANSWER_DIRECTIVE);
        boolean issues = model.may(Action.ISSUE_DIRECTIVE);
        List.of(read, paste).forEach(each -> each.setVisible(answers));
        List.of(again, end, back).forEach(each -> each.setVisible(issues));
        SeparatorMenuItem orders = new SeparatorMenuItem();
        orders.setVisible(issues);
        MenuButton more = new MenuButton(
                text.text("directive.more"),
                null,
                slips,
                pdf,
                new SeparatorMenuItem(),
                sheet,
                read,
                paste,
                orders,
                again,
                end,
                back);
        more.setId("directive-more");
        more.getStyleClass().add("sl-button");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnShowing(e -> {
            Board board = model.boardProperty().get();
            end.setDisable(board == null || !board.directive().order().daily());
        });
        return more;
    }

    private MenuItem item(String word, Runnable act) {
        MenuItem item = new MenuItem(text.text("directive." + word));
        item.setId("directive-" + word.replace('.', '-'));
        item.setOnAction(e -> act.run());
        return item;
    }

    private Node tools() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(8);
        for (Filter filter : Filter.values()) {
            ToggleButton chip = Buttons.chip("");
            chip.setId("directive-filter-" + filter);
            chip.setToggleGroup(group);
            chip.setSelected(filter == model.filterProperty().get());
            chip.setOnAction(e -> {
                chip.setSelected(true);
                model.filterProperty().set(filter);
            });
            chip.managedProperty().bind(chip.visibleProperty());
            chips.put(filter, chip);
            row.getChildren().add(chip);
        }
        row.getChildren().add(Texts.spring());
        if (model.may(Action.ANSWER_DIRECTIVE)) {
            answer.setId("directive-answer");
            row.getChildren()
                    .addAll(
                            plain("receive", () -> model.receive(tree.selected())),
                            plain("pass", () -> model.pass(tree.selected())),
                            plain("unable", () -> forms.unable(model, tree.selected())),
                            plain("handon", () -> forms.handOn(model, tree.selected())),
                            plain("reopen", () -> model.reopen(tree.selected())),
                            answer);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button plain(String word, Runnable act) {
        Button button = Buttons.plain(text.text("directive.act." + word), act);
        button.setId("directive-act-" + word);
        return button;
    }

    private void show(@Nullable Board board) {
        if (board == null) {
            return;
        }
        title.setText(board.directive().order().title());
        state.getChildren().setAll(words.state(new DirectiveLine(board.directive(), board.tally()), board.now()));
        Tally tally = board.tally();
        chip(Filter.ALL, tally.total(), true);
        chip(Filter.MISSING, tally.missing(), true);
        chip(Filter.UNABLE, tally.unable(), tally.unable() > 0);
        chip(Filter.RIVALS, board.rivals().size(), !board.rivals().isEmpty());
        tree.view().refresh();
        named();
    }

    private void chip(Filter filter, int count, boolean offered) {
        ToggleButton chip = chips.get(filter);
        if (chip != null) {
            chip.setText(text.text("directive.filter." + filter, count));
            chip.setVisible(offered || chip.isSelected());
        }
    }

    /** The button says how many leaves its key answers for. */
    private void named() {
        List<Board.Row> leaves = model.leaves(tree.selected());
        answer.setText(text.text("directive.act.answer", leaves.size()));
        answer.setDisable(leaves.isEmpty());
        Board board = model.boardProperty().get();
        if (board != null) {
            List<Board.Row> selected = tree.selected();
            side.show(board, selected.size() == 1 ? selected.getFirst() : null);
        }
    }

    private void answer() {
        if (model.may(Action.ANSWER_DIRECTIVE)) {
            forms.answer(model, tree.selected());
        }
    }

    private void key(KeyEvent e) {
        boolean answers = model.may(Action.ANSWER_DIRECTIVE) && !e.isShortcutDown() && !e.isAltDown();
        if (e.getCode() == KeyCode.ESCAPE) {
            model.close();
        } else if (answers && e.getCode() == KeyCode.F6) {
            model.receive(tree.selected());
        } else if (answers && e.getCode() == KeyCode.F7) {
            model.pass(tree.selected());
        } else if (answers && e.getCode() == KeyCode.F8) {
            forms.unable(model, tree.selected());
        } else if (answers && e.getCode() == KeyCode.DELETE) {
            model.reopen(tree.selected());
        } else {
            return;
        }
        e.consume();
    }
}
