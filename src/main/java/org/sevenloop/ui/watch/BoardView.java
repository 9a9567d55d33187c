package org.sevenloop.ui.watch;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.watch.Board;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Colours;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.chart.Hatch;

/** The desk 四色板: four columns of cards, and one case in the drawer. */
public final class BoardView extends HBox {
    /** The facts in the order of their keys, 1 to 7. */
    static final List<Fact> FACTS = List.of(
            Fact.REPORTED, Fact.COOPERATES, Fact.REACHABLE, Fact.REVIEW, Fact.MEASURE, Fact.CONTACT, Fact.ORIGIN);

    private static final double GAP = 12;
    /** Below this width, with the drawer open, the heads of the columns must do as a legend. */
    private static final double ROOMY = 1500;

    private final BoardViewModel model;
    private final Messages text;
    private final CaseForms forms;
    private final BoardFilters filters;
    private final List<BoardColumn> columns;
    private final HBox row = new HBox(GAP);
    private final Node empty;
    private final StackPane middle = new StackPane();
    private final CaseDrawer drawer;
    private @Nullable Colour entering;
    private final Label summary = Texts.of("", "sl-t13", "sl-muted");

    public BoardView(BoardViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.forms = new CaseForms(model, text);
        this.filters = new BoardFilters(model, text);
        this.columns = List.of(
                new BoardColumn(Colour.RED, model, text, step -> sideways(0, step)),
                new BoardColumn(Colour.YELLOW, model, text, step -> sideways(1, step)),
                new BoardColumn(Colour.BLUE, model, text, step -> sideways(2, step)),
                new BoardColumn(Colour.GREEN, model, text, step -> sideways(3, step)));
        this.drawer = new CaseDrawer(model, text, forms, this::closeDrawer);
        this.empty = empty();
        getStyleClass().add("sl-page");
        setSpacing(12);
        summary.setId("board-people");
        // All four are equally wide, however long the words in their heads.
        columns.forEach(column -> column.prefWidthProperty()
                .bind(row.widthProperty().subtract(GAP * 3).divide(columns.size())));
        row.getChildren().addAll(columns);
        middle.getChildren().setAll(row);
        VBox page = new VBox(8, head(), filters, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        getChildren().add(page);
        model.boardProperty().addListener((o, was, is) -> show(is));
        model.pageProperty().addListener(this::showPage);
        model.askedProperty().addListener((o, was, is) -> enterAsked(is));
        for (Colour colour : Colour.values()) {
            model.column(colour).addListener((ListChangeListener<BoardCard>) change -> enterAsked(entering));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(model.boardProperty().get());
    }

    private HBox head() {
        Node legend = legend();
        legend.managedProperty().bind(legend.visibleProperty());
        legend.visibleProperty()
                .bind(model.pageProperty().isNull().or(widthProperty().greaterThan(ROOMY)));
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("watch.board.title"))),
                summary,
                Texts.spring(),
                legend,
                Buttons.plain(text.text("watch.print"), MaterialDesignP.PRINTER_OUTLINE, model::print),
                enterButton());
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private Node enterButton() {
        Node button = Buttons.accent(text.text("watch.enter"), forms::call);
        button.setId("board-enter");
        return button;
    }

    private Node legend() {
        HBox legend = new HBox(12);
        legend.setAlignment(Pos.CENTER_LEFT);
        for (Colour colour : Colour.values()) {
            Region sample = new Region();
            sample.setMinSize(20, 12);
            sample.setMaxSize(20, 12);
            sample.setBackground(javafx.scene.layout.Background.fill(Hatch.area(colour)));
            Label word = Texts.whole(Texts.of(
                    Colours.glyph(colour) + " " + Colours.word(colour, text),
                    "sl-t12",
                    "sl-fg-" + Colours.style(colour)));
            HBox part = new HBox(4, sample, word);
            part.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(part);
        }
        return legend;
    }

