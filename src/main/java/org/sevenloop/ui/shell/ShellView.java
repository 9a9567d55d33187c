package org.sevenloop.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.ToastHost;

/** The console's frame: bar, rail, the desk in front, and the line at the foot. */
public final class ShellView extends BorderPane {
    private static final double WIDE_FROM = 1600;
    private static final double ROOMY_FROM = 1440;
    private final ShellViewModel model;
    private final List<Desk> desks;
    private final DeskStack stack = new DeskStack();
    private final TopBar top;
    private final Rail rail;
    private final KeyHelp help;
    private final BooleanProperty railClosed = new SimpleBooleanProperty();

    public ShellView(ShellViewModel model, Messages text, List<Desk> desks) {
        this.model = model;
        this.desks = List.copyOf(desks);
        top = new TopBar(model, text);
        rail = new Rail(model, text, this.desks);
        help = new KeyHelp(text, this::closeHelp);
        help.setVisible(false);
        ToastHost toasts = new ToastHost(text);
        model.notice().subscribe(notice -> say(toasts, notice));
        getStyleClass().add("sl-canvas");
        setTop(new VBox(top, new CareBar(model, text)));
        setLeft(rail);
        setCenter(new StackPane(stack, toasts, help));
        setBottom(new StatusStrip(model, text, this::toggleHelp));
        widthProperty().subscribe(this::arrange);
        railClosed.subscribe(this::arrange);
        model.drawerOpen().subscribe(this::arrange);
        model.destination().subscribe(this::bringToFront);
        ShellKeys keys = new ShellKeys(this, model, this.desks);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    }

    void focusSearch() {
        top.focusSearch();
    }

    void toggleRail() {
        railClosed.set(!railClosed.get());
    }

    void toggleHelp() {
        help.setVisible(!help.isVisible());
        if (help.isVisible()) {
            help.requestFocus();
        }
    }

    /** Whether there was one to close. */
    boolean closeHelp() {
        boolean open = help.isVisible();
        help.setVisible(false);
        return open;
    }

    private void arrange() {
        boolean crowded = model.drawerOpen().get() && getWidth() < ROOMY_FROM;
        boolean narrow = railClosed.get() || crowded;
        boolean wide = getWidth() >= WIDE_FROM;
        double width = narrow ? Rail.NARROW : wide ? Rail.WIDE : Rail.OPEN;
        rail.narrow().set(narrow);
        rail.setMinWidth(width);
        rail.setMaxWidth(width);
        top.railWidth(width);
        top.wide(wide);
    }

    private void bringToFront(@Nullable Destination to) {
        if (to == null) {
            return;
        }
        for (Desk each : desks) {
            if (each.id().equals(to.deskId())) {
                stack.bringToFront(each, to.filter());
                return;
            }
        }
        throw new IllegalArgumentException("No desk " + to.deskId());
    }

    private static void say(ToastHost toasts, @Nullable Notice notice) {
        if (notice == null) {
            toasts.hide();
        } else if (notice.problem()) {
            toasts.problem(notice.sentence());
        } else {
            toasts.done(notice.sentence(), notice.undo());
        }
    }
}
