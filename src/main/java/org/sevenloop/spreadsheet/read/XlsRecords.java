package org.sevenloop.spreadsheet.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Turns the records of an xls into cells. Charts are streams within a sheet's stream, so depth is counted. */
final class XlsRecords implements HSSFListener {
    private static final int DAYS_1904 = 1462;

    private final CellSink sink;
    private final XlsFormats formats = new XlsFormats();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord awaitingText;
    private int depth;
    private int sheet = -1;
    private boolean inSheet;
    private boolean since1904;

    XlsRecords(CellSink sink) {
        this.sink = sink;
    }

    void finish() {
        if (inSheet) {
            sink.endSheet();
            inSheet = false;
        }
    }

    @Override
    public void processRecord(Record record) {
        formats.take(record);
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord entry -> bound.add(entry);
            case SSTRecord table -> strings = table;
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            case MergeCellsRecord merges -> merges(merges);
            case FormulaRecord formula -> formula(formula);
            case StringRecord text -> formulaText(text);
            case LabelSSTRecord label -> text(label, shared(label.getSSTIndex()));
            case LabelRecord label -> {
                sink.held(Budget.bytes(label.getValue()));
                text(label, label.getValue());
            }
            case NumberRecord number -> number(number, number.getValue());
            case BoolErrRecord value -> boolOrError(value);
            default -> {}
        }
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet++;
            List<BoundSheetRecord> ordered = List.of(BoundSheetRecord.orderByBofPosition(bound));
            BoundSheetRecord entry = sheet < ordered.size() ? ordered.get(sheet) : null;
            inSheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
            if (inSheet) {
                String name = entry == null ? "" : entry.getSheetname();
                sink.startSheet(name, entry != null && (entry.isHidden() || entry.isVeryHidden()));
            }
        }
    }

    private void end() {
        depth--;
        if (depth == 0) {
            finish();
        }
    }

    private void merges(MergeCellsRecord merges) {
        if (!inSheet || depth != 1) {
            return;
        }
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            sink.merge(new Merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitingText = formula;
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> emit(cell(formula, CellKind.BOOLEAN, formula.getCachedBooleanValue() ? "TRUE" : "FALSE"));
            case ERROR -> emit(cell(formula, CellKind.ERROR, error(formula.getCachedErrorValue())));
            default -> {}
        }
    }

    private void formulaText(StringRecord text) {
        if (awaitingText != null) {
            sink.held(Budget.bytes(text.getString()));
            text(awaitingText, text.getString());
            awaitingText = null;
        }
    }

    private void boolOrError(BoolErrRecord value) {
        if (value.isError()) {
            emit(cell(value, CellKind.ERROR, error(value.getErrorValue())));
        } else {
            emit(cell(value, CellKind.BOOLEAN, value.getBooleanValue() ? "TRUE" : "FALSE"));
        }
    }

    private void number(CellValueRecordInterface place, double number) {
        int row = place.getRow();
        int column = place.getColumn();
        if (formats.showsDate(place.getXFIndex()) && number >= 0 && number < 2_958_466) {
            emit(Cell.date(row, column, since1904 && number >= 1 ? number + DAYS_1904 : number));
        } else {
            Cell cell = Cell.number(row, column, number);
            sink.held(Budget.bytes(cell.text()));
            emit(cell);
        }
    }

    private void text(CellValueRecordInterface place, String text) {
        emit(cell(place, CellKind.TEXT, text));
    }

    private void emit(Cell cell) {
        if (inSheet && depth == 1) {
            sink.cell(cell);
        }
    }

    private static Cell cell(CellValueRecordInterface place, CellKind kind, String text) {
        return new Cell(place.getRow(), place.getColumn(), kind, text, 0);
    }

    private String shared(int index) {
        return strings == null || index < 0 || index >= strings.getNumUniqueStrings()
                ? ""
                : strings.getString(index).getString();
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }
}
