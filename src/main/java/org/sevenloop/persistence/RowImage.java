package org.sevenloop.persistence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/** A row as text for the change record: its columns but for the key, as a JSON object of strings; blanks are left out. */
final class RowImage {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonStringEncoder QUOTING = JsonStringEncoder.getInstance();

    /** What is left of the image of a row that was erased: that there was one. */
    static final String ERASED = "{}";

    private RowImage() {}

    /** Whether nothing is left from which a row could be brought back. */
    static boolean erased(ChangeRecord change) {
        return ERASED.equals(change.getBeforeImage()) || ERASED.equals(change.getAfterImage());
    }

    static String of(Record row) {
        StringBuilder text = new StringBuilder(256).append('{');
        Field<?>[] fields = row.fields();
        for (int i = 0; i < fields.length; i++) {
            Object value = row.get(i);
            if (value != null && !isKey(fields[i])) {
                text.append(text.length() == 1 ? "\"" : ",\"");
                text.append(fields[i].getName()).append("\":\"");
                QUOTING.quoteAsString(value.toString(), text);
                text.append('"');
            }
        }
        return text.append('}').toString();
    }

    private static boolean isKey(Field<?> field) {
        return field.getName().equals("id") || field.getName().equals("community_id");
    }

    /** Columns by name; a column that is not there was null. */
    static Map<String, String> parse(@Nullable String image) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (image == null) {
            return columns;
        }
        try (JsonParser in = JSON.createParser(image)) {
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.VALUE_STRING) {
                    columns.put(in.currentName(), in.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return columns;
    }

    /** Sets every column but the key from an image. */
    static void restore(Record row, String image) {
        Map<String, String> columns = parse(image);
        for (Field<?> field : row.fields()) {
            if (!isKey(field)) {
                set(row, field, columns.get(field.getName()));
            }
        }
    }

    private static <T> void set(Record row, Field<T> field, @Nullable String text) {
        row.set(field, text == null ? null : field.getDataType().convert(text));
    }
}
