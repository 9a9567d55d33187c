package org.sevenloop.ui.shell;

import atlantafx.base.controls.Breadcrumbs;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.net.Unit;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The way from the city down to the unit in scope. The last part opens a list of what lies below or beside it. */
final class ScopeBar extends HBox {
    /** More parts than these do not fit beside date and search at 1366; the upper ones go into a list. */
    private static final int SHOWN = 4;

    private final ShellViewModel model;
    private final Messages text;

    /** One part; the first may stand for the units above, which have no room. */
    private record Part(Unit unit, List<Unit> hidden, boolean last) {}

    ScopeBar(ShellViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(0, 0, 0, 12));
        model.path().subscribe(this::show);
    }

    private void show(ScopePath path) {
        if (path.parts().isEmpty()) {
            getChildren().setAll(Texts.helper(text.text("shell.scope.none")));
            return;
        }
        int from = Math.max(0, path.parts().size() - SHOWN);
        List<Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Part(path.parts().getFirst(), path.parts().subList(0, from), false));
        }
        for (int i = from; i < path.parts().size(); i++) {
            parts.add(new Part(path.parts().get(i), List.of(), i == path.parts().size() - 1));
        }
        Breadcrumbs<Part> crumbs = new Breadcrumbs<>(Breadcrumbs.buildTreeModel(parts.toArray(Part[]::new)));
        crumbs.setAutoNavigationEnabled(false);
        crumbs.setCrumbFactory(item -> crumb(item.getValue(), path));
        crumbs.setDividerFactory(item -> divider(item));
        getChildren().setAll(crumbs);
    }

    private static @Nullable Region divider(@Nullable TreeItem<Part> item) {
        boolean wanted = item != null && !item.getValue().last();
        return wanted ? new HBox(Icons.small(MaterialDesignC.CHEVRON_RIGHT)) : null;
    }

    private Button crumb(Part part, ScopePath path) {
        Button crumb = new Button(part.hidden().isEmpty() ? part.unit().name() : "…");
        crumb.setMnemonicParsing(false);
        crumb.getStyleClass().setAll("button", "sl-crumb");
        crumb.setMinWidth(Region.USE_PREF_SIZE);
        if (part.last()) {
            crumb.getStyleClass().add("last");
            crumb.setGraphic(Icons.small(MaterialDesignC.CHEVRON_DOWN));
            crumb.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            crumb.setAccessibleText(text.text("shell.scope.choose", part.unit().name()));
            crumb.setOnAction(e -> menu(crumb, path.choices()));
        } else if (!part.hidden().isEmpty()) {
            crumb.setAccessibleText(text.text("shell.scope.above"));
            crumb.setOnAction(e -> menu(crumb, part.hidden()));
        } else {
            crumb.setOnAction(e -> model.scope().set(part.unit().id()));
        }
        return crumb;
    }

    private void menu(Button under, List<Unit> units) {
        ContextMenu menu = new ContextMenu();
        for (Unit unit : units) {
            MenuItem item = new MenuItem(unit.name());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> model.scope().set(unit.id()));
            menu.getItems().add(item);
        }
        menu.show(under, Side.BOTTOM, 0, 4);
    }
}
