package org.sevenloop.service.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.MappingId;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.persistence.MappingRepository;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

/** What columns of earlier files were said to be: looked at, put right, forgotten, passed on as a file. */
public final class MappingService {
    private static final long MOST_BYTES = 4_000_000;

    private final Store store;

    public MappingService(Store store) {
        this.store = store;
    }

    /** The newest first. */
    public List<RememberedMapping> mappings() {
        return store.read(Action.IMPORT, access -> new MappingRepository(access).all());
    }

    /** The message keys of what a column of a kind of list can be said to hold. */
    public List<String> fields(SheetKind kind) {
        store.demand(Action.IMPORT);
        return ImportDraft.fields(kind);
    }

    /** Corrects what was remembered. */
    public void save(MappingId id, Mapping mapping) {
        String actor = store.session().user();
        store.write(Action.IMPORT, Label.of("label.exchange.mapping", mapping.sender()), access -> {
            new MappingRepository(access).update(id, mapping, actor);
            return id;
        });
    }

    public void forget(RememberedMapping mapping) {
        Label label =
                Label.of("label.exchange.mapping.forget", mapping.mapping().sender());
        store.write(Action.IMPORT, label, access -> {
            new MappingRepository(access).delete(mapping.id());
            return mapping;
        });
    }

    /** Writes all that is remembered to a file, for another community; it appears whole or not at all. */
    public int export(Path file) {
        List<Mapping> mappings =
                mappings().stream().map(RememberedMapping::mapping).toList();
        try {
            WholeFile.write(file, out -> MappingFile.write(mappings, out));
        } catch (IOException e) {
            throw new RefusedException("exchange.export.refused", file.toString());
        }
        return mappings.size();
    }

    /**
     * Remembers what such a file says.
     *
     * @return how many mappings it held
     * @throws RefusedException where it is damaged, or no such file
     */
    public int take(Path file) {
        store.demand(Action.IMPORT);
        String name = String.valueOf(file.getFileName());
        List<Mapping> mappings = read(file, name);
        String actor = store.session().user();
        store.write(Action.IMPORT, Label.of("label.exchange.mapping.take", name), access -> {
            MappingRepository all = new MappingRepository(access);
            mappings.forEach(mapping -> all.save(mapping, actor));
            return mappings.size();
        });
        return mappings.size();
    }

    private static List<Mapping> read(Path file, String name) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new RefusedException("exchange.mapping.damaged", name);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return MappingFile.read(in);
            }
        } catch (IOException e) {
            throw new RefusedException("exchange.mapping.damaged", name);
        }
    }
}
