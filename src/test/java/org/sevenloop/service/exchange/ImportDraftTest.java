package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.spreadsheet.TestPeople.id;
import static org.sevenloop.spreadsheet.TestPeople.name;
import static org.sevenloop.spreadsheet.TestPeople.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.ColumnMatch;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Mapping.MappedColumn;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.exchange.UndoOutcome.Stayed;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.people.StrandedEntry;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.spreadsheet.TestBook;

/** A file is put right before it is taken in, what was said of its columns stays known, and all of it is taken back at once. */
class ImportDraftTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final Store store = new Store(database, session);
    private final ImportService imports = new ImportService(store);
    private final MappingService mappings = new MappingService(store);
    private final HistoryService history = new HistoryService(store);
    private final StrandedService stranded = new StrandedService(store);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    private Path file() throws IOException {
        return new TestBook()
                .sheet("Sheet1")
                .row("填报单位：银杏宾馆")
                .row("姓名", "证件号码", "联系电话", "滞留原因", "来的车")
                .row(name(1), id(1), phone(1), "探亲", "大巴")
                .row(name(2), id(2), "1391", "务工", "火车")
                .row("", "", "", "务工", "")
                .save(Files.createTempDirectory(folder, "list"));
    }

    private ImportDraft open() throws IOException {
        return imports.open(file(), Progress.NONE);
    }

    private static Place head(ImportDraft draft) {
        return draft.file().tables().getFirst().head(4);
    }

    private List<Stranded> people() {
        return stranded.page().people();
    }

    @Test
    void whatIsPutRightIsTakenInAndWhatTheFileSaidIsKept() throws Exception {
        ImportDraft draft = open();
        Place cell = new Place("Sheet1", 3, 2);
        ImportDraft right = draft.with(draft.choices().cell(cell, phone(2)));
        assertThat(imports.rehearse(draft.file(), Progress.NONE).counters().flagged())
                .isEqualTo(1);
        assertThat(imports.rehearse(right.file(), Progress.NONE).counters().flagged())
                .isZero();
        ImportOutcome taken = imports.commit(right, Map.of(), Progress.NONE);
        assertThat(people()).extracting(Stranded::phone).containsExactlyInAnyOrder(phone(1), phone(2));
        assertThat(imports.corrections(taken.batch())).singleElement().satisfies(one -> {
            assertThat(one.problem().place()).isEqualTo(cell);
            assertThat(one.problem().value()).isEqualTo("1391");
            assertThat(one.problem().arguments()).containsExactly(phone(2));
        });
        assertThat(imports.openProblems())
                .as("nothing is left to be looked into")
                .noneMatch(each -> each.problem().place().equals(cell));
    }

    @Test
    void aCellThatSaysAgainWhatTheFileSaysIsNoCorrection() throws Exception {
        ImportDraft draft = open();
        ImportOutcome taken = imports.commit(
                draft.with(draft.choices().cell(new Place("Sheet1", 3, 2), "1391")), Map.of(), Progress.NONE);
        assertThat(imports.corrections(taken.batch())).isEmpty();
    }

    @Test
    void whatAColumnWasSaidToBeIsKnownForTheNextFileAndGoesWithTheBatch() throws Exception {
        ImportDraft draft = open();
        ImportDraft said = draft.with(draft.choices().column(head(draft), "field.note"));
        ImportOutcome taken = imports.commit(said, Map.of(), Progress.NONE);
        assertThat(mappings.mappings()).singleElement().satisfies(one -> {
            assertThat(one.mapping().sender()).isEqualTo("银杏宾馆");
            assertThat(one.mapping().columns()).containsExactly(new MappedColumn("来的车", 1, "field.note"));
        });
        ColumnMatch next = open().file().tables().getFirst().columns().getLast();
        assertThat(next.field()).isEqualTo("field.note");
        assertThat(next.evidence()).isEqualTo("evidence.remembered");

        history.undo(taken.batch());
        assertThat(mappings.mappings()).isEmpty();
        assertThat(people()).isEmpty();
        history.redoLast();
        assertThat(mappings.mappings()).hasSize(1);
        assertThat(people()).hasSize(2);
    }

    @Test
    void aBatchIsTakenBackAsAWholeButForWhoWasEditedSinceAndTheyAreNamed() throws Exception {
        ImportOutcome taken = imports.commit(open(), Map.of(), Progress.NONE);
        Stranded first = people().stream()
                .filter(each -> each.person().name().equals(name(1)))
                .findFirst()
                .orElseThrow();
        PersonEntry who = new PersonEntry(name(1), "", id(1), phone(77), "", "");
        stranded.enter(new StrandedEntry(first.id(), who, "探亲", "", "", ""));
        UndoOutcome undone = history.undo(taken.batch());
        assertThat(undone.stayed()).extracting(Stayed::name).containsOnly(name(1));
        assertThat(undone.stayed()).extracting(Stayed::why).contains("exchange.stayed.edited");
        assertThat(people()).singleElement().satisfies(stays -> {
            assertThat(stays.person().name()).isEqualTo(name(1));
            assertThat(stays.phone()).isEqualTo(phone(77));
        });
        assertThat(imports.batches().getFirst().undoneAt()).isNotNull();
        history.redoLast();
        assertThat(people()).hasSize(2).anySatisfy(stays -> assertThat(stays.phone())
                .isEqualTo(phone(77)));
    }

    @Test
    void mappingsGoToAnotherCommunityAsAFile() throws Exception {
        ImportDraft draft = open();
        imports.commit(draft.with(draft.choices().column(head(draft), Choices.IGNORED)), Map.of(), Progress.NONE);
        Path file = folder.resolve("表头对应.json");
        assertThat(mappings.export(file)).isEqualTo(1);
        assertThat(Files.readString(file)).contains("\"sender\" : \"银杏宾馆\"", "来的车", "\"ignored\"");
        try (Database other = SampleFiles.community(session)) {
            MappingService there = new MappingService(new Store(other, session));
            assertThat(there.take(file)).isEqualTo(1);
            assertThat(there.mappings())
                    .extracting(RememberedMapping::mapping)
                    .isEqualTo(mappings.mappings().stream()
                            .map(RememberedMapping::mapping)
                            .toList());
            there.forget(there.mappings().getFirst());
            assertThat(there.mappings()).isEmpty();
        }
    }

    @Test
    void aDamagedFileIsRefusedInOneSentenceAndNothingIsTakenIn() throws Exception {
        ImportDraft draft = open();
        imports.commit(draft.with(draft.choices().column(head(draft), "field.note")), Map.of(), Progress.NONE);
        Path file = folder.resolve("a.json");
        mappings.export(file);
        String good = Files.readString(file);
        List<String> bad = List.of(
                "",
                "null",
                "[]",
                "{}",
                good.substring(0, good.length() / 2),
                good.replace("\"note\"", "\"nothing\""),
                good.replace("stranded", "weather"),
                good.replace("\"occurrence\" : 1", "\"occurrence\" : \"x\""),
                good.replace("sevenloop-mappings", "others"),
                good + "{");
        for (String text : bad) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> mappings.take(file))
                    .as(text)
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("exchange.mapping.damaged");
        }
        assertThat(mappings.mappings()).hasSize(1);
    }
}
