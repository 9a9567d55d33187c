package org.sevenloop.ui.shell;

/** The groups of the rail, from top to bottom. */
public enum DeskGroup {
    TODAY("shell.group.today"),
    PEOPLE("shell.group.people"),
    LINE("shell.group.line"),
    UP_DOWN("shell.group.updown"),
    DATA("shell.group.data");

    private final String nameKey;

    DeskGroup(String nameKey) {
        this.nameKey = nameKey;
    }

    public String nameKey() {
        return nameKey;
    }
}
