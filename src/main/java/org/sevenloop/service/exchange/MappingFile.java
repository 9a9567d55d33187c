package org.sevenloop.service.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.Mapping.MappedColumn;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.spreadsheet.recognise.Field;

/**
 * Mappings as a file to be passed on: UTF-8 JSON, one object with {@code format}, {@code version} and {@code mappings}.
 * {@code src/site/markdown/mappings.md} shows one.
 */
final class MappingFile {
    private static final String FORMAT = "sevenloop-mappings";
    private static final int VERSION = 1;
    private static final int MOST = 10_000;
    private static final int LONGEST = 200;
    private static final String FIELD = "field.";
    private static final JsonFactory FACTORY = new JsonFactory();

    private MappingFile() {}

    static void write(List<Mapping> mappings, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("mappings");
            for (Mapping mapping : mappings) {
                write(mapping, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Mapping mapping, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("sender", mapping.sender());
        json.writeStringField("kind", mapping.kind().word());
        json.writeArrayFieldStart("headings");
        for (String heading : mapping.headings()) {
            json.writeString(heading);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("columns");
        for (MappedColumn column : mapping.columns()) {
            json.writeStartObject();
            json.writeStringField("heading", column.heading());
            json.writeNumberField("occurrence", column.occurrence());
            json.writeStringField("field", column.field().substring(FIELD.length()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** @throws IOException where the file is damaged, or something else */
    static List<Mapping> read(InputStream in) throws IOException {
        try (JsonParser json = FACTORY.createParser(in)) {
            json.nextToken();
            Map<?, ?> all = as(Map.class, value(json));
            if (json.nextToken() != null || !FORMAT.equals(all.get("format"))) {
                throw new IOException("no mappings");
            }
            List<Mapping> mappings = new ArrayList<>();
            for (Object mapping : as(List.class, all.get("mappings"))) {
                mappings.add(mapping(as(Map.class, mapping)));
            }
            return mappings;
        }
    }

    private static Mapping mapping(Map<?, ?> said) throws IOException {
        List<String> headings = new ArrayList<>();
        for (Object heading : as(List.class, said.get("headings"))) {
            headings.add(text(heading));
        }
        List<MappedColumn> columns = new ArrayList<>();
        for (Object column : as(List.class, said.get("columns"))) {
            columns.add(column(as(Map.class, column)));
        }
        if (columns.stream().map(MappingFile::place).distinct().count() < columns.size()) {
            throw new IOException("a column twice");
        }
        return new Mapping(text(said.get("sender")), kind(text(said.get("kind"))), headings, columns);
    }

    private static String place(MappedColumn column) {
        return column.occurrence() + column.heading();
    }

    private static MappedColumn column(Map<?, ?> said) throws IOException {
        String field = FIELD + text(said.get("field"));
        if (!field.equals(Choices.IGNORED) && Field.ofKey(field).isEmpty()) {
            throw new IOException("no such field");
        }
        int occurrence = as(Number.class, said.get("occurrence")).intValue();
        return new MappedColumn(text(said.get("heading")), occurrence, field);
    }

    private static SheetKind kind(String word) throws IOException {
        try {
            return SheetKind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static String text(@Nullable Object value) throws IOException {
        String text = as(String.class, value);
        if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
            throw new IOException("too long");
        }
        return text;
    }

    private static <T> T as(Class<T> type, @Nullable Object value) throws IOException {
        if (!type.isInstance(value)) {
            throw new IOException("not as it should be");
        }
        return type.cast(value);
    }

    /** What stands at the current token: a map, a list, a text or a number. */
    private static @Nullable Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> fields = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME && fields.size() < MOST) {
                String name = json.currentName();
                json.nextToken();
                fields.put(name, value(json));
            }
            return fields;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<@Nullable Object> values = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null && values.size() < MOST) {
                values.add(value(json));
            }
            return values;
        }
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return json.getIntValue();
        }
        return json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
    }
}
