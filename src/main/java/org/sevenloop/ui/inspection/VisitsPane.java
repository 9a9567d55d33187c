package org.sevenloop.ui.inspection;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;

/** All visits, the newest first; Enter opens what was found in that place. */
final class VisitsPane {
    private final ObservableList<Visit> visits = FXCollections.observableArrayList();
    private final InspectionViewModel model;
    private final Messages text;
    private final Card card;

    VisitsPane(InspectionViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        TableView<Visit> table = DataTable.of(
                visits,
                new EmptyState(
                        MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
                        text.text("inspection.none.visits"),
                        text.text("inspection.none.visits.advice")),
                visit -> model.openSite(visit.site()));
        table.setId("inspection-visits");
        columns(table);
        card = Card.of(table);
    }

    Node node() {
        return card;
    }

    void show(InspectionPage page) {
        visits.setAll(page.visits());
    }

    private void columns(TableView<Visit> table) {
        table.getColumns().add(DataTable.text(text.text("inspection.column.visited"), 120, each -> model.words()
                .at(each.at())));
        table.getColumns().add(DataTable.name(text.text("inspection.column.site"), 150, each -> each.site()
                .name()));
        table.getColumns().add(DataTable.text(text.text("inspection.column.kind"), 110, each -> model.words()
                .kind(each.site().kind())));
        table.getColumns().add(DataTable.text(text.text("inspection.column.group"), 120, this::group));
        table.getColumns().add(DataTable.text(text.text("inspection.column.way"), 90, each -> model.words()
                .way(each)));
        figure(table, "inspection.column.holds", Look.HOLDS);
        figure(table, "inspection.column.found", Look.FINDING);
        figure(table, "inspection.column.unseen", Look.UNSEEN);
        if (model.may(Action.PRINT_LIST)) {
            table.getColumns()
                    .add(DataTable.node(
                            "",
                            130,
                            each -> Buttons.link(text.text("inspection.visit.record"), () -> model.print(each)),
                            null));
        }
    }

    private void figure(TableView<Visit> table, String key, Look look) {
        table.getColumns().add(DataTable.figure(text.text(key), 70, each -> each.count(look)));
    }

    private String group(Visit visit) {
        InspectionPage page = model.pageProperty().get();
        return page == null ? "" : page.group(visit.group());
    }
}
