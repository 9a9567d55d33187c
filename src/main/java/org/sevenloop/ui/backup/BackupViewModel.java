package org.sevenloop.ui.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** Copies of all data: one saved by hand, those that are kept by themselves in a second place, and the way back from one. */
public final class BackupViewModel {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The store whose copies these are. */
    public interface Copies {
        /** Saves one in a file; it is opened once to see that it is whole. */
        void save(Path file) throws IOException;

        /** Where each copy is kept a second time. */
        SecondPlace second();

        /** Names that place; null: there is none any more. */
        void keepAlsoIn(@Nullable Path folder);

        /** Goes where a copy is chosen to be put in place of the data. */
        void restore();
    }

    private final Copies copies;
    private final Supplier<LocalDate> today;
    private final DeskTools tools;
    private final Messages text;
    private final Freshness fresh;
    private final ReadOnlyObjectWrapper<SecondPlace> second = new ReadOnlyObjectWrapper<>(SecondPlace.NONE);

    public BackupViewModel(Copies copies, Supplier<LocalDate> today, DeskTools tools) {
        this.copies = copies;
        this.today = today;
        this.tools = tools;
        this.text = tools.text();
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    public ReadOnlyObjectProperty<SecondPlace> second() {
        return second.getReadOnlyProperty();
    }

    /** What is to be known of the second place, in one sentence. */
    public String secondInWords() {
        SecondPlace place = second.get();
        if (place.path() == null) {
            return text.text("backup.second.none");
        }
        if (!place.reached()) {
            return text.text("backup.second.away", place.path().toString());
        }
        return place.last() == null
                ? text.text("backup.second.empty", place.path().toString())
                : text.text("backup.second.last", place.path().toString(), WHEN.format(place.last()));
    }

    public void shown(DeskFilter filter) {
        fresh.shown();
    }

    public void hidden() {
        fresh.hidden();
    }

    private void read() {
        tools.tasks().latest("backup.second", copies::second, second::set, tools.problems()::tell);
    }

    /** The name a copy is proposed to have. */
    public String fileName() {
        return text.text("exchange.backup.file", today.get().toString()) + ".7lb";
    }

    public boolean mayRestore() {
        return tools.may(Action.RESTORE);
    }

    public void restore() {
        copies.restore();
    }

    public void save(Path file) {
        tools.tasks()
                .run(
                        text.text("exchange.backup.job"),
                        progress -> saved(file),
                        done -> tools.notices().done(text.text("exchange.backup.done", done.toString()), null),
                        tools.problems()::tell);
    }

    private Path saved(Path file) {
        try {
            copies.save(file);
            return file;
        } catch (IOException e) {
            throw new RefusedException("exchange.export.refused", file.toString());
        }
    }

    public void keepAlsoIn(@Nullable Path folder) {
        tools.tasks()
                .run(
                        text.text("exchange.backup.job"),
                        progress -> named(folder),
                        place -> {
                            second.set(place);
                            tools.notices().done(secondInWords(), null);
                        },
                        tools.problems()::tell);
    }

    private SecondPlace named(@Nullable Path folder) {
        copies.keepAlsoIn(folder);
        return copies.second();
    }
}
