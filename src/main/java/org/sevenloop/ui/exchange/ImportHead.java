package org.sevenloop.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.exchange.ImportViewModel.Part;

/** The head of the desk: how far the file on view is, and the ways to what waits beside it. */
final class ImportHead extends HBox {
    private final ImportViewModel model;
    private final Messages text;

    ImportHead(ImportViewModel model, Messages text, StepStrip steps, Runnable choose) {
        super(12);
        this.model = model;
        this.text = text;
        Button files = Buttons.plain(text.text("exchange.choose"), MaterialDesignF.FILE_PLUS_OUTLINE, choose);
        files.setId("exchange-choose");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sl-desk-head");
        getChildren()
                .addAll(
                        Texts.deskTitle(text.text("exchange.title")),
                        steps,
                        Texts.spring(),
                        counted(
                                Part.WHO,
                                "exchange-who-chip",
                                "exchange.who.chip",
                                model.wizard().who().open()),
                        counted(Part.PROBLEMS, "exchange-open", "exchange.open.chip", model.openProblems()),
                        counted(
                                Part.DUPLICATES,
                                "exchange-duplicates-chip",
                                "exchange.duplicates.chip",
                                model.duplicates().pairs()),
                        chip(Part.MAPPINGS, "exchange-mappings-chip", text.text("exchange.mappings")),
                        chip(Part.BATCHES, "exchange-history", text.text("exchange.batches")),
                        files);
    }

    private ToggleButton chip(Part part, String id, String words) {
        ToggleButton chip = Buttons.chip(words);
        chip.setId(id);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(e -> model.partProperty().set(chip.isSelected() ? part : Part.WIZARD));
        model.partProperty().subscribe(now -> chip.setSelected(now == part));
        return chip;
    }

    /** A chip that says how many wait behind it; where nobody waits there is none, unless it is open. */
    private ToggleButton counted(Part part, String id, String words, ObservableList<?> waiting) {
        ToggleButton chip = chip(part, id, "");
        chip.textProperty().bind(Bindings.createStringBinding(() -> text.text(words, waiting.size()), waiting));
        chip.visibleProperty()
                .bind(Bindings.isNotEmpty(waiting).or(model.partProperty().isEqualTo(part)));
        chip.managedProperty().bind(chip.visibleProperty());
        return chip;
    }
}
