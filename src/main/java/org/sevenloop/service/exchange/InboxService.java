package org.sevenloop.service.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

/**
 * A folder into which others save workbooks: what is new in it waits on the import desk, and what was taken in is laid aside
 * within it. It is looked at and not listened to: shared drives do not tell what changes on them.
 */
public final class InboxService {
    private static final String FOLDER = "exchange.inbox";
    private static final String DONE = "已导入";
    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xls", "et", "csv", "tsv");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** What a file is known by: one that somebody still writes looks different the next time. */
    private record Look(long size, long changed) {}

    private final Store store;
    private Map<Path, Look> seen = Map.of();
    private final Map<Path, Look> offered = new HashMap<>();

    public InboxService(Store store) {
        this.store = store;
    }

    public Optional<Path> folder() {
        return store.read(Action.IMPORT, access -> new SettingRepository(access).find(FOLDER))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }

    /** Looks into this folder from now on. */
    public void choose(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RefusedException("exchange.inbox.missing", folder.toString());
        }
        String path = folder.toAbsolutePath().toString();
        store.write(Action.IMPORT, Label.of("label.exchange.inbox", path), access -> {
            new SettingRepository(access).save(FOLDER, path);
            return path;
        });
    }

    /** Looks into no folder any more. */
    public void leave() {
        store.write(Action.IMPORT, Label.of("label.exchange.inbox", ""), access -> {
            new SettingRepository(access).remove(FOLDER);
            return FOLDER;
        });
    }

    /**
     * Workbooks that were not offered yet, and that nobody has written to since the last look; so a new one takes two looks.
     * Empty, too, while the folder cannot be reached.
     */
    public synchronized List<Path> arrived() {
        Map<Path, Look> now = folder().map(InboxService::workbooks).orElse(Map.of());
        Map<Path, Look> before = seen;
        seen = now;
        offered.keySet().retainAll(new HashSet<>(now.keySet()));
        List<Path> arrived = now.entrySet().stream()
                .filter(each -> each.getValue().equals(before.get(each.getKey())))
                .filter(each -> !each.getValue().equals(offered.get(each.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        arrived.forEach(file -> offered.put(file, now.getOrDefault(file, new Look(0, 0))));
        return arrived;
    }

    private static Map<Path, Look> workbooks(Path folder) {
        Map<Path, Look> found = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(InboxService::workbook).toList()) {
                found.put(
                        file,
                        new Look(
                                Files.size(file),
                                Files.getLastModifiedTime(file).toMillis()));
            }
        } catch (IOException unreachable) {
            return Map.of();
        }
        return found;
    }

    /** Office programs lay files of their own beside an open workbook. */
    private static boolean workbook(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && !name.startsWith("~") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    /** Lays a file of the inbox aside once it was taken in; false where it lies elsewhere, or cannot be moved now. */
    public boolean takenIn(Path file) {
        Optional<Path> inbox =
                folder().filter(folder -> folder.equals(file.toAbsolutePath().getParent()));
        if (inbox.isEmpty()) {
            return false;
        }
        try {
            Path done = Files.createDirectories(inbox.get().resolve(DONE));
            Path target = done.resolve(file.getFileName());
            if (Files.exists(target)) {
                target = done.resolve(MOMENT.format(store.session().now()) + " " + file.getFileName());
            }
            Files.move(file, target);
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
