package org.sevenloop.ui.report;

import javafx.collections.FXCollections;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.sevenloop.model.report.FigureCheck;
import org.sevenloop.model.report.ReportPerson;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.Theme;

/** Who stands behind a figure of a form, numbers masked. */
final class PeopleDialog extends Dialog<ButtonType> {
    private PeopleDialog(Window owner, Messages text, ReportWords words, FigureCheck check) {
        initOwner(owner);
        setTitle(text.text(
                "report.behind.title", words.of(check.binding()), check.people().size()));
        setHeaderText(null);
        TableView<ReportPerson> table =
                DataTable.of(FXCollections.observableArrayList(check.people()), Texts.helper(""), each -> {});
        table.setId("report-people");
        table.getColumns().add(DataTable.name(text.text("report.person.name"), 110, each -> each.person()
                .name()));
        table.getColumns().add(DataTable.document(text.text("report.person.document"), 180, each -> each.person()
                .document()
                .number()));
        table.getColumns().add(DataTable.phone(text.text("report.person.phone"), 120, ReportPerson::phone));
        table.getColumns()
                .add(DataTable.text(
                        text.text("report.person.origin"),
                        140,
                        each -> each.watchCase() == null ? "" : each.watchCase().originPlace()));
        table.getColumns().add(DataTable.place(text.text("report.person.address"), 150, ReportPerson::address));
        table.setPrefSize(720, 420);
        getDialogPane().setContent(table);
        getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        Theme.apply(this);
    }

    static void show(Window owner, Messages text, ReportWords words, FigureCheck check) {
        new PeopleDialog(owner, text, words, check).showAndWait();
    }
}
