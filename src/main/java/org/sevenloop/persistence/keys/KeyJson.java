package org.sevenloop.persistence.keys;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key file's text: one JSON object, whose last field is the SHA-256 of every byte before it. */
final class KeyJson {
    /** AES-256-GCM, Argon2id, HKDF-SHA256. Another number: SM4 and SM3. */
    static final int SUITE = 1;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final byte[] SUM = ",\"sum\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\"}\n".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = SUM.length + 64 + END.length;

    private KeyJson() {}

    static byte[] write(KeyContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("suite", SUITE);
            json.writeNumberField("counter", content.counter());
            json.writeNumberField("generation", content.generation());
            json.writeNumberField("gone", content.destroyed().upTo());
            json.writeStringField(
                    "destroyed", String.join(" ", content.destroyed().marks()));
            json.writeStringField("campaign", content.campaign().text());
            optional(json, "open", content.open());
            Sealed recovery = content.recovery();
            optional(json, "recovery", recovery == null ? null : recovery.text());
            json.writeArrayFieldStart("accounts");
            for (KeyContent.Entry each : content.accounts()) {
                write(json, each);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        byte[] all = out.toByteArray();
        return summed(Arrays.copyOf(all, all.length - 1));
    }

    private static void optional(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    private static void write(JsonGenerator json, KeyContent.Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", entry.name());
        json.writeNumberField("memory", entry.cost().memory());
        json.writeNumberField("passes", entry.cost().passes());
        json.writeNumberField("lanes", entry.cost().lanes());
        json.writeStringField("salt", entry.salt());
        json.writeStringField("data", entry.data().text());
        json.writeNumberField("failed", entry.tries().failed());
        json.writeNumberField("lastAt", entry.tries().lastAt().toEpochMilli());
        json.writeNumberField("lockedUntil", entry.tries().lockedUntil().toEpochMilli());
        json.writeEndObject();
    }

    private static byte[] summed(byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(body.length + TAIL);
        all.writeBytes(body);
        all.writeBytes(SUM);
        all.writeBytes(HexFormat.of().formatHex(sha256(body)).getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(END);
        return all.toByteArray();
    }

    /**
     * What a file says, or null where any byte of it is not as it was written.
     *
     * @throws KeyringException where a later release wrote it
     */
    static @Nullable KeyContent read(byte[] file) {
        if (file.length <= TAIL) {
            return null;
        }
        byte[] body = Arrays.copyOf(file, file.length - TAIL);
        if (!Arrays.equals(summed(body), file)) {
            return null;
        }
        byte[] closed = Arrays.copyOf(body, body.length + 1);
        closed[body.length] = '}';
        try (JsonParser json = FACTORY.createParser(closed)) {
            return new Fields(json).content();
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields of an object as they come. */
    private static final class Fields {
        private final JsonParser json;
        private final List<KeyContent.Entry> accounts = new ArrayList<>();
        private final Map<String, String> texts = new HashMap<>();

        Fields(JsonParser json) {
            this.json = json;
        }

        KeyContent content() throws IOException {
            json.nextToken();
            read();
            if (number("suite") != SUITE) {
                throw new KeyringException(KeyringException.Code.NEWER);
            }
            String recovery = texts.get("recovery");
            return new KeyContent(
                    number("counter"),
                    Math.toIntExact(number("generation")),
                    destroyed(),
                    new Sealed(text("campaign")),
                    texts.get("open"),
                    recovery == null ? null : new Sealed(recovery),
                    accounts);
        }

        /** Earlier releases kept nothing of it. */
        private Destroyed destroyed() {
            if (!texts.containsKey("gone")) {
                return Destroyed.NONE;
            }
            List<String> marks = Arrays.stream(text("destroyed").split(" "))
                    .filter(mark -> !mark.isEmpty())
                    .toList();
            return new Destroyed(Math.toIntExact(number("gone")), marks);
        }

        private void read() throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        Fields inner = new Fields(json);
                        inner.read();
                        accounts.add(inner.entry());
                    }
                } else {
                    texts.put(field, json.getText());
                }
            }
        }

        private KeyContent.Entry entry() {
            return new KeyContent.Entry(
                    text("name"),
                    new Argon(
                            Math.toIntExact(number("memory")),
                            Math.toIntExact(number("passes")),
                            Math.toIntExact(number("lanes"))),
                    text("salt"),
                    new Sealed(text("data")),
                    new Tries(
                            Math.toIntExact(number("failed")),
                            Instant.ofEpochMilli(number("lastAt")),
                            Instant.ofEpochMilli(number("lockedUntil"))));
        }

        private String text(String field) {
            return Objects.requireNonNullElse(texts.get(field), "");
        }

        private long number(String field) {
            return Long.parseLong(text(field));
        }
    }
}
