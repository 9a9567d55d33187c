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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.write.ListTable.Column;

/** Writes a list as CSV in UTF-8 with a byte order mark, which Excel and WPS need; no cell can run as a formula. */
public final class CsvListWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private CsvListWriter() {}

    public static void write(ListTable table, OutputStream out) {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(table.columns().stream().map(CsvListWriter::heading).toList());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(row.stream()
                        .map(value -> harmless(Objects.toString(value, "")))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // One row of headings only: 2020-02-20上午.
    private static String heading(Column column) {
        return column.group() + column.heading();
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
