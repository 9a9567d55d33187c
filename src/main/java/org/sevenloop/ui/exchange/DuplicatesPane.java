package org.sevenloop.ui.exchange;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.sevenloop.model.exchange.Duplicate;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.EmptyState;

/** Who may stand on record twice: made one, or kept apart for good. */
final class DuplicatesPane extends VBox {
    DuplicatesPane(DuplicatesViewModel model, Messages text) {
        EmptyState none = new EmptyState(
                MaterialDesignA.ACCOUNT_CHECK_OUTLINE,
                text.text("exchange.duplicates.none"),
                text.text("exchange.duplicates.none.advice"));
        PairsPane.Face<Duplicate> face = new PairsPane.Face<>(
                pair -> pair.one().name().equals(pair.other().name())
                        ? pair.one().name()
                        : pair.one().name() + " · " + pair.other().name(),
                model::why,
                model::facets,
                pair -> text.text("exchange.pair.left"),
                pair -> text.text("exchange.pair.right"));
        PairsPane<Duplicate> pairs = new PairsPane<>(
                "exchange-duplicates",
                model.pairs(),
                none,
                face,
                List.of(
                        new PairsPane.Say<>("duplicate-left", text.text("exchange.merge.left"), model::keepLeft),
                        new PairsPane.Say<>("duplicate-right", text.text("exchange.merge.right"), model::keepRight),
                        new PairsPane.Say<>("duplicate-apart", text.text("exchange.apart"), model::keepApart)));
        VBox.setVgrow(pairs, Priority.ALWAYS);
        getChildren().add(pairs);
    }
}
