package org.sevenloop.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sevenloop.SampleCommunity;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.watch.ReadingService;
import org.sevenloop.service.watch.WatchService;
import org.sevenloop.ui.common.DeskTools;

/** Both desks on a store, working at once on the caller's thread; what they told is kept. */
final class Desks {
    final List<String> told = new ArrayList<>();
    final List<Throwable> problems = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    final Changes changes = new Changes();
    final WatchService watch;
    final ReadingService readings;
    private final DeskTools tools;

    Desks(Database store, Messages text) {
        this(store, text, SampleCommunity.SESSION);
    }

    Desks(Database store, Messages text, Session session) {
        this.watch = new WatchService(new Store(store, session));
        this.readings = new ReadingService(new Store(store, session));
        this.tools = new DeskTools(
                text,
                TaskRunner.immediate(),
                changes,
                problems::add,
                (sentence, undo) -> told.add(sentence),
                (desk, filter) -> opened.add(desk + " " + filter.name() + key(filter.key())));
    }

    static Messages chinese() {
        return Messages.of(Locale.SIMPLIFIED_CHINESE);
    }

    private static String key(@Nullable Long key) {
        return key == null ? "" : key.toString();
    }

    BoardViewModel board() {
        return new BoardViewModel(watch, tools);
    }

    ReadingsViewModel temperatures() {
        return new ReadingsViewModel(readings, tools);
    }
}
