package org.sevenloop.ui.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.people.StrandedPage;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Masks;
import org.sevenloop.ui.common.Texts;

/** The desk 滞留: who is stuck here, where they stay, what they need. */
public final class StrandedView extends VBox {
    private static final int PLACES = 8;

    private final StrandedViewModel model;
    private final Messages text;
    private final StrandedForm form;
    private final Label people = Texts.of("", "sl-bold");
    private final Label foreign = Texts.of("", "sl-bold");
    private final FlowPane places = new FlowPane(8, 8);
    private final TableView<Stranded> table;

    public StrandedView(StrandedViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.form = new StrandedForm(model, text);
        this.table = DataTable.of(model.shown(), empty(), each -> form.ask(this, each));
        getStyleClass().add("sl-page");
        setSpacing(8);
        build();
        Card card = Card.of(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(head(), filters(), places, card);
        model.pageProperty().addListener((o, was, is) -> show(is));
        model.unmaskedProperty().addListener((o, was, is) -> table.refresh());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(model.pageProperty().get());
    }

    private Node head() {
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("people.stranded.title"))),
                Texts.of(text.text("people.stranded.subtitle"), "sl-t13", "sl-muted"),
                Texts.spring(),
                Buttons.icon(
                        MaterialDesignE.EYE_OUTLINE, text.text("people.stranded.eye"), () -> model.unmaskedProperty()
                                .set(!model.unmaskedProperty().get())),
                Buttons.plain(
                        text.text("people.stranded.add"),
                        MaterialDesignA.ACCOUNT_PLUS_OUTLINE,
                        () -> form.ask(this, null)));
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private Node filters() {
        people.setId("people-stranded");
        foreign.setId("people-stranded-foreign");
        ToggleButton all = chip(text.text("people.stranded.all"), people);
        all.setSelected(!model.foreignProperty().get());
        all.setOnAction(e -> {
            model.foreignProperty().set(false);
            all.setSelected(true);
        });
        ToggleButton abroad = chip(text.text("people.stranded.foreign"), foreign);
        abroad.setSelected(model.foreignProperty().get());
        abroad.setOnAction(e -> {
            model.foreignProperty().set(true);
            abroad.setSelected(true);
        });
        model.foreignProperty().addListener((o, was, is) -> {
            all.setSelected(!is);
            abroad.setSelected(is);
        });
        TextField search = new TextField();
        search.setId("people-stranded-search");
        search.setPromptText(text.text("people.stranded.search"));
        search.setPrefWidth(320);
        search.textProperty().bindBidirectional(model.searchProperty());
        Label hits = Texts.helper("");
        hits.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.text("people.stranded.hits", model.shown().size()), model.shown()));
        HBox row = new HBox(8, all, abroad, Texts.spring(), hits, search);
        row.setStyle("-fx-alignment: center-left");
        return row;
    }

    private static ToggleButton chip(String word, Label count) {
        ToggleButton chip = Buttons.chip(word);
        chip.setGraphic(count);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        return chip;
    }

    private void build() {
        table.setId("people-stranded-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().add(DataTable.name(text.text("people.stranded.column.name"), 130, each -> each.person()
                .name()));
        table.getColumns()
                .add(DataTable.node(text.text("people.stranded.column.nationality"), 90, this::nationality, null));
        table.getColumns().add(DataTable.text(text.text("people.stranded.column.document"), 170, this::document));
        table.getColumns().add(DataTable.text(text.text("people.stranded.column.phone"), 110, this::phone));
        table.getColumns().add(DataTable.text(text.text("people.stranded.column.reason"), 110, Stranded::reason));
        table.getColumns().add(DataTable.text(text.text("people.stranded.column.lodging"), 150, Stranded::lodging));
        table.getColumns().add(DataTable.text(text.text("people.stranded.column.needs"), 150, Stranded::needs));
        table.getColumns().add(DataTable.text(text.text("people.stranded.column.note"), 140, Stranded::note));
    }

    private @Nullable Node nationality(Stranded each) {
        String nation = each.person().nationality();
        return each.person().foreign()
                ? Badge.state(Colour.BLUE, nation)
                : Texts.cell(nation.isEmpty() ? text.text("people.stranded.china") : nation);
    }

    private String document(Stranded each) {
        String number = each.person().document().number();
        return model.unmaskedProperty().get() ? number : Masks.document(number);
    }

    private String phone(Stranded each) {
        String number = each.phone().isEmpty() ? each.person().phone() : each.phone();
        return model.unmaskedProperty().get() ? number : Masks.phone(number);
    }

    private Node empty() {
        return new EmptyState(
                MaterialDesignB.BED_OUTLINE,
                text.text("people.stranded.empty"),
                text.text("people.stranded.empty.advice"),
                Buttons.plain(text.text("people.stranded.empty.import"), model::bringIn));
    }

    private void show(@Nullable StrandedPage page) {
        if (page == null) {
            return;
        }
        people.setText(String.format(Locale.ROOT, "%,d", page.figures().people()));
        foreign.setText(String.format(Locale.ROOT, "%,d", page.figures().foreign()));
        places.getChildren().clear();
        for (StrandedPage.Lodging lodging :
                page.lodgings().stream().limit(PLACES).toList()) {
            places.getChildren().add(place(lodging));
        }
    }

    private Node place(StrandedPage.Lodging lodging) {
        String name = lodging.name().isEmpty() ? text.text("people.stranded.nolodging") : lodging.name();
        ToggleButton chip = Buttons.chip(text.text("people.stranded.lodging", name, lodging.people()));
        chip.setSelected(Objects.equals(model.lodgingProperty().get(), lodging.name()));
        chip.setOnAction(e -> {
            model.lodgingProperty().set(chip.isSelected() ? lodging.name() : null);
            show(model.pageProperty().get());
        });
        return chip;
    }

    private void key(KeyEvent e) {
        if (e.getTarget() instanceof TextInputControl) {
            return;
        }
        List<Stranded> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        switch (e.getCode()) {
            case INSERT -> form.ask(this, null);
            case F2 -> selected.stream().findFirst().ifPresent(each -> form.ask(this, each));
            case DELETE -> model.remove(selected);
            case N -> {
                if (!e.isShortcutDown()) {
                    return;
                }
                form.ask(this, null);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }
}
