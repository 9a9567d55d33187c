package org.sevenloop.ui.common;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.platform.Messages;

/**
 * The page at the right that shows one person or one thing: title, place in the list with up and down, a body that
 * scrolls, and actions that stay at the foot. Escape closes it.
 */
public final class Drawer extends VBox {
    private final Label title = Texts.deskTitle("");
    private final Label beside = Texts.of("", "sl-t13", "sl-muted");
    private final Label place = Texts.of("", "sl-t13", "sl-muted");
    private final VBox body = new VBox();
    private final HBox foot = new HBox();

    /**
     * @param walk gets −1 or +1 when the user goes up or down the list
     * @param close runs when the drawer is to go
     */
    public Drawer(Messages text, IntConsumer walk, Runnable close) {
        getStyleClass().addAll("sl-float", "sl-drawer");
        HBox head = new HBox(
                Texts.whole(title),
                beside,
                Texts.spring(),
                Texts.whole(place),
                Buttons.icon(MaterialDesignC.CHEVRON_UP, text.text("common.previous"), () -> walk.accept(-1)),
                Buttons.icon(MaterialDesignC.CHEVRON_DOWN, text.text("common.next"), () -> walk.accept(1)),
                Buttons.icon(MaterialDesignC.CLOSE, text.text("common.close"), close));
        head.getStyleClass().add("sl-drawer-head");
        body.getStyleClass().add("sl-drawer-body");
        foot.getStyleClass().add("sl-drawer-foot");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot);
        foot.managedProperty().bind(foot.visibleProperty());
        foot.setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
    }

    public void title(String name, String beside, String place) {
        title.setText(name);
        this.beside.setText(beside);
        this.place.setText(place);
    }

    public void body(Node... parts) {
        body.getChildren().setAll(parts);
    }

    public void actions(Node... actions) {
        foot.getChildren().setAll(actions);
        foot.setVisible(actions.length > 0);
    }
}
