package org.sevenloop.ui.inspection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Offender;
import org.sevenloop.model.inspection.Severity;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.ListDesk;
import org.sevenloop.ui.common.Texts;

/** The findings, narrowed by how far they have come, by place and by group. */
final class FindingsPane {
    private final InspectionViewModel model;
    private final Messages text;
    private final Map<FindingFilter, Label> counts = new EnumMap<>(FindingFilter.class);
    private final ComboBox<Optional<Site>> sites;
    private final ComboBox<Optional<InspectionGroup>> groups;
    private final TableView<Finding> table;
    private final VBox page;
    private boolean showing;

    FindingsPane(InspectionViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.table = DataTable.of(
                model.shown(),
                new EmptyState(
                        MaterialDesignM.MAGNIFY, text.text("inspection.none"), text.text("inspection.none.advice")),
                model::open);
        this.sites = Fields.choice(List.of(), one -> one.map(Site::name).orElse(text.text("inspection.every.site")));
        this.groups = Fields.choice(
                List.of(), one -> one.map(InspectionGroup::name).orElse(text.text("inspection.every.group")));
        table.setId("inspection");
        columns();
        sites.setId("inspection-site");
        sites.valueProperty()
                .addListener(
                        (o, was, is) -> choose(() -> model.view().siteProperty().set(one(is))));
        groups.valueProperty()
                .addListener((o, was, is) ->
                        choose(() -> model.view().groupProperty().set(one(is))));
        model.view().siteProperty().addListener((o, was, is) -> mirror(() -> sites.setValue(Optional.ofNullable(is))));
        model.view()
                .groupProperty()
                .addListener((o, was, is) -> mirror(() -> groups.setValue(Optional.ofNullable(is))));
        Card card = Card.of(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        page = new VBox(8, chips(), search(), card);
    }

    Node node() {
        return page;
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void choose(Runnable act) {
        if (!showing) {
            act.run();
        }
    }

    private void mirror(Runnable act) {
        showing = true;
        act.run();
        showing = false;
    }

    void show(InspectionPage read) {
        counts.forEach((which, label) -> label.setText(Integer.toString(read.count(which))));
        mirror(() -> {
            sites.getItems()
                    .setAll(withAll(
                            read.offenders().stream().map(Offender::site).toList()));
            sites.setValue(Optional.ofNullable(model.view().siteProperty().get()));
            groups.getItems().setAll(withAll(read.groups()));
            groups.setValue(Optional.ofNullable(model.view().groupProperty().get()));
        });
        table.refresh();
    }

    private static <T> List<Optional<T>> withAll(List<T> some) {
        return Stream.concat(Stream.of(Optional.<T>empty()), some.stream().map(Optional::of))
                .toList();
    }

    private static <T> @Nullable T one(@Nullable Optional<T> chosen) {
        return chosen == null ? null : chosen.orElse(null);
    }

    private Node chips() {
        HBox row = new HBox(8);
        for (FindingFilter each : FindingFilter.values()) {
            Label count = Texts.of("", "sl-bold");
            count.setId("inspection-count-" + each.word());
            counts.put(each, count);
            ToggleButton chip = ListDesk.chip(text.text("inspection.which." + each.word()), count);
            chip.setId("inspection-" + each.word());
            chip.setOnAction(e -> {
                model.view().whichProperty().set(each);
                chip.setSelected(true);
            });
            model.view().whichProperty().subscribe(is -> chip.setSelected(is == each));
            row.getChildren().add(chip);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node search() {
        TextField search = Fields.text("inspection-search", "", text.text("inspection.search"));
        search.setPrefWidth(260);
        search.textProperty().bindBidirectional(model.view().searchProperty());
        Label hits = Texts.whole(Texts.helper(""));
        hits.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.text("inspection.hits", model.shown().size()), model.shown()));
        HBox row = new HBox(8, sites, groups, Texts.spring(), hits, search);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void columns() {
        table.getColumns().add(DataTable.node(text.text("inspection.column.state"), 104, this::state, null));
        table.getColumns().add(DataTable.name(text.text("inspection.column.site"), 130, each -> each.site()
                .name()));
        table.getColumns().add(DataTable.text(text.text("inspection.column.text"), 240, this::what));
        table.getColumns()
                .add(DataTable.node(
                        text.text("inspection.column.severity"), 64, this::severity, (one, other) -> one.severity()
                                .compareTo(other.severity())));
        table.getColumns().add(DataTable.text(text.text("inspection.column.owner"), 80, Finding::owner));
        table.getColumns().add(DataTable.text(text.text("inspection.column.due"), 110, each -> model.words()
                .at(each.due())));
        TableColumn<Finding, String> group =
                DataTable.text(text.text("inspection.column.group"), 100, each -> Objects.requireNonNull(
                                model.pageProperty().get())
                        .group(each.group()));
        // Beside an open story, which tells it, there is more room for what was found.
        group.visibleProperty().bind(model.currentProperty().isNull());
        table.getColumns().add(group);
    }

    private String what(Finding each) {
        InspectionPage read = model.pageProperty().get();
        boolean again = read != null && read.holds(FindingFilter.REPEATED, each);
        return Stream.of(again ? '〔' + text.text("inspection.again") + '〕' : "", each.text())
                .reduce("", String::concat);
    }

    private Node severity(Finding each) {
        String word = model.words().severity(each.severity());
        return each.severity() == Severity.GRAVE ? Badge.state(Colour.RED, word) : Badge.neutral(word);
    }

    private Node state(Finding each) {
        InspectionPage read = model.pageProperty().get();
        if (read != null && each.isLate(read.now())) {
            return Badge.state(Colour.RED, model.words().late(each, read.now()));
        }
        String word = model.words().state(each.state());
        return switch (each.state()) {
            case OPEN, SENT_BACK -> Badge.state(Colour.YELLOW, word);
            case RECTIFIED, PASSED -> Badge.state(Colour.BLUE, word);
            case CLOSED -> Badge.state(Colour.GREEN, word);
        };
    }
}
