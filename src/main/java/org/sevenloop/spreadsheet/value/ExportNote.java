package org.sevenloop.spreadsheet.value;

import java.time.LocalDate;

/**
 * The last line of an exported workbook: who took it along, when, what for, and that it is to be destroyed after use. Our own
 * import passes over it, whatever the purpose says of days or units.
 */
public final class ExportNote {
    private static final String BEGINNING = "注：本表由";

    private ExportNote() {}

    public static String of(String who, LocalDate day, String purpose) {
        return BEGINNING + who + "于" + day + "导出，用途：" + purpose + "。内含个人信息，只作此用，用后请销毁。";
    }

    public static boolean is(String written) {
        return written.startsWith(BEGINNING);
    }
}
