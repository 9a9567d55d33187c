package org.sevenloop.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, understood and checked, though not yet whether it can be done.
 *
 * @param verb null where the console is to be opened
 */
public record CommandLine(@Nullable Verb verb, List<String> words, Map<Option, String> options) {
    public CommandLine {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    public static CommandLine parse(String... arguments) {
        List<String> words = new ArrayList<>();
        Map<Option, String> options = new EnumMap<>(Option.class);
        boolean wordsOnly = false;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (wordsOnly || !argument.startsWith("-") || argument.equals("-")) {
                words.add(argument);
            } else if (argument.equals("--")) {
                wordsOnly = true;
            } else {
                i += option(arguments, i, options);
            }
        }
        CommandLine line = understood(words, options);
        line.check();
        return line;
    }

    /** Takes one option; returns how many further arguments it used. */
    private static int option(String[] arguments, int at, Map<Option, String> options) {
        String argument = arguments[at];
        int equals = argument.indexOf('=');
        String word = equals < 0 ? argument : argument.substring(0, equals);
        Option option = Option.ofWord(word.equals("-h") ? "--help" : word)
                .orElseThrow(() -> new UsageException("option", word));
        boolean separate = option.valued() && equals < 0;
        if (!option.valued() && equals >= 0) {
            throw new UsageException("no-value", word);
        }
        if (separate && at + 1 >= arguments.length) {
            throw new UsageException("value", word);
        }
        String value = separate ? arguments[at + 1] : equals < 0 ? "" : argument.substring(equals + 1);
        if (option.valued() && value.isBlank()) {
            throw new UsageException("value", word);
        }
        if (options.put(option, value) != null) {
            throw new UsageException("twice", word);
        }
        return separate ? 1 : 0;
    }

    private static CommandLine understood(List<String> words, Map<Option, String> options) {
        if (words.isEmpty()) {
            return new CommandLine(null, words, options);
        }
        String word = words.getFirst();
        if (word.equals("help")) {
            options.put(Option.HELP, "");
            return new CommandLine(null, List.of(), options);
        }
        Verb verb = Verb.ofWord(word).orElseThrow(() -> new UsageException("command", word));
        return new CommandLine(verb, words.subList(1, words.size()), options);
    }

    private void check() {
        if (has(Option.HELP) || has(Option.VERSION)) {
            return;
        }
        Verb known = verb;
        for (Option option : options.keySet()) {
            if (known == null ? !Verb.opensWith(option) : !known.takes(option)) {
                throw known == null
                        ? new UsageException("needs-command", option.word())
                        : new UsageException("not-here", option.word(), known.word());
            }
        }
        if (known != null) {
            checkWords(known);
        }
        if (has(Option.DATA) && has(Option.DATABASE)) {
            throw new UsageException("data-or-database");
        }
        if (has(Option.USER) != has(Option.PASSWORD_FILE)) {
            throw new UsageException("user");
        }
        data();
        date();
        language();
        community();
    }

    private void checkWords(Verb known) {
        if (words.size() < known.least()) {
            throw new UsageException("missing." + known.word());
        }
        if (words.size() > known.most()) {
            throw new UsageException("too-many", words.get(known.most()));
        }
        if ((known == Verb.DAILY || known == Verb.EXPORT) && !has(Option.OUT)) {
            throw new UsageException("out", known.word());
        }
        words.forEach(CommandLine::path);
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    private Optional<String> value(Option option) {
        return Optional.ofNullable(options.get(option));
    }

    public boolean json() {
        return has(Option.JSON);
    }

    public Optional<Path> data() {
        return value(Option.DATA).map(CommandLine::path);
    }

    public Optional<String> database() {
        return value(Option.DATABASE);
    }

    Path out() {
        return value(Option.OUT).map(CommandLine::path).orElseThrow();
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("path", text);
        }
    }

    public Optional<LocalDate> date() {
        return value(Option.DATE).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new UsageException("date", text);
            }
        });
    }

    /** The official 12-digit code. */
    public Optional<String> community() {
        return value(Option.COMMUNITY).map(code -> {
            if (!code.matches("[0-9]{12}")) {
                throw new UsageException("community", code);
            }
            return code;
        });
    }

    public Locale language() {
        String language = value(Option.LANG).orElse("zh");
        return switch (language) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new UsageException("lang", language);
        };
    }

    /** Which language was asked for, where the line may not be understood as a whole. */
    static Locale languageOf(String... arguments) {
        String line = String.join(" ", arguments);
        return line.contains("--lang en") || line.contains("--lang=en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
