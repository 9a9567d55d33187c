package org.sevenloop.model.inspection;

/** How much hangs on a finding, the least first. */
public enum Severity {
    MINOR,
    MAJOR,
    GRAVE
}
