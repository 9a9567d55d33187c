package org.sevenloop.service.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

/**
 * A folder into which others save workbooks: what is new in it waits on the import desk, and what was taken in is laid aside
 * within it. It is looked at and not listened to: shared drives do not tell what changes on them.
 */
public final class InboxService {
    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xls", "et", "csv", "tsv");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** What a file is known by: one that somebody still writes looks different the next time. */
    private record Look(long size, long changed) {}

    private final Store store;
    private final String aside;
    private Map<Path, Look> seen = Map.of();
    private final Map<Path, Look> offered = new HashMap<>();

    public InboxService(Store store, Messages text) {
        this.store = store;
        this.aside = text.text("exchange.inbox.aside");
    }

    public Optional<Path> folder() {
        return store.read(Action.IMPORT, access -> new SettingRepository(access).find(SettingRepository.INBOX))
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
            new SettingRepository(access).save(SettingRepository.INBOX, path);
            return path;
        });
    }

    /** Looks into no folder any more. */
    public void leave() {
        store.write(Action.IMPORT, Label.of("label.exchange.inbox", ""), access -> {
            new SettingRepository(access).remove(SettingRepository.INBOX);
            return SettingRepository.INBOX;
        });
    }

    /**
     * Workbooks that were not offered yet, and that nobody has written to since the last look; so a new one takes two looks.
     * Empty, too, while the folder cannot be reached.
     */
    public synchronized List<Path> arrived() {
        Optional<Path> inbox = folder();
        Map<Path, Look> now;
        try {
            now = inbox.isEmpty() ? Map.of() : workbooks(inbox.get());
        } catch (IOException | UncheckedIOException unreachable) {
            // A drive that is away for a moment: what was offered is not offered again.
            return List.of();
        }
        Map<Path, Look> before = seen;
        seen = now;
        offered.keySet().retainAll(now.keySet());
        List<Path> arrived = now.entrySet().stream()
                .filter(each -> each.getValue().equals(before.get(each.getKey())))
                .filter(each -> !each.getValue().equals(offered.get(each.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        arrived.forEach(file -> offered.put(file, Objects.requireNonNull(now.get(file))));
        return arrived;
    }

    private static Map<Path, Look> workbooks(Path folder) throws IOException {
        Map<Path, Look> found = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(InboxService::workbook).forEach(file -> look(file).ifPresent(look -> found.put(file, look)));
        }
        return found;
    }

    /** Empty for one that went meanwhile. */
    private static Optional<Look> look(Path file) {
        try {
            return Optional.of(
                    new Look(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Office programs lay files of their own beside an open workbook. */
    private static boolean workbook(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && !name.startsWith("~") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    /**
     * Lays a file of the inbox aside once it was taken in, and tells where it lies now; empty where it lies elsewhere, was
     * written to since it was offered, or cannot be moved now.
     */
    public synchronized Optional<Path> takenIn(Path file) {
        Optional<Path> inbox =
                folder().filter(folder -> folder.equals(file.toAbsolutePath().getParent()));
        boolean same = look(file).filter(look -> look.equals(offered.get(file))).isPresent();
        if (inbox.isEmpty() || !same) {
            return Optional.empty();
        }
        try {
            Path done = Files.createDirectories(inbox.get().resolve(aside));
            Path target = done.resolve(file.getFileName());
            if (Files.exists(target)) {
                target = done.resolve(MOMENT.format(store.session().now()) + " " + file.getFileName());
            }
            return Optional.of(Files.move(file, target));
        } catch (IOException inUse) {
            return Optional.empty();
        }
    }
}
