package org.sevenloop.model.exchange;

import java.util.Locale;

/** What makes two people look like one, the most telling first; each alone is no proof. */
public enum Likeness {
    /** One valid document under two names. */
    DOCUMENT,
    /** Names that sound alike, and documents of which one is not valid and all but the same. */
    NEAR_DOCUMENT,
    /** Names that sound alike and one phone, though documents or births differ. */
    PHONE,
    /** Names that sound alike and one day of birth. */
    BIRTH,
    /** Names that sound alike, are written differently, and one address. */
    ADDRESS;

    /** Last part of the message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
