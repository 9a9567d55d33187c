package org.sevenloop.model.inspection;

/** What became of an item of the checklist on a visit. */
public enum Look {
    HOLDS,
    FINDING,
    UNSEEN
}
