package org.sevenloop.service.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.SiteKind;

/** The lists that the program brings along. A community's own of the same kind and name stands in their place. */
final class Checklists {
    private static final String FILE = "/org/sevenloop/inspection/checklists.txt";
    private static final List<Checklist> USUAL = read();

    private Checklists() {}

    /** The community's own, then those brought along that it has not made its own. */
    static List<Checklist> with(List<Checklist> own) {
        List<Checklist> all = new ArrayList<>(own);
        USUAL.stream()
                .filter(each -> own.stream()
                        .noneMatch(mine ->
                                mine.kind() == each.kind() && mine.name().equals(each.name())))
                .forEach(all::add);
        return all;
    }

    private static List<Checklist> read() {
        try (InputStream in = Objects.requireNonNull(Checklists.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Checklist> parse(String text) {
        List<Checklist> lists = new ArrayList<>();
        List<String> items = new ArrayList<>();
        String head = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                add(lists, head, items);
                head = line.substring(1, line.length() - 1);
                items.clear();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                items.add(line);
            }
        }
        add(lists, head, items);
        return List.copyOf(lists);
    }

    private static void add(List<Checklist> lists, String head, List<String> items) {
        if (!head.isEmpty()) {
            int space = head.indexOf(' ');
            SiteKind kind = SiteKind.valueOf(head.substring(0, space).toUpperCase(Locale.ROOT));
            lists.add(new Checklist(null, kind, head.substring(space + 1), items));
        }
    }
}