    private Node empty() {
        return Card.of(new EmptyState(
                MaterialDesignC.CARDS_OUTLINE,
                text.text("watch.empty"),
                text.text("watch.empty.advice"),
                Buttons.accent(text.text("watch.empty.import"), model::bringIn),
                Buttons.plain(text.text("watch.enter"), MaterialDesignA.ACCOUNT_PLUS_OUTLINE, forms::call)));
    }

    private void show(@Nullable Board board) {
        if (board == null) {
            return;
        }
        boolean all = model.unitProperty().get() == null
                && model.originProperty().get() == null
                && !model.offBoardProperty().get();
        middle.getChildren().setAll(all && board.cards().isEmpty() ? empty : row);
        summary.setText(text.text(
                model.offBoardProperty().get() ? "watch.board.off" : "watch.board.people",
                board.cards().size(),
                text.text("watch.policy." + board.policy().name()),
                board.policy().from().toString()));
        columns.forEach(column -> column.counts(board));
        filters.counts();
    }

    private void showPage(
            ObservableValue<? extends @Nullable CasePage> o, @Nullable CasePage was, @Nullable CasePage is) {
        if (is == null) {
            getChildren().remove(drawer.node());
            return;
        }
        drawer.show(is);
        if (!getChildren().contains(drawer.node())) {
            getChildren().add(drawer.node());
        }
        columns.forEach(column -> column.reveal(is.card().watchCase().id()));
    }

    private void closeDrawer() {
        CasePage page = model.pageProperty().get();
        model.close();
        if (page != null) {
            BoardColumn column = columns.get(page.card().colour().ordinal());
            column.enter(Math.max(0, model.place(page.card())));
        }
    }

    /** Now, or as soon as there are cards to go to. */
    private void enterAsked(@Nullable Colour colour) {
        entering = colour != null && !columns.get(colour.ordinal()).enter(0) ? colour : null;
    }

    private void sideways(int from, int step) {
        int row = columns.get(from).row();
        for (int to = from + step; to >= 0 && to < columns.size(); to += step) {
            if (columns.get(to).enter(row)) {
                return;
            }
        }
    }

    /** The chosen cards, or the one in the drawer. */
    private List<BoardCard> chosen() {
        for (BoardColumn column : columns) {
            if (column.holdsFocus() && !column.selected().isEmpty()) {
                return column.selected();
            }
        }
        CasePage page = model.pageProperty().get();
        return page == null ? List.of() : List.of(page.card());
    }

    private void key(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl;
        boolean used = e.isShortcutDown() ? shortcut(e) : !e.isAltDown() && plain(e.getCode(), typing);
        if (used) {
            e.consume();
        }
    }

    private boolean shortcut(KeyEvent e) {
        if (e.getCode() == KeyCode.N) {
            forms.call();
            return true;
        }
        if (e.getCode() == KeyCode.F) {
            filters.focusFind();
            return true;
        }
        return false;
    }

    private boolean plain(KeyCode code, boolean typing) {
        if (code == KeyCode.ESCAPE && model.pageProperty().get() != null) {
            closeDrawer();
            return true;
        }
        if (code == KeyCode.INSERT) {
            forms.call();
            return true;
        }
        return !typing && (fact(code) || act(code));
    }

    private boolean fact(KeyCode code) {
        int at = code.ordinal() - KeyCode.DIGIT1.ordinal();
        CasePage page = model.pageProperty().get();
        if (page == null || at < 0 || at >= FACTS.size()) {
            return false;
        }
        Fact fact = FACTS.get(at);
        if (fact == Fact.MEASURE || fact == Fact.ORIGIN) {
            drawer.choose(fact);
        } else {
            model.acts().toggle(page.card(), fact);
        }
        return true;
    }

    private boolean act(KeyCode code) {
        List<BoardCard> cards = chosen();
        if (code == KeyCode.P) {
            model.print();
            return true;
        }
        if (cards.isEmpty()) {
            return false;
        }
        switch (code) {
            case DELETE -> model.acts().remove(cards);
            case R -> forms.release(cards);
            case O -> forms.owner(cards);
            case F2 -> model.acts().form(cards.get(0), forms::correct);
            case T -> model.temperatures(cards.get(0));
            default -> {
                return false;
            }
        }
        return true;
    }
}
