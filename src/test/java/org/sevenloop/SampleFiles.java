package org.sevenloop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Session;
import org.sevenloop.service.exchange.ImportService;

/** The six workbooks of the shipped sample, and a store that waits for them. */
public final class SampleFiles {
    private static final Path FOLDER = Path.of("assets", "sample");

    private SampleFiles() {}

    /** In the order of their names. */
    public static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one whose name holds this word. */
    public static Path named(String word) {
        return all().stream()
                .filter(file -> file.getFileName().toString().contains(word))
                .findFirst()
                .orElseThrow();
    }

    /** A store with the bare community in it. */
    public static Database community(Session session) {
        Database database = Database.inMemory();
        found(database, session);
        return database;
    }

    /** Puts the bare community into a store. */
    public static void found(Database database, Session session) {
        Actor actor = session.actor();
        database.write(actor, Label.of("label.net.place"), access -> {
            UnitId id = new UnitId(actor.community().value());
            new UnitRepository(access).insert(new Unit(id, null, UnitKind.COMMUNITY, "窑湾社区", "422899001001", 0));
            return id;
        });
    }

    public static ImportOutcome take(ImportService imports, Path file) {
        return imports.commit(imports.read(file, Progress.NONE), Progress.NONE);
    }

    public static List<ImportOutcome> takeAll(ImportService imports, List<Path> files) {
        return files.stream().map(file -> take(imports, file)).toList();
    }
}
