package org.sevenloop.service.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.SampleFiles;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.ReadingsLine;
import org.sevenloop.model.exchange.StrandedLine;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.WorkbookReader;

/** What the sample's workbooks say, counted and listed line by line without a store. */
final class SampleFacts {
    static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    private final Map<String, WatchLine> watched = new LinkedHashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, PeopleLine> registered = new HashMap<>();
    private final Map<String, Celsius> measured = new HashMap<>();
    private final List<StrandedLine> stranded;

    SampleFacts() throws Exception {
        for (WatchLine line : lines("watch", WatchLine.class)) {
            boolean known =
                    line.identity().document().valid() || line.identity().phoneUsable();
            if (known && !line.identity().name().isEmpty()) {
                watched.put(who(line), line);
                if (!line.note().isEmpty()) {
                    notes.put(who(line), line.note());
                }
            }
        }
        for (PeopleLine line : lines("people", PeopleLine.class)) {
            registered.putIfAbsent(line.identity().document().number(), line);
        }
        for (ReadingsLine line : lines("readings", ReadingsLine.class)) {
            line.taken().stream()
                    .filter(each -> each.day().equals(DAY))
                    .forEach(each -> measured.merge(
                            line.identity().name() + line.identity().phone(),
                            each.celsius(),
                            (a, b) -> a.compareTo(b) > 0 ? a : b));
        }
        stranded = lines("stranded", StrandedLine.class);
    }

    private static String who(WatchLine line) {
        return line.identity().name() + line.identity().phone();
    }

    /** Who was reported twice has the note of either. */
    String note(WatchLine line) {
        return notes.getOrDefault(who(line), "");
    }

    private static <L extends Line> List<L> lines(String word, Class<L> type) throws Exception {
        return new WorkbookReader()
                .read(SampleFiles.named(word), DAY, Progress.NONE).lines().stream()
                        .map(type::cast)
                        .toList();
    }

    List<StrandedLine> stranded() {
        return stranded;
    }

    /** Those back by the day of whom something holds. */
    List<WatchLine> watched(Predicate<WatchLine> which) {
        return watched.values().stream()
                .filter(line -> line.returnedOn() == null || !line.returnedOn().isAfter(DAY))
                .filter(line -> line.releasedOn() == null || line.releasedOn().isAfter(DAY))
                .filter(which)
                .toList();
    }

    @Nullable
    PeopleLine registered(WatchLine line) {
        return registered.get(line.identity().document().number());
    }

    @Nullable
    Celsius celsius(WatchLine line) {
        Celsius today = measured.get(who(line));
        return today == null ? line.celsius() : today;
    }

    String fever(WatchLine line) {
        Celsius celsius = celsius(line);
        return celsius == null ? "" : celsius.tenths() >= 373 ? "是" : "否";
    }

    static Function<WatchLine, Object> answer(Function<WatchLine, Answer> answer, String yes, String no) {
        return line -> switch (answer.apply(line)) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> "";
        };
    }
}
