package org.sevenloop.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;

/**
 * The words on view, in Chinese or English. One bundle a feature; a key starts with its feature's word.
 *
 * <p>A text is a {@link MessageFormat} in which an apostrophe is just an apostrophe. Numbers get thousands commas in both languages, so a
 * number that is a name (a year, a room, a phone) is given as a String.
 */
public final class Messages {
    /** The bundles, in the order of the desks. */
    public static final List<String> FEATURES = List.of(
            "common",
            "shell",
            "overview",
            "net",
            "coverage",
            "people",
            "watch",
            "checkpoint",
            "inspection",
            "directive",
            "verification",
            "closing",
            "report",
            "campaign",
            "exchange",
            "problem",
            "field",
            "evidence",
            "settings",
            "account",
            "backup",
            "document",
            "cli");

    private final Locale locale;
    private final Map<String, String> texts;

    private Messages(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** English for an English locale, else Chinese. */
    public static Messages of(Locale wanted) {
        boolean english = wanted.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var texts = new HashMap<String, String>();
        for (String feature : FEATURES) {
            load(feature, english).forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
        return new Messages(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, Map.copyOf(texts));
    }

    static Properties load(String feature, boolean english) {
        String file = "/org/sevenloop/i18n/messages-" + feature + (english ? "_en" : "") + ".properties";
        var bundle = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new MissingResourceException("No bundle " + file, file, "");
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    static MessageFormat format(String text, Locale locale) {
        return new MessageFormat(text.replace("'", "''"), locale);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key with its arguments filled in; a key that no bundle has is a mistake and throws. */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("No text for " + key + " in " + locale, Messages.class.getName(), key);
        }
        return arguments.length == 0 ? text : format(text, locale).format(arguments);
    }
}
