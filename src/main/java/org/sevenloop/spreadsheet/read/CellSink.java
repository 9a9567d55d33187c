package org.sevenloop.spreadsheet.read;

/** Takes what a reader meets in a workbook, in the order of the file. */
interface CellSink {
    void startSheet(String name, boolean hidden);

    void cell(Cell cell);

    void merge(Merge merge);

    void endSheet();
}
