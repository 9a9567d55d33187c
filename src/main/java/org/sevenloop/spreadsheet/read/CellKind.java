package org.sevenloop.spreadsheet.read;

/** What a cell holds; a formula is what it last came to. */
public enum CellKind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    ERROR
}
