package org.sevenloop.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Templates with holes: {@code ${name}} is filled with markup that the caller has escaped. */
final class Html {
    private Html() {}

    static String template(String name, Map<String, String> holes) {
        String page = load(name);
        for (Map.Entry<String, String> hole : holes.entrySet()) {
            page = page.replace("${" + hole.getKey() + "}", hole.getValue());
        }
        return page;
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                // A hole's mark in somebody's note must not be filled.
                case '$' -> safe.append("&#36;");
                default -> {
                    if (c >= ' ' || c == '\n') {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static String load(String name) {
        String file = "/org/sevenloop/assets/templates/" + name;
        try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
