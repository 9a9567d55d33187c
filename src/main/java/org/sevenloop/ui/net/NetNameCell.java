package org.sevenloop.ui.net;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** A row's name where it stands in the tree: guide lines, what opens it, the number of its level in a disc. */
final class NetNameCell extends TableCell<NetRow, NetRow> {
    static final double INDENT = 13;

    private final Pane guides = new Pane();
    private final FontIcon arrow = Icons.small(MaterialDesignC.CHEVRON_RIGHT);
    private final StackPane handle = new StackPane(arrow);
    private final Label disc = Texts.of("", "sl-level");
    private final FontIcon face = Icons.small(MaterialDesignA.ACCOUNT_CIRCLE_OUTLINE);
    private final Label name = Texts.cell("");
    private final Label about = Texts.helper("");
    private final HBox line = new HBox(6, guides, handle, disc, face, name, about);
    private final Function<NetRow, String> naming;
    private final Function<NetRow, String> telling;

    /** @param telling what stands in grey beside the name */
    NetNameCell(Function<NetRow, String> naming, Function<NetRow, String> telling, Consumer<NetRow> toggle) {
        this.naming = naming;
        this.telling = telling;
        line.setAlignment(Pos.CENTER_LEFT);
        handle.setMinSize(18, 24);
        handle.setMaxSize(18, 24);
        guides.setMinHeight(30);
        Texts.whole(disc);
        about.setMinWidth(0);
        Texts.whole(name);
        handle.setOnMousePressed(e -> {
            NetRow row = getItem();
            if (row != null && e.getButton() == MouseButton.PRIMARY) {
                toggle.accept(row);
                e.consume();
            }
        });
        getStyleClass().add("sl-net-name");
    }

    @Override
    protected void updateItem(@Nullable NetRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        indent(row.depth());
        handle.setVisible(!row.leaf());
        arrow.setIconCode(row.open() ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
        show(disc, !row.isPerson());
        face.setVisible(row.isPerson());
        face.setManaged(row.isPerson());
        disc.setText(Integer.toString(row.level()));
        disc.getStyleClass().remove("home");
        if (row.household() != null) {
            disc.getStyleClass().add("home");
        }
        name.setText(naming.apply(row));
        about.setText(telling.apply(row));
        setGraphic(line);
    }

    private static void show(Label label, boolean on) {
        label.setVisible(on);
        label.setManaged(on);
    }

    private void indent(int depth) {
        double width = depth * INDENT;
        guides.setMinWidth(width);
        guides.setMaxWidth(width);
        while (guides.getChildren().size() < depth) {
            Region guide = new Region();
            guide.getStyleClass().add("sl-guide");
            guide.resizeRelocate(guides.getChildren().size() * INDENT + INDENT / 2, -1, 1, 32);
            guide.setManaged(false);
            guides.getChildren().add(guide);
        }
        for (int i = 0; i < guides.getChildren().size(); i++) {
            guides.getChildren().get(i).setVisible(i < depth);
        }
    }
}
