package org.sevenloop.model.net;

/** How a household lives here: 常住 or 租住. */
public enum Tenure {
    RESIDENT,
    TENANT
}
