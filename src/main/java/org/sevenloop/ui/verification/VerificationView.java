package org.sevenloop.ui.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.verification.Outcome;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushPage;
import org.sevenloop.model.verification.PushState;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.ListDesk;
import org.sevenloop.ui.common.Texts;

/** The desk 核查: who must be called, and what the call found. Keys 1 to 9 and 0 record the usual results. */
public final class VerificationView extends HBox {
    private final VerificationViewModel model;
    private final Messages text;
    private final VerificationForm form;
    private final Map<PushState, Label> counts = new EnumMap<>(PushState.class);
    private final Label pushed = Texts.of("", "sl-bold");
    private final ListDesk<PushItem> list;
    private final TableView<PushItem> table;
    private final OutcomeBar outcomes;
    private final CallPane call;

    public VerificationView(VerificationViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.form = new VerificationForm(model, text);
        this.list = new ListDesk<>(
                model, text, "verification", MaterialDesignP.PHONE_CHECK_OUTLINE, item -> form.ask(this, item));
        this.table = list.table();
        this.outcomes = new OutcomeBar(model, text, list::selected);
        this.call = new CallPane(model, text, item -> form.ask(this, item));
        getStyleClass().add("sl-page");
        setSpacing(12);
        build(table);
        Card card = Card.of(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox page = new VBox(
                8, list.head(MaterialDesignP.PHONE_PLUS_OUTLINE), list.filters(chips()), card, outcomes.node());
        HBox.setHgrow(page, Priority.ALWAYS);
        getChildren().addAll(page, call.node());
        model.pageProperty().addListener((o, was, is) -> show(is));
        model.currentProperty().addListener((o, was, is) -> select(is));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(model.pageProperty().get());
    }

    private List<ToggleButton> chips() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> chips = new ArrayList<>();
        pushed.setId("verification-pushed");
        chips.add(chip(group, null, text.text("verification.pushed"), pushed));
        for (PushState state : List.of(PushState.OPEN, PushState.ALREADY_KNOWN, PushState.DONE)) {
            Label count = Texts.of("", "sl-bold");
            count.setId("verification-" + state.name().toLowerCase(Locale.ROOT));
            counts.put(state, count);
            chips.add(chip(group, state, word(state), count));
        }
        return chips;
    }

    private ToggleButton chip(ToggleGroup group, @Nullable PushState state, String word, Label count) {
        ToggleButton chip = ListDesk.chip(word, count);
        chip.setToggleGroup(group);
        chip.setSelected(model.stateProperty().get() == state);
        model.stateProperty().addListener((o, was, is) -> chip.setSelected(is == state));
        chip.setOnAction(e -> {
            chip.setSelected(true);
            model.stateProperty().set(state);
        });
        return chip;
    }

    private void build(TableView<PushItem> built) {
        built.getColumns().add(DataTable.name(text.text("verification.column.name"), 80, PushItem::name));
        built.getColumns().add(DataTable.phone(text.text("verification.column.phone"), 110, PushItem::phone));
        built.getColumns().add(DataTable.text(text.text("verification.column.origin"), 170, PushItem::originPlace));
        built.getColumns()
                .add(DataTable.text(text.text("verification.column.arrived"), 90, item -> date(item.arrivedOn())));
        built.getColumns().add(DataTable.place(text.text("verification.column.address"), 170, PushItem::address));
        built.getColumns().add(DataTable.node(text.text("verification.column.state"), 80, this::badge, null));
        built.getColumns()
                .add(DataTable.text(
                        text.text("verification.column.outcome"), 130, item -> model.outcome(item.outcome())));
        built.getSelectionModel().getSelectedItems().addListener((ListChangeListener<PushItem>)
                change -> chosen(change.getList()));
    }

    private @Nullable Node badge(PushItem item) {
        return switch (item.state()) {
            case OPEN -> Badge.state(Colour.YELLOW, word(PushState.OPEN));
            case ALREADY_KNOWN -> Badge.state(Colour.BLUE, word(PushState.ALREADY_KNOWN));
            case DONE -> Badge.state(Colour.GREEN, word(PushState.DONE));
        };
    }

    private String word(PushState state) {
        return text.text("verification.state." + state.name().toLowerCase(Locale.ROOT));
    }

    static String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void chosen(List<? extends PushItem> items) {
        outcomes.chosen(items.size());
        model.currentProperty().set(items.isEmpty() ? null : items.get(items.size() - 1));
    }

    private void show(@Nullable PushPage page) {
        if (page == null) {
            return;
        }
        pushed.setText(number(page.figures().pushed()));
        set(PushState.OPEN, page.figures().open());
        set(PushState.ALREADY_KNOWN, page.figures().alreadyKnown());
        set(PushState.DONE, page.figures().done());
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void set(PushState state, int count) {
        Label label = counts.get(state);
        if (label != null) {
            label.setText(number(count));
        }
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private void select(@Nullable PushItem item) {
        call.show(item);
        if (item != null && !table.getSelectionModel().getSelectedItems().contains(item)) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(item);
            table.scrollTo(item);
        }
    }

    /** The digits record what a call found; the list's own keys are the list's. */
    private void key(KeyEvent e) {
        if (e.getTarget() instanceof TextInputControl || e.isAltDown() || e.isShortcutDown()) {
            return;
        }
        Outcome outcome = OutcomeBar.of(e.getCode());
        if (e.getCode() == KeyCode.BACK_SPACE) {
            model.reopen(list.selected());
            e.consume();
        } else if (outcome != null) {
            outcomes.record(outcome);
            e.consume();
        }
    }
}
