package org.sevenloop.ui.common;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.platform.Messages;

/**
 * A plain list desk: head, search over a table, and its keys. Insert and Ctrl+N add, F2 and Enter correct, Delete
 * removes. Words are found by the desk's key: {@code <key>.title}, {@code .subtitle}, {@code .add}, {@code .search},
 * {@code .hits}, {@code .empty}, {@code .empty.advice}, {@code .empty.import}.
 */
public final class ListDesk<T> {
    private final ListModel<T> model;
    private final Messages text;
    private final String key;
    private final String id;
    private final Consumer<@Nullable T> form;
    private final TableView<T> table;

    /**
     * A desk of rows.
     *
     * @param key the first words of its message keys; with dashes, of its nodes' ids
     * @param form asks for a new row (null), or for one to be put right
     */
    public ListDesk(ListModel<T> model, Messages text, String key, Ikon icon, Consumer<@Nullable T> form) {
        this.model = model;
        this.text = text;
        this.key = key;
        this.id = key.replace('.', '-');
        this.form = form;
        this.table = DataTable.of(model.shown(), nothing(icon), form::accept);
        table.setId(id + "-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Node none = nobodySuch();
        Node empty = nothing(icon);
        model.anything().subscribe(any -> table.setPlaceholder(Boolean.TRUE.equals(any) ? none : empty));
    }

    public TableView<T> table() {
        return table;
    }

    /** The rows that are chosen, in the order of the table. */
    public List<T> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** Title, what the list is for, and the buttons; what a desk has beside them stands before “add”. */
    public HBox head(Ikon add, Node... own) {
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(word("title"))),
                Texts.of(word("subtitle"), "sl-t13", "sl-muted"),
                Texts.spring());
        head.getChildren().addAll(own);
        head.getChildren()
                .addAll(
                        Buttons.plain(text.text("common.print"), MaterialDesignP.PRINTER_OUTLINE, model::print),
                        Buttons.offered(Buttons.plain(word("add"), add, () -> form.accept(null)), model.editable()));
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    /** The desk's chips at the left, the search and how many it leaves at the right. */
    public HBox filters(List<? extends Node> chips) {
        TextField search = new TextField();
        search.setId(id + "-search");
        search.setPromptText(word("search"));
        search.setPrefWidth(320);
        search.textProperty().bindBidirectional(model.searchProperty());
        Label hits = Texts.helper("");
        hits.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.text(key + ".hits", model.shown().size()), model.shown()));
        HBox row = new HBox(8);
        row.getChildren().addAll(chips);
        row.getChildren().addAll(Texts.spring(), hits, search);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A filter with its figure. */
    public static ToggleButton chip(String word, Label count) {
        ToggleButton chip = Buttons.chip(word);
        chip.setGraphic(count);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        return chip;
    }

    private Node nothing(Ikon icon) {
        return new EmptyState(
                icon,
                word("empty"),
                word("empty.advice"),
                Buttons.accent(word("empty.import"), model::bringIn),
                Buttons.plain(word("add"), () -> form.accept(null)));
    }

    private Node nobodySuch() {
        return new EmptyState(
                MaterialDesignM.MAGNIFY, text.text("common.nobody.such"), text.text("common.nobody.such.advice"));
    }

    private String word(String last) {
        return text.text(key + '.' + last);
    }

    private void key(KeyEvent e) {
        if (e.getTarget() instanceof TextInputControl || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case INSERT -> form.accept(null);
            case F2 -> selected().stream().findFirst().ifPresent(form);
            case DELETE -> model.remove(selected());
            case N -> {
                if (!e.isShortcutDown()) {
                    return;
                }
                form.accept(null);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }
}
