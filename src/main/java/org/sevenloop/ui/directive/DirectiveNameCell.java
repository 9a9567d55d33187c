package org.sevenloop.ui.directive;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** A node's name where it stands in the tree, with the number of its level in a disc. */
final class DirectiveNameCell extends TableCell<Board.Row, Board.Row> {
    private static final double INDENT = 13;

    private final DirectiveBoardViewModel model;
    private final Region indent = new Region();
    private final FontIcon arrow = Icons.small(MaterialDesignC.CHEVRON_DOWN);
    private final StackPane handle = new StackPane(arrow);
    private final Label disc = Texts.whole(Texts.of("", "sl-level"));
    private final Label name = Texts.cell("");
    private final HBox line = new HBox(6, indent, handle, disc, name);

    DirectiveNameCell(DirectiveBoardViewModel model) {
        this.model = model;
        line.setAlignment(Pos.CENTER_LEFT);
        handle.setMinSize(18, 24);
        handle.setMaxSize(18, 24);
        handle.setOnMousePressed(e -> {
            Board.Row row = getItem();
            if (row != null && e.getButton() == MouseButton.PRIMARY) {
                model.toggle(row);
                e.consume();
            }
        });
        getStyleClass().add("sl-net-name");
    }

    @Override
    protected void updateItem(Board.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        indent.setMinWidth(row.depth() * INDENT);
        indent.setMaxWidth(row.depth() * INDENT);
        handle.setVisible(model.opens(row));
        arrow.setIconCode(model.isFolded(row) ? MaterialDesignC.CHEVRON_RIGHT : MaterialDesignC.CHEVRON_DOWN);
        disc.setText(Integer.toString(row.level()));
        disc.getStyleClass().remove("home");
        if (row.level() == UnitKind.HOUSEHOLD_LEVEL) {
            disc.getStyleClass().add("home");
        }
        name.setText(row.name());
        setGraphic(line);
    }
}
