package org.sevenloop.ui.inspection;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Offender;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;

/** Places by what was found there, repeat offenders first; Enter or a click on a figure opens the findings. */
final class OffendersPane {
    private static final Insets BESIDE_LINKS = new Insets(0, 8, 0, 8);

    private final ObservableList<Offender> offenders = FXCollections.observableArrayList();
    private final InspectionViewModel model;
    private final Messages text;
    private final Card card;

    OffendersPane(InspectionViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        TableView<Offender> table = DataTable.of(
                offenders,
                new EmptyState(
                        MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
                        text.text("inspection.none.offenders"),
                        text.text("inspection.none.offenders.advice")),
                each -> open(each, FindingFilter.ALL));
        table.setId("inspection-offenders");
        columns(table);
        card = Card.of(table);
    }

    Node node() {
        return card;
    }

    void show(InspectionPage page) {
        offenders.setAll(page.offenders());
    }

    private void open(Offender each, FindingFilter which) {
        model.openSite(each.site());
        model.view().whichProperty().set(which);
    }

    private void columns(TableView<Offender> table) {
        table.getColumns().add(DataTable.name(text.text("inspection.column.site"), 180, each -> each.site()
                .name()));
        table.getColumns().add(DataTable.text(text.text("inspection.column.kind"), 120, each -> model.words()
                .kind(each.site().kind())));
        figure(table, "repeated", FindingFilter.REPEATED);
        figure(table, "findings", FindingFilter.ALL);
        figure(table, "open", FindingFilter.UNSETTLED);
        figure(table, "late", FindingFilter.LATE);
        if (model.may(Action.PRINT_LIST)) {
            table.getColumns().add(DataTable.node(text.text("inspection.column.notice"), 140, this::notice, null));
        }
    }

    private void figure(TableView<Offender> table, String key, FindingFilter which) {
        String title = text.text(which == FindingFilter.LATE ? "inspection.which.late" : "inspection.column." + key);
        table.getColumns()
                .add(DataTable.node(
                        title,
                        90,
                        each -> link(each, which),
                        (one, other) -> Integer.compare(count(one, which), count(other, which))));
    }

    private Node link(Offender each, FindingFilter which) {
        int count = count(each, which);
        if (count == 0) {
            Label none = Texts.of("0", "sl-t13", "sl-muted");
            none.setPadding(BESIDE_LINKS);
            return none;
        }
        return Buttons.link(Integer.toString(count), () -> open(each, which));
    }

    private static int count(Offender each, FindingFilter which) {
        return switch (which) {
            case REPEATED -> each.repeated();
            case UNSETTLED -> each.open();
            case LATE -> each.late();
            default -> each.findings();
        };
    }

    private @Nullable Node notice(Offender each) {
        return model.view().owes(each.site())
                ? Buttons.link(text.text("inspection.visit.notice"), () -> model.notice(each.site()))
                : null;
    }
}
