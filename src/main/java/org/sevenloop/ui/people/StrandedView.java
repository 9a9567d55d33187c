package org.sevenloop.ui.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.people.StrandedPage;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.ListDesk;
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
    private final ListDesk<Stranded> list;
    private final TableView<Stranded> table;

    public StrandedView(StrandedViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.form = new StrandedForm(model, text);
        this.list = new ListDesk<>(
                model, text, "people.stranded", MaterialDesignB.BED_OUTLINE, each -> form.ask(this, each));
        this.table = list.table();
        getStyleClass().add("sl-page");
        setSpacing(8);
        build();
        Card card = Card.of(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        Node eye = Buttons.icon(MaterialDesignE.EYE_OUTLINE, text.text("people.stranded.eye"), model::turnEye);
        places.managedProperty().bind(places.visibleProperty());
        getChildren().addAll(list.head(MaterialDesignA.ACCOUNT_PLUS_OUTLINE, eye), list.filters(chips()), places, card);
        model.pageProperty().addListener((o, was, is) -> show(is));
        model.unmaskedProperty().addListener((o, was, is) -> table.refresh());
        show(model.pageProperty().get());
    }

    private List<Node> chips() {
        people.setId("people-stranded");
        foreign.setId("people-stranded-foreign");
        return List.of(
                chip(text.text("people.stranded.all"), people, false),
                chip(text.text("people.stranded.foreign"), foreign, true));
    }

    private ToggleButton chip(String word, Label count, boolean abroad) {
        ToggleButton chip = ListDesk.chip(word, count);
        chip.setOnAction(e -> {
            model.foreignProperty().set(abroad);
            chip.setSelected(true);
        });
        model.foreignProperty().subscribe(now -> chip.setSelected(now == abroad));
        return chip;
    }

    private void build() {
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
        return model.unmaskedProperty().get() ? number : Masking.document(number);
    }

    private String phone(Stranded each) {
        String number = StrandedViewModel.phone(each);
        return model.unmaskedProperty().get() ? number : Masking.phone(number);
    }

    private void show(@Nullable StrandedPage page) {
        if (page == null) {
            return;
        }
        people.setText(String.format(Locale.ROOT, "%,d", page.figures().people()));
        foreign.setText(String.format(Locale.ROOT, "%,d", page.figures().foreign()));
        places.getChildren().clear();
        places.setVisible(!page.lodgings().isEmpty());
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
}
