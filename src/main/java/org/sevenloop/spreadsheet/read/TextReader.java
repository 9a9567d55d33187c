package org.sevenloop.spreadsheet.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads csv, tsv and txt; every cell is text. */
final class TextReader implements FormatReader {
    private static final char[] SEPARATORS = {',', '\t', ';', '|', '，'};
    private static final int PROBED_LINES = 30;
    private static final int PROBED = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Opens the text anew, behind its byte order mark. */
    private interface Source {
        BufferedReader open() throws IOException;
    }

    @Override
    public void read(Path file, CellSink sink) throws IOException {
        read(sheetName(file), source(file, TextEncoding.of(file)), sink);
    }

    /** What Excel or WPS put on the clipboard: cells parted by tabs, in quotes where they have lines. */
    static void read(String name, String text, CellSink sink) throws IOException {
        read(name, () -> marked(new BufferedReader(new StringReader(text))), sink);
    }

    private static void read(String sheet, Source source, CellSink sink) throws IOException {
        char separator = separator(source);
        sink.startSheet(sheet, false);
        int row = 0;
        try (BufferedReader reader = source.open();
                CsvReader<CsvRecord> records = records(reader, separator)) {
            for (CsvRecord record : records) {
                if (sink.ended()) {
                    break;
                }
                if (row >= Limits.MOST_ROWS) {
                    throw new LimitException("rows");
                }
                emit(record, row++, sink);
            }
        } catch (CsvParseException unbounded) {
            throw new LimitException("line", String.valueOf(row + 1));
        }
        sink.endSheet();
    }

    /** By what the file's cells are parted. */
    static char separator(Path file, Charset charset) throws IOException {
        return separator(source(file, charset));
    }

    private static Source source(Path file, Charset charset) {
        return () -> marked(new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset)));
    }

    private static CsvReader<CsvRecord> records(BufferedReader reader, char separator) {
        CsvRecordHandler bounded = CsvRecordHandler.builder()
                .maxFields(Limits.MOST_CSV_FIELDS)
                .maxFieldSize(Limits.LONGEST_CSV_FIELD)
                .maxRecordSize(Limits.LONGEST_CSV_RECORD)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(Limits.LONGEST_CSV_RECORD)
                .build(bounded, reader);
    }

    private static void emit(CsvRecord record, int row, CellSink sink) {
        int columns = Math.min(record.getFieldCount(), Limits.MOST_COLUMNS);
        for (int column = 0; column < columns; column++) {
            String text = record.getField(column);
            if (!text.isBlank()) {
                sink.ownText(Budget.bytes(text));
                sink.cell(Cell.text(row, column, text));
            }
        }
    }

    private static BufferedReader marked(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The sign that parts the lines most evenly. */
    private static char separator(Source source) throws IOException {
        List<String> lines = probed(source);
        char best = ',';
        int bestScore = 0;
        for (char separator : SEPARATORS) {
            int score = evenness(lines, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<String> probed(Source source) throws IOException {
        char[] start = new char[PROBED];
        int length = 0;
        try (BufferedReader reader = source.open()) {
            for (int got = 0; got >= 0 && length < PROBED; length += Math.max(got, 0)) {
                got = reader.read(start, length, PROBED - length);
            }
        }
        return new String(start, 0, length).lines().limit(PROBED_LINES).toList();
    }

    /** The most lines that have the same number of this sign, times how many of it they have. */
    private static int evenness(List<String> lines, char separator) {
        int[] linesWith = new int[Limits.MOST_COLUMNS];
        for (String line : lines) {
            linesWith[Math.min(count(line, separator), linesWith.length - 1)]++;
        }
        int best = 0;
        for (int count = 1; count < linesWith.length; count++) {
            best = Math.max(best, linesWith[count] * (count + 1));
        }
        return best;
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                count++;
            }
        }
        return count;
    }

    private static String sheetName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
