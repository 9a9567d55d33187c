package org.sevenloop.spreadsheet.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Formulas;
import org.sevenloop.spreadsheet.write.ListTable.Column;

/**
 * Writes a list as CSV in UTF-8 with a byte order mark, which Excel and WPS need; no cell can run as a formula. It has no line of
 * who took it along and what for, as a workbook has: other programs would take that for one more row.
 */
public final class CsvListWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvListWriter() {}

    public static void write(ListTable table, OutputStream out) {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            write(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ListTable table, Writer text) throws IOException {
        // Closed here: it keeps the last lines to itself until then.
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns().stream().map(CsvListWriter::heading).toList());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(row.stream()
                        .map(value ->
                                value instanceof Number ? value.toString() : harmless(Objects.toString(value, "")))
                        .toList());
            }
        }
    }

    // One row of headings only: 2020-02-20上午.
    private static String heading(Column column) {
        return harmless(column.group() + column.heading());
    }

    private static String harmless(String cell) {
        return Formulas.begins(cell) ? "'" + cell : cell;
    }
}
