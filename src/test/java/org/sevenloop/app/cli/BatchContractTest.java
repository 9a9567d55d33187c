package org.sevenloop.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The batch contract over the sample community's six workbooks, with the answers known beforehand. */
@Execution(ExecutionMode.CONCURRENT)
class BatchContractTest {
    private static final String PEOPLE = "people.xlsx";
    private static final String WATCH = "watch.xlsx";
    private static final String READINGS = "readings.xlsx";
    private static final String ROSTER = "roster.xlsx";
    private static final String PUSHED = "verification.xls";
    private static final String STRANDED = "stranded.csv";
    private static final List<String> FILES = List.of(PEOPLE, WATCH, READINGS, ROSTER, PUSHED, STRANDED);

    @TempDir
    Path folder;

    private static JsonNode expected() throws IOException {
        try (InputStream in = BatchContractTest.class.getResourceAsStream("/org/sevenloop/sample/expected.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in)).get("files");
        }
    }

    private Run take(List<String> files) {
        List<String> words = new ArrayList<>(List.of("import"));
        files.forEach(file -> words.add(Run.sample(file)));
        words.addAll(List.of("--community", Run.COMMUNITY));
        return Run.json(folder, words.toArray(String[]::new));
    }

    private JsonNode figures() {
        Run run = Run.json(folder, "figures");
        assertThat(run.exit()).as(run.err()).isZero();
        return run.json();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void anyOrderGivesTheKnownFigures(long order) throws IOException {
        List<String> files = new ArrayList<>(FILES);
        if (order > 0) {
            Collections.shuffle(files, new Random(order));
        }
        Run taken = take(files);

        assertThat(taken.exit()).isEqualTo(Exit.REMARKS);
        for (JsonNode file : taken.json().get("files")) {
            assertThat(file.get("rows").asInt())
                    .as(file.get("file").asText())
                    .isEqualTo(file.get("added").asInt()
                            + file.get("updated").asInt()
                            + file.get("unchanged").asInt()
                            + file.get("repeated").asInt()
                            + file.get("rejected").asInt());
            assertThat(file.get("error").isNull()).isTrue();
        }
        agree(figures(), expected());
    }

    private static void agree(JsonNode figures, JsonNode expected) {
        JsonNode people = expected.get(PEOPLE);
        assertThat(figures.at("/households/resident")).isEqualTo(people.at("/resident/households"));
        assertThat(figures.at("/households/tenant")).isEqualTo(people.at("/tenant/households"));
        assertThat(figures.at("/people/resident")).isEqualTo(people.at("/resident/people"));
        assertThat(figures.at("/people/tenant")).isEqualTo(people.at("/tenant/people"));
        assertThat(figures.at("/people/partyMembers")).isEqualTo(people.get("partyMembers"));
        assertThat(figures.at("/people/veterans")).isEqualTo(people.get("veterans"));
        assertThat(figures.get("units")).isEqualTo(people.get("groups"));
        JsonNode watch = expected.get(WATCH);
        assertThat(figures.at("/watch/people")).isEqualTo(watch.get("people"));
        assertThat(figures.at("/watch/isolatedAtHome")).isEqualTo(watch.get("isolatedAtHome"));
        assertThat(figures.at("/watch/byOrigin")).isEqualTo(watch.get("byOrigin"));
        JsonNode colours = watch.get("colourWhenAnyRedFlag");
        assertThat(figures.at("/watch/byColour/red")).isEqualTo(colours.get("红"));
        assertThat(figures.at("/watch/byColour/yellow")).isEqualTo(colours.get("黄"));
        assertThat(figures.at("/watch/byColour/blue")).isEqualTo(colours.get("蓝"));
        assertThat(figures.at("/watch/byColour/green")).isEqualTo(colours.get("绿"));
        JsonNode readings = expected.get(READINGS);
        assertThat(figures.at("/readings/people")).isEqualTo(readings.get("people"));
        assertThat(figures.at("/readings/taken")).isEqualTo(readings.get("readings"));
        assertThat(figures.at("/readings/fever")).isEqualTo(readings.get("feverReadingsAtOrAbove37_3"));
        assertThat(figures.at("/readings/peopleWithFever")).isEqualTo(readings.get("peopleWithFever"));
        assertThat(figures.at("/readingsToday/taken")).isEqualTo(readings.at("/today/taken"));
        assertThat(figures.at("/readingsToday/fever")).isEqualTo(readings.at("/today/fever"));
        JsonNode roster = expected.get(ROSTER);
        assertThat(figures.at("/roster/checkpoints")).isEqualTo(roster.get("checkpoints"));
        assertThat(figures.at("/roster/duties")).isEqualTo(roster.get("duties"));
        assertThat(figures.at("/roster/shifts")).isEqualTo(roster.get("cells"));
        assertThat(figures.at("/roster/shiftsShort")).isEqualTo(roster.get("shiftsWithFewerThanTwo"));
        assertThat(figures.at("/rosterToday/duties")).isEqualTo(roster.at("/today/duties"));
        assertThat(figures.at("/rosterToday/shifts")).isEqualTo(roster.at("/today/shifts"));
        assertThat(figures.at("/rosterToday/shiftsShort")).isEqualTo(roster.at("/today/short"));
        assertThat(figures.at("/verification/pushed"))
                .isEqualTo(expected.get(PUSHED).get("rows"));
        assertThat(figures.at("/verification/alreadyKnown"))
                .isEqualTo(expected.get(PUSHED).get("alreadyKnownByPhoneOrId"));
        assertThat(figures.at("/stranded/people"))
                .isEqualTo(expected.get(STRANDED).get("rows"));
        assertThat(figures.at("/stranded/foreign"))
                .isEqualTo(expected.get(STRANDED).get("foreigners"));
    }

    @Test
    void countsOfTheRegistersAreKnown() throws IOException {
        JsonNode files = take(List.of(PEOPLE, WATCH)).json().get("files");

        JsonNode people = files.get(0);
        JsonNode wrong = expected().get(PEOPLE).get("rowsWithIdErrors");
        assertThat(people.get("kind").asText()).isEqualTo("people");
        assertThat(people.get("added").asInt()).isEqualTo(5569);
        assertThat(people.get("flagged").asInt())
                .isEqualTo(wrong.get("badChecksum").asInt()
                        + wrong.get("idAsNumber").asInt());
        JsonNode watch = files.get(1);
        assertThat(watch.get("kind").asText()).isEqualTo("watch");
        assertThat(watch.get("rows").asInt()).isEqualTo(308);
        assertThat(watch.get("added").asInt()).isEqualTo(299);
        assertThat(watch.get("repeated").asInt()).isEqualTo(7);
        assertThat(watch.get("rejected").asInt()).isEqualTo(2);
        for (JsonNode problem : watch.get("problems")) {
            assertThat(problem.get("cell").asText()).matches("[A-Z]*[0-9]+");
            assertThat(problem.get("problem").asText()).endsWith("。");
            assertThat(problem.get("severity").asText()).isIn("flag", "reject");
        }
    }

    @Test
    void takingABatchBackTakesItsFiguresBack() {
        take(List.of(PEOPLE));
        JsonNode before = figures();
        JsonNode batch = take(List.of(WATCH)).json().at("/files/0/batch");
        assertThat(figures()).isNotEqualTo(before);

        Run undone = Run.json(folder, "undo", batch.asText());

        assertThat(undone.exit()).as(undone.err()).isZero();
        assertThat(figures()).isEqualTo(before);
        Run again = Run.json(folder, "undo", batch.asText());
        assertThat(again.exit()).isEqualTo(Exit.REFUSED);
        Run check = Run.json(folder, "check");
        assertThat(check.exit()).as(check.out()).isZero();
        String data = folder.toString();
        assertThat(Run.of("check", "--data", data, "--lang", "zh").out())
                .containsPattern("存证：第 \\d+ 次保存·[0-9A-F]{4}( [0-9A-F]{4}){3}\n");
    }

    @Test
    void aRehearsalLeavesNothingBehind() {
        Run rehearsed = Run.json(folder, "import", Run.sample(WATCH), "--dry-run", "--community", Run.COMMUNITY);

        assertThat(rehearsed.exit()).isEqualTo(Exit.REMARKS);
        assertThat(rehearsed.json().at("/files/0/added").asInt()).isEqualTo(299);
        assertThat(rehearsed.json().at("/files/0/batch").isNull()).isTrue();
        assertThat(Run.json(folder, "figures").exit())
                .as("no community was made")
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void aFileThatCannotBeReadDoesNotHoldUpTheOthers() throws IOException {
        Path odd = Files.writeString(folder.resolve("不是表格.xlsx"), "odd", StandardCharsets.UTF_8);

        Run run = Run.json(
                folder.resolve("data"),
                "import",
                odd.toString(),
                folder.resolve("没有.xlsx").toString(),
                Run.sample(STRANDED),
                "--community",
                Run.COMMUNITY);

        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        JsonNode files = run.json().get("files");
        assertThat(files.get(0).get("error").asText()).endsWith("。");
        assertThat(files.get(0).get("kind").isNull()).isTrue();
        assertThat(files.get(1).get("error").asText()).endsWith("。");
        assertThat(files.get(2).get("added").asInt()).isEqualTo(71);
    }

    @Test
    void aTableOfWhatIsNotKeptEndsInASentence() throws IOException {
        Path goods = Files.writeString(
                folder.resolve("物资.csv"), "物品,规格,单价,库存\n口罩,50只,30,200\n酒精,500ml,12,80\n", StandardCharsets.UTF_8);
        List<String> words = List.of("import", goods.toString(), "--community", Run.COMMUNITY);
        for (List<String> more : List.of(List.of("--dry-run"), List.<String>of())) {
            List<String> all = new ArrayList<>(words);
            all.addAll(more);
            Run run = Run.json(folder.resolve("data"), all.toArray(String[]::new));

            assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
            JsonNode file = run.json().at("/files/0");
            assertThat(file.get("error").asText()).contains("物资.csv").endsWith("。");
            assertThat(file.get("kind").isNull()).isTrue();
            assertThat(file.get("rows").asInt()).isZero();
        }
    }

    @Test
    void withoutACommunityTheWorkbookNamesIt() {
        Run run = Run.json(folder, "import", Run.sample(WATCH), Run.sample(STRANDED));

        assertThat(run.exit()).isEqualTo(Exit.REMARKS);
        assertThat(run.err()).contains("窑湾社区");
        assertThat(figures().get("community").asText()).endsWith("窑湾社区");
    }

    @Test
    void aFolderWithoutAccountsSaysSoAndAnswersInJsonOnly() {
        take(List.of(STRANDED));
        Run run = Run.json(folder, "figures");

        assertThat(run.err()).contains("此数据文件夹没有设置账户，打开时不需要登录。");
        assertThat(run.out().strip()).startsWith("{").endsWith("}");
    }

    @Test
    void anUnknownCommunityIsAWrongCommandLine() {
        Run run = Run.json(folder, "figures", "--community", "999999999999");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("999999999999");
    }

    @Test
    void backupAndRestoreBringTheFiguresBack() {
        take(List.of(STRANDED));
        JsonNode before = figures();
        Path zip = folder.resolve("备份.zip");
        assertThat(Run.json(folder, "backup", zip.toString()).exit()).isZero();
        assertThat(Run.json(folder, "backup", zip.toString()).exit())
                .as("an old backup is not overwritten")
                .isEqualTo(Exit.REFUSED);
        take(List.of(ROSTER));

        Run restored = Run.json(folder, "restore", zip.toString());

        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(Path.of(restored.json().get("former").asText())).exists();
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void whatIsNoBackupIsRefusedAndNothingChanges() {
        take(List.of(STRANDED));
        JsonNode before = figures();

        assertThat(Run.json(folder, "restore", Run.sample(WATCH)).exit()).isEqualTo(Exit.REFUSED);
        assertThat(Run.json(folder, "restore", Run.sample(STRANDED)).exit()).isEqualTo(Exit.REFUSED);
        assertThat(Run.json(folder, "restore", folder.resolve("没有.zip").toString())
                        .exit())
                .isEqualTo(Exit.REFUSED);
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void aDamagedStoreIsLeftAsItIs() throws IOException {
        Path file = Files.write(folder.resolve("sevenloop.mv.db"), new byte[20_000]);

        Run run = Run.json(folder, "figures");

        assertThat(run.exit()).isEqualTo(Exit.DATA);
        assertThat(run.json().get("error").asText()).contains("损坏");
        assertThat(Files.size(file)).isEqualTo(20_000);
    }

    @Test
    void papersAndListsAreWritten() throws IOException {
        take(List.of(WATCH));
        for (String name : List.of("日报.pdf", "日报.docx", "日报.xlsx")) {
            Path file = folder.resolve(name);
            assertThat(Run.json(folder, "daily", "--out", file.toString()).exit())
                    .isZero();
            assertThat(Files.size(file)).isPositive();
        }
        Path list = folder.resolve("返乡.csv");
        Run run = Run.json(folder, "export", "watch", "--out", list.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("rows").asInt()).isEqualTo(299);
        assertThat(Run.json(folder, "export", "gossip", "--out", list.toString())
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(Run.json(folder, "daily", "--out", folder.resolve("日报.txt").toString())
                        .exit())
                .isEqualTo(Exit.USAGE);
    }
}
