package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.Pieces;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.Stores;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.FiguresService;

/** A file in pieces comes to the same as in one; broken off, it leaves nothing. */
@Execution(ExecutionMode.CONCURRENT)
class PieceImportTest {
    private static final int PIECE = 100;
    private static final int BROKEN_OFF = 2;

    private final SampleSession session = SampleSession.evening();

    static Stream<Database> stores() {
        return Stream.of(Stores.file(), Stores.postgres());
    }

    private record InTurn(RecognisedFile file, IntConsumer after) implements Pieces {
        @Override
        public int rows() {
            return file.lines().size();
        }

        @Override
        public void each(Consumer<List<Line>> piece) {
            int[] done = {0};
            new Cut(file, PIECE).each(lines -> {
                piece.accept(lines);
                after.accept(done[0]++);
            });
        }
    }

    private RecognisedFile returnees(Database database) {
        return new ImportService(new Store(database, session)).read(SampleFiles.named("watch"), Progress.NONE);
    }

    private ImportOutcome inPieces(Database database, IntConsumer after) {
        RecognisedFile file = returnees(database);
        return new PieceImport(new Store(database, session), file, Progress.NONE)
                .run(new InTurn(file, after), (access, batch) -> {});
    }

    private DailyFigures figures(Database database) {
        return new FiguresService(new Store(database, session)).figures(SampleSession.DAY);
    }

    private void isSound(Database database) {
        assertThat(new CheckService(new Store(database, session)).check().findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void piecesComeToTheSameAsTheWholeAndGoAsOne(Database empty) {
        try (Database database = SampleFiles.community(empty, session);
                Database whole = SampleFiles.community(session)) {
            DailyFigures before = figures(database);
            ImportOutcome at =
                    SampleFiles.take(new ImportService(new Store(whole, session)), SampleFiles.named("watch"));
            ImportOutcome outcome = inPieces(database, piece -> {});
            assertThat(outcome.counters()).isEqualTo(at.counters());
            assertThat(outcome.problems()).containsExactlyInAnyOrderElementsOf(at.problems());
            assertThat(figures(database)).isEqualTo(figures(whole));
            isSound(database);

            HistoryService history = new HistoryService(new Store(database, session));
            assertThat(history.undoLast()).isPresent();
            assertThat(history.lastRedoable().isPresent())
                    .as("one of several parts alone is not brought back")
                    .isEqualTo(!database.isFile());
            assertThat(figures(database)).isEqualTo(before);
            isSound(database);
        }
    }

    /** The first list of a store finds its people without the store's indexes; the sample's register names some twice. */
    @Test
    void theFirstRegisterFindsItsOwnPeopleAgain() {
        try (Database database = SampleFiles.community(Stores.file(), session);
                Database whole = SampleFiles.community(session)) {
            ImportOutcome at = take(whole, twice(whole), piece -> {}, true);
            ImportOutcome outcome = take(database, twice(database), piece -> {}, false);
            assertThat(at.counters().repeated()).isEqualTo(twice(whole).lines().size() / 2);
            assertThat(outcome.counters().repeated()).isEqualTo(at.counters().repeated());
            assertThat(outcome.counters().added()).isEqualTo(at.counters().added());
            assertThat(figures(database)).isEqualTo(figures(whole));
            isSound(database);
        }
    }

    @Test
    void somebodyWhoIsEnteredMeanwhileIsFoundToo() {
        try (Database database = SampleFiles.community(Stores.file(), session)) {
            RecognisedFile file = register(database);
            PeopleLine last = (PeopleLine) file.lines().getLast();
            take(
                    database,
                    file,
                    piece -> {
                        if (piece == 1) {
                            enter(database, last.identity());
                        }
                    },
                    false);
            String number = last.identity().document().number();
            Map<String, List<KnownPerson>> found = new Store(database, session)
                    .read(Action.IMPORT, access -> new KnownPersonRepository(access).byDocuments(List.of(number)));
            assertThat(found.get(number)).hasSize(1);
            isSound(database);
        }
    }

    private RecognisedFile register(Database database) {
        return new ImportService(new Store(database, session)).read(SampleFiles.named("people"), Progress.NONE);
    }

    private RecognisedFile twice(Database database) {
        RecognisedFile file = register(database);
        List<Line> lines = new ArrayList<>(file.lines());
        lines.addAll(file.lines());
        return new RecognisedFile(
                file.fileName(), file.kind(), file.tables(), lines, file.placeHints(), file.problems(), null);
    }

    private ImportOutcome take(Database database, RecognisedFile file, IntConsumer after, boolean whole) {
        Store store = new Store(database, session);
        return whole
                ? new ImportService(store).commit(file, Progress.NONE)
                : new PieceImport(store, file, Progress.NONE).run(new InTurn(file, after), (access, batch) -> {});
    }

    private void enter(Database database, Identity who) {
        new Store(database, session).write(Action.IMPORT, Label.of("label.people.save", who.name()), access -> {
            new PersonRepository(access).add(who, who.phone());
            return who;
        });
    }

    @Test
    void aPartIsNotTakenBackWhileTheFileComesIn() {
        try (Database database = SampleFiles.community(Stores.file(), session)) {
            HistoryService history = new HistoryService(new Store(database, session));
            ImportOutcome outcome = inPieces(database, piece -> {
                if (piece == 1) {
                    assertThatThrownBy(history::undoLast)
                            .isInstanceOf(RefusedException.class)
                            .hasMessageContaining("exchange.batch.unfinished");
                }
            });
            ImportService imports = new ImportService(new Store(database, session));
            assertThat(imports.batches().getFirst().counters()).isEqualTo(outcome.counters());
            history.undoLast();
            assertThat(imports.batches().getFirst().counters())
                    .as("what it had come to is still told")
                    .isEqualTo(outcome.counters());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsBrokenOffGoesAtOnce(Database empty) {
        try (Database database = SampleFiles.community(empty, session)) {
            DailyFigures before = figures(database);
            assertThatThrownBy(() -> inPieces(database, piece -> {
                        if (piece == BROKEN_OFF) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(figures(database)).isEqualTo(before);
            isSound(database);
        }
    }

    @Test
    void whyItBrokeOffIsToldAlsoWhereNothingCanBeTakenBack() {
        try (Database database = SampleFiles.community(Stores.file(), session)) {
            assertThatThrownBy(() -> inPieces(database, piece -> {
                        database.close();
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class)
                    .satisfies(why -> assertThat(why.getSuppressed()).isNotEmpty());
        }
    }

    @Test
    void whatThePowerCutsOffGoesAtTheNextStart(@TempDir Path folder) throws IOException {
        Path left = folder.resolve("left");
        DailyFigures before;
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Database database = SampleFiles.community(Database.openFolder(data), session)) {
            before = figures(database);
            inPieces(database, piece -> {
                if (piece == BROKEN_OFF) {
                    copy(data, left);
                    assertThat(new ImportService(new Store(database, session)).batches())
                            .as("not told before it is whole")
                            .allMatch(batch -> batch.undoneAt() != null);
                }
            });
            assertThat(figures(database)).isNotEqualTo(before);
        }
        try (Database database = Database.openFolder(left)) {
            assertThat(figures(database)).isEqualTo(before);
            isSound(database);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
