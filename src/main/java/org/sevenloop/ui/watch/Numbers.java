package org.sevenloop.ui.watch;

import org.sevenloop.model.people.PersonEntry;

/** Tells a phone from a document number, so that a hurried form needs one field for either. */
final class Numbers {
    /** From this many digits on, a number is a document's. */
    private static final int DOCUMENT = 15;

    private Numbers() {}

    static PersonEntry entry(String name, String number) {
        long digits = number.codePoints().filter(Character::isDigit).count();
        boolean document = digits >= DOCUMENT || number.strip().matches("[A-Za-z]{1,2}\\d{6,9}");
        return new PersonEntry(name, "", document ? number : "", document ? "" : number, "", "");
    }
}
