package org.sevenloop.ui.inspection;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Texts;

/** Who went where and when, and by which list. */
final class VisitHead extends GridPane {
    private static final double GAP = 8;
    private static final Insets PADDING = new Insets(12, 16, 12, 16);

    private final VisitDraft draft;
    private final Messages text;
    private final ComboBox<String> site = new ComboBox<>();

    /** @param done runs on Enter in the place's name */
    VisitHead(InspectionViewModel model, VisitDraft draft, Messages text, Runnable done) {
        this.draft = draft;
        this.text = text;
        setHgap(GAP);
        setVgap(GAP);
        setPadding(PADDING);
        for (int column = 0; column < 6; column++) {
            ColumnConstraints widths = new ColumnConstraints();
            widths.setHgrow(column % 2 == 0 ? Priority.NEVER : Priority.ALWAYS);
            widths.setMinWidth(column % 2 == 0 ? Region.USE_PREF_SIZE : 0);
            getColumnConstraints().add(widths);
        }
        ComboBox<SiteKind> kind = Fields.choice(List.of(SiteKind.values()), model.words()::kind);
        kind.valueProperty().bindBidirectional(draft.kindProperty());
        kind.setId("inspection-kind");
        site(done);
        ComboBox<InspectionGroup> group = Fields.choice(draft.groups(), InspectionGroup::name);
        group.valueProperty().bindBidirectional(draft.groupProperty());
        TextField at = Fields.text("inspection-at", "");
        at.textProperty().bindBidirectional(draft.atProperty());
        ComboBox<Checklist> list = Fields.choice(draft.checklists(), Checklist::name);
        list.valueProperty().bindBidirectional(draft.checklistProperty());
        draft.kindProperty().addListener((o, was, is) -> {
            Checklist first = draft.checklistProperty().get();
            list.getItems().setAll(draft.checklists());
            list.setValue(first);
        });
        TextField note = Fields.text("inspection-note", "");
        note.textProperty().bindBidirectional(draft.noteProperty());
        field(0, 0, "inspection.field.kind", kind);
        field(1, 0, "inspection.field.site", site);
        field(2, 0, "inspection.field.way", ways());
        field(0, 1, "inspection.field.group", group);
        field(1, 1, "inspection.field.at", at);
        field(2, 1, "inspection.field.checklist", list);
        field(0, 2, "inspection.field.note", note);
        setColumnSpan(note, 5);
    }

    private void site(Runnable done) {
        site.setId("inspection-visited");
        site.setEditable(true);
        draft.kindProperty().subscribe(is -> {
            String typed = draft.siteProperty().get();
            site.getItems().setAll(draft.sites());
            site.getEditor().setText(typed);
        });
        site.getEditor().textProperty().bindBidirectional(draft.siteProperty());
        // The box keeps Enter to itself, so it is taken before.
        site.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && !site.isShowing()) {
                done.run();
                e.consume();
            }
        });
    }

    private Node ways() {
        HBox ways = new HBox();
        ways.getStyleClass().add("sl-segments");
        for (boolean announced : new boolean[] {false, true}) {
            ToggleButton way =
                    new ToggleButton(text.text(announced ? "inspection.announced" : "inspection.unannounced"));
            way.setMinWidth(USE_PREF_SIZE);
            way.setOnAction(e -> {
                draft.announcedProperty().set(announced);
                way.setSelected(true);
            });
            draft.announcedProperty().subscribe(is -> way.setSelected(is == announced));
            ways.getChildren().add(way);
        }
        ways.getChildren().getFirst().getStyleClass().add("first");
        ways.getChildren().getLast().getStyleClass().add("last");
        return ways;
    }

    private void field(int column, int row, String key, Node field) {
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        setFillHeight(field, false);
        add(Texts.whole(Texts.of(text.text(key), "sl-field-label")), 2 * column, row);
        add(field, 2 * column + 1, row);
    }

    void focus() {
        site.getEditor().requestFocus();
        site.requestFocus();
    }
}
