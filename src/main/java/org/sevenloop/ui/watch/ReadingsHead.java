package org.sevenloop.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.watch.ReadingsSheet;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Texts;

/** The head of 体温: what it is narrowed to, today's sums, and the buttons. */
final class ReadingsHead extends VBox {
    private final ReadingsViewModel model;
    private final Messages text;
    private final ReadingTotals totals;
    private final TextField find = new TextField();
    private final Label summary = Texts.of("", "sl-t13", "sl-muted");

    /** @param add asks for a temperature of somebody who is not among the rows */
    ReadingsHead(ReadingsViewModel model, Messages text, Runnable add) {
        super(12);
        this.model = model;
        this.text = text;
        this.totals = new ReadingTotals(text);
        summary.setId("readings-people");
        getChildren().addAll(title(add), bar());
    }

    /** The caret goes to the search. */
    void find() {
        find.requestFocus();
    }

    void show(ReadingsSheet sheet) {
        totals.show(sheet);
        summary.setText(text.text("watch.readings.people", sheet.people(), sheet.readings()));
    }

    private Node title(Runnable add) {
        find.setPromptText(text.text("watch.find"));
        find.setId("readings-find");
        find.setPrefWidth(170);
        find.textProperty().bindBidirectional(model.findProperty());
        Node button = Buttons.accent(text.text("watch.readings.add"), add);
        button.setId("readings-add");
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("watch.readings.title"))),
                summary,
                Texts.spring(),
                find,
                units(),
                Buttons.plain(text.text("watch.readings.print"), MaterialDesignP.PRINTER_OUTLINE, model::print),
                button);
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private Node bar() {
        ToggleButton urgent = Buttons.chip(text.text("watch.readings.urgent"));
        urgent.setId("readings-urgent");
        urgent.selectedProperty().bindBidirectional(model.urgentFirstProperty());
        HBox filters = new HBox(8, urgent, only(ReadingsViewModel.Only.MISSING), only(ReadingsViewModel.Only.FEVER));
        filters.setAlignment(Pos.CENTER_RIGHT);
        HBox bar = new HBox(totals, Texts.spring(), filters);
        bar.getStyleClass().addAll("sl-card", "sl-readings-bar");
        return bar;
    }

    private ToggleButton only(ReadingsViewModel.Only kind) {
        ToggleButton chip = Buttons.chip(text.text("watch.readings.only." + kind.name()));
        chip.setId("readings-only-" + kind.name().toLowerCase(Locale.ROOT));
        chip.setOnAction(e -> model.onlyProperty().set(chip.isSelected() ? kind : ReadingsViewModel.Only.ALL));
        model.onlyProperty().subscribe(now -> chip.setSelected(now == kind));
        return chip;
    }

    private ComboBox<String> units() {
        ComboBox<String> box = Fields.search(name -> name);
        box.setPrefWidth(128);
        String all = text.text("watch.units.all");
        box.setId("readings-unit");
        box.setAccessibleText(text.text("watch.filter.readings-unit"));
        box.getItems().setAll(all);
        box.setValue(all);
        box.setOnAction(e -> {
            String chosen = box.getValue();
            model.unitProperty().set(chosen == null || chosen.equals(all) ? "" : chosen);
        });
        model.unitProperty().subscribe(now -> box.setValue(now.isEmpty() ? all : now));
        model.sheetProperty().subscribe(now -> {
            List<String> names = new ArrayList<>(List.of(all));
            names.addAll(now == null ? List.of() : now.units());
            if (!box.getItems().equals(names)) {
                String chosen = model.unitProperty().get();
                box.getItems().setAll(names);
                box.setValue(chosen.isEmpty() ? all : chosen);
            }
        });
        return box;
    }
}
