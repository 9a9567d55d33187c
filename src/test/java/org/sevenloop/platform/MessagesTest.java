package org.sevenloop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Both languages are complete, and no text of the window hides in the code. */
class MessagesTest {
    private static final List<String> FEATURES = Messages.FEATURES;
    private static final Path BUNDLES = Path.of("src/main/resources/org/sevenloop/i18n");
    private static final Path WINDOW = Path.of("src/main/java/org/sevenloop/ui");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern CHINESE = Pattern.compile("[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF]");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern LITERAL_OR_COMMENT =
            Pattern.compile("(" + LITERAL.pattern() + "|'(?:[^'\\\\]|\\\\.)+')|//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Label|Button|Text|CheckBox|RadioButton|ToggleButton|MenuItem|Tab|Tooltip|Hyperlink|TableColumn<[^(]*>)"
                    + "|set(?:Text|PromptText|Title|HeaderText|ContentText|AccessibleText|AccessibleHelp))\\(\\s*\"[^\"]*\\p{L}[^\"]*\"");

    @ParameterizedTest
    @FieldSource("FEATURES")
    void bothLanguagesSayTheSame(String feature) {
        Properties chinese = Messages.load(feature, false);
        Properties english = Messages.load(feature, true);

        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .as("keys of " + feature)
                .isEqualTo(new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : chinese.stringPropertyNames()) {
            String zh = chinese.getProperty(key);
            String en = english.getProperty(key);
            assertThat(key.replaceFirst("^label\\.", "")).startsWith(feature + ".");
            assertThat(zh).as(key).isNotBlank();
            assertThat(en).as(key).isNotBlank();
            assertThat(CHINESE.matcher(en).find() && !key.contains("chinese"))
                    .as("English of " + key + ": " + en)
                    .isFalse();
            assertThat(arguments(en)).as("arguments of " + key).isEqualTo(arguments(zh));
            Messages.format(zh, Locale.SIMPLIFIED_CHINESE);
            Messages.format(en, Locale.ENGLISH);
        }
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                var seen = new HashSet<String>();
                List<String> twice = Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[a-z][\\w.-]*\\s*=.*"))
                        .map(line -> line.replaceAll("\\s*=.*", ""))
                        .filter(key -> !seen.add(key))
                        .toList();
                assertThat(twice).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void everyBundleIsListed() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(each -> each.getFileName().toString().replaceAll("messages-|(_en)?\\.properties", "")))
                    .isSubsetOf(FEATURES);
        }
    }

    @Test
    void noTextOfTheWindowStandsInTheCode() throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(WINDOW)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                literalText(Files.readString(file)).forEach(text -> found.add(file + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void seesLiteralText() {
        assertThat(literalText("var a = new Label(\"Save\"); // \"保存\"\n")).hasSize(1);
        assertThat(literalText("box.setText(\"保存\");")).isNotEmpty();
        assertThat(literalText("/** 保存 \"存\" */ add(\"sl-card\"); text.text(\"shell.save\"); String s = \"http://x\";"))
                .isEmpty();
    }

    @Test
    void fillsInNumbersAndApostrophes() {
        assertThat(Messages.format("It's {0} people", Locale.ENGLISH).format(new Object[] {1205}))
                .isEqualTo("It's 1,205 people");
        assertThat(Messages.format("共 {0} 人", Locale.SIMPLIFIED_CHINESE).format(new Object[] {620573}))
                .isEqualTo("共 620,573 人");
    }

    @Test
    void refusesAKeyThatDoesNotExist() {
        Messages messages = Messages.of(Locale.SIMPLIFIED_CHINESE);
        assertThat(messages.has("shell.no-such-key")).isFalse();
        assertThatThrownBy(() -> messages.text("shell.no-such-key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("shell.no-such-key");
        assertThat(Messages.of(Locale.UK).locale()).isEqualTo(Locale.ENGLISH);
    }

    private static Set<String> arguments(String text) {
        var numbers = new TreeSet<String>();
        var matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    private static List<String> literalText(String source) {
        String code = LITERAL_OR_COMMENT
                .matcher(source)
                .replaceAll(each -> each.group(1) == null ? "" : Matcher.quoteReplacement(each.group(1)));
        var found = new ArrayList<String>();
        LITERAL.matcher(code)
                .results()
                .map(each -> each.group())
                .filter(each -> CHINESE.matcher(each).find())
                // An ideographic space shows nothing, and what parses a date as typed is not shown.
                .filter(each -> !each.matches("\"\\u3000*\"") && !each.contains("\\\\d"))
                .forEach(found::add);
        SHOWN.matcher(code).results().map(each -> each.group()).forEach(found::add);
        return found;
    }
}
