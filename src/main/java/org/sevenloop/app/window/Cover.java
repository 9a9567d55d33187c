package org.sevenloop.app.window;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A page over what is open: that is neither seen nor reached meanwhile, and comes back as it was, half typed words too. */
final class Cover {
    private final Pane root;
    private @Nullable Node page;
    private @Nullable Beneath beneath;

    Cover(Pane root) {
        this.root = root;
    }

    /** In place of the page that covered it before. */
    void show(Parent covering) {
        lift();
        Parent open = (Parent) root.getChildren().getLast();
        beneath = Beneath.hide((Stage) root.getScene().getWindow(), open);
        page = covering;
        root.getChildren().add(covering);
    }

    void lift() {
        Beneath hidden = beneath;
        if (hidden != null) {
            root.getChildren().remove(page);
            hidden.restore();
        }
        page = null;
        beneath = null;
    }
}
