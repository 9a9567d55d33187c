package org.sevenloop.model.inspection;

/** What kind of place is inspected; each has its own lists of what is looked at. */
public enum SiteKind {
    CHECKPOINT,
    COMPOUND,
    HOUSEHOLD,
    OFFICE,
    MARKET,
    OTHER;

    /** As it stands in files of lists. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
