package org.sevenloop.spreadsheet.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;

/** Which of an xls's styles show a date. */
final class XlsFormats {
    private final Map<Integer, Boolean> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    void take(Record record) {
        if (record instanceof FormatRecord format) {
            own.put(format.getIndexCode(), DateFormats.isDate(format.getFormatString()));
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        }
    }

    boolean showsDate(int style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        int format = styles.get(style);
        return own.getOrDefault(format, DateFormats.builtIn(format));
    }
}
