package org.sevenloop.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sevenloop.platform.Messages;

class CommandLineTest {
    @Test
    void optionsMayStandBeforeTheCommandAndAfter() {
        CommandLine line = CommandLine.parse(
                "--data",
                "/d",
                "import",
                "a.xlsx",
                "--json",
                "b.csv",
                "--date=2020-02-20",
                "--dry-run",
                "--lang",
                "en");

        assertThat(line.verb()).isEqualTo(Verb.IMPORT);
        assertThat(line.words()).containsExactly("a.xlsx", "b.csv");
        assertThat(line.data()).contains(Path.of("/d"));
        assertThat(line.date()).contains(LocalDate.of(2020, 2, 20));
        assertThat(line.json()).isTrue();
        assertThat(line.has(Option.DRY_RUN)).isTrue();
        assertThat(line.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void withoutACommandTheConsoleOpens() {
        assertThat(CommandLine.parse().verb()).isNull();
        assertThat(CommandLine.parse("--data", "/d").verb()).isNull();
    }

    @Test
    void everythingAfterTwoDashesIsAWord() {
        assertThat(CommandLine.parse("import", "--", "--odd name.xlsx").words()).containsExactly("--odd name.xlsx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --nonsense                            | option
            figures --json=yes                    | no-value
            figures --date                        | value
            figures --date=                       | value
            figures --json --json                 | twice
            fly                                   | command
            --json                                | needs-command
            figures --dry-run                     | not-here
            figures --out x.pdf                   | not-here
            figures --data a --database b         | data-or-database
            figures --user a                      | user
            import                                | missing.import
            undo                                  | missing.undo
            export --out a.csv                    | missing.export
            backup                                | missing.backup
            restore                               | missing.restore
            figures today                         | too-many
            undo 1 2                              | too-many
            daily                                 | out
            export people                         | out
            figures --date 2020-2-30              | date
            figures --community 42280100100       | community
            figures --community 42280100100x      | community
            figures --lang fr                     | lang
            """)
    void whatIsWrongIsSaidInASentence(String line, String key) {
        assertThatThrownBy(() -> CommandLine.parse(line.split(" ")))
                .isInstanceOfSatisfying(UsageException.class, wrong -> {
                    assertThat(wrong.key()).isEqualTo("cli.usage." + key);
                    assertThat(wrong.sentence(Messages.of(Locale.SIMPLIFIED_CHINESE)))
                            .endsWith("。")
                            .doesNotContain("{");
                    assertThat(wrong.sentence(Messages.of(Locale.ENGLISH))).endsWith(".");
                });
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void helpKnowsEveryCommandAndOption(Verb verb) {
        for (Locale language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(Messages.of(language).text("cli.help")).contains("  " + verb.word());
        }
    }
}
