package org.sevenloop.ui.inspection;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.SaveDialog;
import org.sevenloop.ui.common.Texts;

/** The desk 督查: what was found and is not closed, the latest first; visits, repeat offenders, and noting a visit. */
public final class InspectionView extends HBox {
    private final InspectionViewModel model;
    private final Messages text;
    private final SetupForms setup;
    private final InspectionFigures figures;
    private final UrgentBanner banner;
    private final FindingsPane findings;
    private final VisitsPane visits;
    private final OffendersPane offenders;
    private final FindingDrawer drawer;
    private final StackPane middle = new StackPane();
    private final Button record;
    private final PartBar parts;
    private final VBox page;
    private SaveDialog saving = this::askWhere;

    public InspectionView(InspectionViewModel model, Messages text) {
        this(model, text, new PhotoChooser(text));
    }

    InspectionView(InspectionViewModel model, Messages text, PhotoFiles photos) {
        this.model = model;
        this.text = text;
        this.setup = new SetupForms(model.setup(), text);
        this.figures = new InspectionFigures(model, text);
        this.banner = new UrgentBanner(model, text);
        this.findings = new FindingsPane(model, text);
        this.visits = new VisitsPane(model, text);
        this.offenders = new OffendersPane(model, text);
        this.drawer = new FindingDrawer(model, text, photos);
        this.record = Buttons.accent(text.text("inspection.record"), model::begin);
        this.parts = new PartBar(model, text);
        getStyleClass().add("sl-page");
        setSpacing(12);
        page = new VBox(10, head(), banner, parts.node(), middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        getChildren().add(page);
        model.pageProperty().addListener((o, was, is) -> show());
        model.partProperty().addListener((o, was, is) -> show());
        model.currentProperty().addListener((o, was, is) -> showStory(is));
        model.draftProperty().addListener((o, was, is) -> showDraft(is, photos));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show();
        showStory(model.currentProperty().get());
    }

    /** Tests put their own answer in place of the system's dialog. */
    void setSaving(SaveDialog other) {
        saving = other;
    }

    private Node head() {
        record.setId("inspection-record");
        record.managedProperty().bind(record.visibleProperty());
        Button print = Buttons.plain(text.text("common.print"), MaterialDesignP.PRINTER_OUTLINE, model::print);
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("inspection.title"))),
                figures.node(),
                Texts.spring(),
                more(),
                Buttons.offered(print, model.may(Action.PRINT_LIST)),
                record);
        head.getStyleClass().add("sl-desk-head");
        head.setSpacing(8);
        return head;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(text.text("inspection.more"));
        more.setId("inspection-more");
        if (model.may(Action.EDIT_INSPECTION)) {
            more.getItems()
                    .addAll(
                            item("inspection.groups", () -> setup.groups(this, model.pageProperty())),
                            item("inspection.checklists", () -> setup.checklists(this, model.pageProperty())));
        }
        if (model.may(Action.EXPORT)) {
            more.getItems().add(item("inspection.export", this::export));
        }
        more.getStyleClass().add("sl-button");
        more.setMinWidth(USE_PREF_SIZE);
        return Buttons.offered(more, !more.getItems().isEmpty());
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(text.text(key));
        item.setOnAction(e -> act.run());
        return item;
    }

    void export() {
        Path file = saving.ask(text.text("inspection.export.name") + ".xlsx");
        if (file != null) {
            model.export(file);
        }
    }

    private @Nullable Path askWhere(String name) {
        return SaveDialog.ask(getScene().getWindow(), text.text("inspection.export.where"), name);
    }

    private void show() {
        InspectionPage read = model.pageProperty().get();
        boolean nothing = read == null || read.visits().isEmpty();
        parts.node().setVisible(!nothing);
        figures.node().setVisible(!nothing);
        record.setVisible(!nothing && model.may(Action.EDIT_INSPECTION));
        banner.show(model.urgent());
        if (nothing) {
            middle.getChildren().setAll(empty(read));
            return;
        }
        figures.show(read);
        findings.show(read);
        visits.show(read);
        offenders.show(read);
        middle.getChildren()
                .setAll(
                        switch (model.partProperty().get()) {
                            case FINDINGS -> findings.node();
                            case VISITS -> visits.node();
                            case OFFENDERS -> offenders.node();
                        });
        if (model.currentProperty().get() != null) {
            drawer.show(model.currentProperty().get());
        }
    }

    private Node empty(@Nullable InspectionPage read) {
        boolean edits = model.may(Action.EDIT_INSPECTION);
        boolean grouped = read != null && !read.groups().isEmpty();
        Button first = grouped
                ? Buttons.accent(text.text("inspection.record"), model::begin)
                : Buttons.accent(text.text("inspection.empty.group"), () -> setup.group(this, null));
        return Card.of(new EmptyState(
                MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
                text.text("inspection.empty"),
                text.text(edits ? "inspection.empty.advice" : "inspection.empty.own"),
                Buttons.offered(first, edits)));
    }

    private void showStory(@Nullable Finding finding) {
        if (finding == null) {
            getChildren().remove(drawer.node());
            return;
        }
        drawer.show(finding);
        if (!getChildren().contains(drawer.node())) {
            getChildren().add(drawer.node());
            drawer.focus();
        }
    }

    private void showDraft(@Nullable VisitDraft draft, PhotoFiles photos) {
        if (draft == null) {
            getChildren().removeIf(VisitPane.class::isInstance);
            page.setVisible(true);
            page.setManaged(true);
            findings.focus();
            return;
        }
        page.setVisible(false);
        page.setManaged(false);
        VisitPane pane = new VisitPane(model, draft, text, photos);
        getChildren().add(pane);
        pane.focus();
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown()
                && e.getCode() == KeyCode.N
                && model.draftProperty().get() == null) {
            model.begin();
            e.consume();
        }
    }
}
