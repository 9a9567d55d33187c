package org.sevenloop.ui.directive;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.DirectivePage;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The orders with how far each is; over them the one that matters now, in a sentence with its button. */
final class DirectiveList extends VBox {
    private final DirectiveViewModel model;
    private final Messages text;
    private final DirectiveForms forms;
    private final DirectiveWords words;
    private final TableView<DirectiveLine> table;
    private final Node nothing;
    private final HBox banner = new HBox(12);
    private final ToggleButton open = Buttons.chip("");
    private final ToggleButton closed = Buttons.chip("");

    DirectiveList(DirectiveViewModel model, Messages text, DirectiveForms forms) {
        super(8);
        this.model = model;
        this.text = text;
        this.forms = forms;
        this.words = new DirectiveWords(text);
        this.nothing = empty();
        this.table = DataTable.of(
                model.lines(), nothing, line -> model.open(line.directive().id()));
        getStyleClass().add("sl-page");
        table.setId("directive");
        table.getStyleClass().add("sl-round-head");
        columns();
        Card card = Card.of(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        banner.setId("directive-first");
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.setPadding(new Insets(7, 12, 7, 16));
        banner.managedProperty().bind(banner.visibleProperty());
        getChildren().addAll(head(), banner, filters(), card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.pageProperty().subscribe(this::show);
    }

    void focusTable() {
        table.requestFocus();
    }

    private Node head() {
        Button issue = Buttons.plain(text.text("directive.issue"), MaterialDesignB.BULLHORN_OUTLINE, forms::issue);
        issue.setId("directive-issue");
        HBox head = new HBox(
                8,
                Texts.whole(Texts.deskTitle(text.text("directive.title"))),
                Texts.of(text.text("directive.subtitle"), "sl-t13", "sl-muted"),
                Texts.spring(),
                Buttons.offered(
                        Buttons.plain(text.text("common.print"), MaterialDesignP.PRINTER_OUTLINE, model::print),
                        model.may(Action.PRINT_LIST)),
                Buttons.offered(packages(), model.may(Action.ISSUE_DIRECTIVE)),
                Buttons.offered(issue, model.may(Action.ISSUE_DIRECTIVE)));
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private MenuButton packages() {
        MenuButton packages = new MenuButton(
                text.text("directive.packages"),
                null,
                item("receive", () -> forms.stations().receive()),
                item("send", () -> forms.stations().send()),
                item("again", () -> forms.stations().again()),
                new SeparatorMenuItem(),
                item("add", () -> forms.stations().add()),
                item("identity", () -> forms.stations().identity()));
        packages.getStyleClass().add("sl-button");
        packages.setMinWidth(USE_PREF_SIZE);
        packages.setId("directive-packages");
        return packages;
    }

    private MenuItem item(String word, Runnable act) {
        MenuItem item = new MenuItem(text.text("directive.package." + word));
        item.setId("directive-package-" + word);
        item.setOnAction(e -> act.run());
        return item;
    }

    private Node filters() {
        ToggleGroup group = new ToggleGroup();
        open.setToggleGroup(group);
        closed.setToggleGroup(group);
        open.setSelected(true);
        open.setId("directive-open");
        closed.setId("directive-closed");
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null && was != null) {
                was.setSelected(true);
            } else {
                model.closedProperty().set(is == closed);
            }
        });
        HBox row = new HBox(8, open, closed, Texts.spring(), Texts.helper(text.text("directive.keys")));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node empty() {
        return new EmptyState(
                MaterialDesignB.BULLHORN_OUTLINE,
                text.text("directive.empty"),
                text.text("directive.empty.advice"),
                Buttons.offered(
                        Buttons.accent(text.text("directive.issue"), forms::issue), model.may(Action.ISSUE_DIRECTIVE)));
    }

    private void columns() {
        table.getColumns().add(DataTable.text(column("number"), 104, line -> line.directive()
                .number()));
        table.getColumns()
                .add(DataTable.name(
                        column("title"), 300, line -> line.directive().order().title()));
        table.getColumns()
                .add(DataTable.text(
                        column("asked"),
                        84,
                        line -> words.asked(line.directive().order().asked())));
        table.getColumns()
                .add(DataTable.text(
                        column("due"),
                        100,
                        line -> words.when(line.directive().order().due(), now())));
        table.getColumns()
                .add(DataTable.node(
                        column("state"),
                        150,
                        line -> words.state(line, now()),
                        Comparator.comparing(
                                (DirectiveLine line) -> line.directive().order().due())));
        table.getColumns()
                .add(DataTable.figure(column("total"), 64, line -> line.tally().total()));
        table.getColumns()
                .add(DataTable.figure(column("done"), 72, line -> line.tally().done()));
        table.getColumns()
                .add(DataTable.figure(column("unable"), 84, line -> line.tally().unable()));
        table.getColumns().add(DataTable.figure(column("missing"), 64, line -> line.tally()
                .missing()));
        table.getColumns()
                .add(DataTable.text(
                        column("daily"),
                        70,
                        line -> line.directive().order().daily() ? text.text("directive.daily.yes") : ""));
    }

    private LocalDateTime now() {
        DirectivePage page = model.pageProperty().get();
        return page == null ? LocalDateTime.MIN : page.now();
    }

    private String column(String word) {
        return text.text("directive.column." + word);
    }

    private void show(@Nullable DirectivePage page) {
        Optional<DirectiveLine> first = page == null ? Optional.empty() : page.first();
        banner.setVisible(first.isPresent());
        if (page == null) {
            return;
        }
        open.setText(text.text("directive.filter.open", page.open().size()));
        closed.setText(text.text("directive.filter.closed", page.closed()));
        first.ifPresent(line -> sentence(line, page));
        boolean none = page.open().isEmpty() && page.closed() == 0;
        table.setPlaceholder(none ? nothing : Texts.helper(text.text("directive.none")));
        table.refresh();
    }

    private void sentence(DirectiveLine line, DirectivePage page) {
        boolean late = line.directive().late(page.now());
        banner.getStyleClass().setAll("sl-card");
        if (late) {
            banner.getStyleClass().add("sl-alarm");
        }
        Label said = Texts.of(
                text.text(
                        late ? "directive.first.late" : "directive.first",
                        line.directive().order().title(),
                        words.left(line.directive(), page.now()),
                        line.tally().missing(),
                        page.late()),
                "sl-t14",
                "sl-bold",
                late ? "sl-fg-red" : "sl-t14");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button go = Buttons.accent(
                text.text("directive.first.go", line.tally().missing()),
                () -> model.open(line.directive().id(), DirectiveBoardViewModel.Filter.MISSING));
        go.setId("directive-go");
        banner.getChildren()
                .setAll(
                        late
                                ? Icons.of(MaterialDesignA.ALERT_OCTAGON, Icons.ALARM, "sl-icon-red")
                                : Icons.of(MaterialDesignC.CLOCK_OUTLINE, Icons.ALARM, "sl-icon"),
                        said,
                        go);
    }

    private void key(KeyEvent e) {
        boolean wanted = e.getCode() == KeyCode.INSERT || e.isShortcutDown() && e.getCode() == KeyCode.N;
        if (wanted && model.may(Action.ISSUE_DIRECTIVE)) {
            forms.issue();
            e.consume();
        }
    }
}
