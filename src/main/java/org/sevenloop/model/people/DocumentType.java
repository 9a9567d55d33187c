package org.sevenloop.model.people;

/** What kind of document proves who somebody is. */
public enum DocumentType {
    ID_CARD,
    PASSPORT,
    /** Travel permits of Hong Kong, Macao and Taiwan residents. */
    PERMIT,
    OTHER,
    NONE
}
