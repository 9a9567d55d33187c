package org.sevenloop.ui.inspection;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Theme;

/** The forms in which groups and checklists are set up. */
final class SetupForms {
    private static final int ITEMS = 10;

    private final InspectionSetup setup;
    private final Messages text;
    private final FindingWords words;

    SetupForms(InspectionSetup setup, Messages text) {
        this.setup = setup;
        this.text = text;
        this.words = new FindingWords(text);
    }

    /** All groups, to be added to, put right and removed. */
    void groups(Node owner, ObservableValue<@Nullable InspectionPage> page) {
        SetupList<InspectionGroup> list = new SetupList<>(
                text,
                each -> text.text("inspection.step.line", each.name(), each.leader(), each.phone())
                        .strip(),
                each -> group(owner, each),
                setup::remove,
                each -> true);
        show(owner, "inspection.group.manage", list, page, InspectionPage::groups);
    }

    /** The lists of every kind of place: the community's own, and those brought along, which can be made its own. */
    void checklists(Node owner, ObservableValue<@Nullable InspectionPage> page) {
        Predicate<Checklist> own = each -> each.id() != null;
        SetupList<Checklist> list = new SetupList<>(
                text,
                each -> text.text(
                        "inspection.checklist.count",
                        named(each),
                        each.items().size(),
                        text.text(own.test(each) ? "inspection.checklist.own" : "inspection.checklist.usual")),
                each -> checklist(owner, each),
                setup::remove,
                own);
        show(owner, "inspection.checklist.manage", list, page, InspectionPage::checklists);
    }

    private <T> void show(
            Node owner,
            String title,
            SetupList<T> list,
            ObservableValue<@Nullable InspectionPage> page,
            Function<InspectionPage, List<T>> rows) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Window window = window(owner);
        if (window != null) {
            dialog.initOwner(window);
        }
        dialog.setTitle(text.text(title));
        dialog.setHeaderText(null);
        dialog.getDialogPane().setContent(list);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(
                        text.text("common.close"), javafx.scene.control.ButtonBar.ButtonData.CANCEL_CLOSE));
        Theme.apply(dialog);
        // While it is open, what was saved shows here too.
        var watching = page.subscribe(read -> {
            if (read != null) {
                list.show(rows.apply(read));
            }
        });
        // A dialog that is waited for focuses its button, and the keys of the list would go to that.
        dialog.setOnShown(e -> Platform.runLater(list::focus));
        dialog.showAndWait();
        watching.unsubscribe();
    }

    /** The lists that were brought along are called after their kind of place. */
    private String named(Checklist list) {
        String kind = words.kind(list.kind());
        return list.name().equals(kind) ? kind : text.text("inspection.at.place", kind, list.name());
    }

    /** A new group (null), or one to put right. */
    void group(Node owner, @Nullable InspectionGroup group) {
        TextField name = Fields.text("inspection-group-name", group == null ? "" : group.name());
        TextField leader = Fields.text("inspection-group-leader", group == null ? "" : group.leader());
        TextField phone = Fields.text("inspection-group-phone", group == null ? "" : group.phone());
        TextField members = Fields.text("inspection-group-members", group == null ? "" : group.members());
        FormPane form = new FormPane()
                .field(
                        text.text("inspection.field.name"),
                        name,
                        Fields.required(name, text.text("inspection.refused.group.name")))
                .field(text.text("inspection.field.leader"), leader)
                .field(text.text("inspection.field.phone"), phone)
                .field(text.text("inspection.field.members"), members);
        open(
                owner,
                "inspection.group.save",
                form,
                again -> setup.save(
                        new InspectionGroup(
                                group == null ? null : group.id(),
                                name.getText(),
                                leader.getText(),
                                members.getText(),
                                phone.getText()),
                        again));
    }

    /** A new list (null), or one to put right; one that was brought along becomes the community's own. */
    private void checklist(Node owner, @Nullable Checklist list) {
        TextField name = Fields.text("inspection-checklist-name", list == null ? "" : list.name());
        ComboBox<SiteKind> kind = Fields.choice(List.of(SiteKind.values()), words::kind);
        kind.setValue(list == null ? SiteKind.CHECKPOINT : list.kind());
        TextArea items = Fields.lines("inspection-checklist-items", ITEMS);
        items.setText(list == null ? "" : String.join("\n", list.items()));
        FormPane form = new FormPane()
                .field(
                        text.text("inspection.field.name"),
                        name,
                        Fields.required(name, text.text("inspection.refused.checklist")))
                .field(text.text("inspection.field.kind"), kind)
                .field(
                        text.text("inspection.field.items"),
                        items,
                        () -> items.getText().isBlank() ? text.text("inspection.refused.checklist") : null);
        open(
                owner,
                "inspection.checklist.save",
                form,
                again -> setup.save(
                        new Checklist(
                                list == null ? null : list.id(),
                                kind.getValue(),
                                name.getText(),
                                items.getText().lines().toList()),
                        again));
    }

    /** Where it is refused, the form comes back with what was typed. */
    private void open(Node owner, String verb, FormPane form, Consumer<Runnable> save) {
        Window front = FormDialog.front();
        new FormDialog(text, front == null ? window(owner) : front, text.text(verb), form)
                .ask(() -> save.accept(() -> open(owner, verb, form, save)));
    }

    private static @Nullable Window window(Node owner) {
        return owner.getScene() == null ? null : owner.getScene().getWindow();
    }
}
