package org.sevenloop.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.sevenloop.ui.common.TakesBack;

/** The keys that work on every desk. */
final class ShellKeys {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9,
            KeyCode.DIGIT0);
    private final ShellView view;
    private final ShellViewModel model;
    private final List<Desk> desks;

    ShellKeys(ShellView view, ShellViewModel model, List<Desk> desks) {
        this.view = view;
        this.model = model;
        this.desks = desks;
    }

    void press(KeyEvent e) {
        boolean used = e.isShortcutDown() ? shortcut(e) : plain(e.getCode());
        if (used) {
            e.consume();
        }
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case F1 -> view.toggleHelp();
            case F5 -> model.actions().refresh();
            case ESCAPE -> {
                return view.closeHelp();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent e) {
        if (e.isShiftDown()) {
            if (e.getCode() == KeyCode.L) {
                model.actions().switchLanguage();
                return true;
            }
            return false;
        }
        int desk = DIGITS.indexOf(e.getCode());
        if (desk >= 0 && desk < desks.size()) {
            model.open(desks.get(desk).id());
            return true;
        }
        return letter(e);
    }

    private boolean letter(KeyEvent e) {
        switch (e.getCode()) {
            case K -> view.focusSearch();
            case P -> model.actions().print();
            case B -> view.toggleRail();
            case L -> model.actions().lock();
            case Z -> {
                return undo(e);
            }
            case Y -> {
                return redo(e);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** In a field where something was typed, Ctrl+Z takes back the typing; it is the field's then. */
    private boolean undo(KeyEvent e) {
        if (focus(e) instanceof TextInputControl field && field.isUndoable()) {
            return false;
        }
        if (!takenBack(e)) {
            model.undo();
        }
        return true;
    }

    /** Where the focus is, something may be to take back that is not saved yet. */
    private static boolean takenBack(KeyEvent e) {
        Node at = e.getTarget() instanceof Node node ? node : null;
        while (at != null && !(at instanceof TakesBack)) {
            at = at.getParent();
        }
        return at instanceof TakesBack part && part.takeBack();
    }

    private boolean redo(KeyEvent e) {
        if (focus(e) instanceof TextInputControl field && field.isRedoable()) {
            return false;
        }
        model.redo();
        return true;
    }

    private static Object focus(KeyEvent e) {
        return e.getTarget() instanceof Node node ? node : e;
    }
}
