package org.sevenloop.ui.coverage;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindCounts;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** How much was missed, a line a kind and a column a level, the worst first; each figure opens its list. Arrows walk. */
final class KindGrid extends GridPane {
    private static final int FIRST = UnitKind.COMMUNITY.level();
    private static final int LINE = 38;
    private static final int COLUMN = 58;

    private final CoverageViewModel model;
    private final Messages text;
    private final CoverageWords words;

    KindGrid(CoverageViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.words = new CoverageWords(text);
        setId("coverage-kinds");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().add(name);
        for (int level = FIRST; level <= UnitKind.HOUSEHOLD_LEVEL; level++) {
            ColumnConstraints column = new ColumnConstraints(COLUMN);
            column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
        }
        model.pageProperty().subscribe(page -> lay());
        model.chosenProperty().subscribe(figure -> lay());
        model.unitProperty().subscribe(unit -> lay());
    }

    private void lay() {
        boolean focused = getScene() != null && inside(getScene().getFocusOwner());
        getChildren().clear();
        getRowConstraints().clear();
        getRowConstraints().add(new RowConstraints(28));
        Label head = Texts.of(text.text("coverage.column.kind"), "sl-t12", "sl-muted");
        add(head, 0, 0);
        for (int level = FIRST; level <= UnitKind.HOUSEHOLD_LEVEL; level++) {
            add(Texts.whole(Texts.of(words.level(level), "sl-t12", "sl-muted")), level - FIRST + 1, 0);
        }
        for (BlindKind kind : BlindKind.values()) {
            line(kind, kind.ordinal() + 1);
        }
        if (focused) {
            focusChosen();
        }
    }

    private boolean inside(@Nullable Node node) {
        return node != null && node.getParent() == this;
    }

    private void line(BlindKind kind, int row) {
        getRowConstraints().add(new RowConstraints(LINE));
        BlindCounts counts = model.counts();
        boolean any = counts.of(kind) > 0;
        Label name = Texts.of(text.text("coverage.kind." + kind), "sl-t14", any ? "sl-bold" : "sl-muted");
        add(Texts.whole(name), 0, row);
        for (int level = FIRST; level <= UnitKind.HOUSEHOLD_LEVEL; level++) {
            Figure figure = new Figure(kind, level);
            add(cell(figure, counts.of(kind, level)), level - FIRST + 1, row);
        }
    }

    private Node cell(Figure figure, int count) {
        String id = "coverage-" + figure.kind() + '-' + figure.level();
        if (count == 0) {
            Label zero = Texts.of(asked(figure) ? "0" : "", "sl-t13", "sl-muted", "sl-blind-zero");
            zero.setId(id);
            return zero;
        }
        String words = String.format(Locale.ROOT, "%,d", count);
        Button button = Buttons.link(words, () -> model.choose(figure));
        button.setId(id);
        button.getStyleClass().add("sl-blind-figure");
        if (figure.equals(model.chosenProperty().get())) {
            button.getStyleClass().add("sl-blind-chosen");
        }
        button.setAccessibleText(
                text.text("coverage.cell", this.words.kind(figure), this.words.level(figure.level()), count));
        return button;
    }

    /** Households and people are missed on the last level only, compounds on the fifth. */
    private static boolean asked(Figure figure) {
        return switch (figure.kind()) {
            case LEFT, UNANSWERED, SILENT -> true;
            case ENTRANCE -> figure.level() == UnitKind.COMPOUND.level();
            default -> figure.level() == UnitKind.HOUSEHOLD_LEVEL;
        };
    }

    void focusChosen() {
        Figure figure = model.chosenProperty().get();
        Node cell = figure == null ? null : lookup("#coverage-" + figure.kind() + '-' + figure.level());
        if (cell != null) {
            cell.requestFocus();
        }
    }
}
