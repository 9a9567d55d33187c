package org.sevenloop.ui.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.ReadingsRow;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.model.watch.ReadingsSheet;
import org.sevenloop.platform.Freshness;
import org.sevenloop.service.watch.ReadingService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** Fourteen days of temperatures as they are narrowed and ordered, and the typing of today's. */
public final class ReadingsViewModel {
    /** Which rows are shown. */
    public enum Only {
        ALL,
        MISSING,
        FEVER
    }

    private final ReadingService service;
    private final DeskTools tools;
    private final ReadingsOrder order = new ReadingsOrder();
    private final ReadOnlyObjectWrapper<@Nullable ReadingsSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PersonId> asked = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ReadingsRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Only> only = new SimpleObjectProperty<>(Only.ALL);
    private final BooleanProperty urgentFirst = new SimpleBooleanProperty(true);
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty find = new SimpleStringProperty("");
    private final Freshness fresh;
    private boolean anew = true;

    public ReadingsViewModel(ReadingService service, DeskTools tools) {
        this.service = service;
        this.tools = tools;
        only.addListener((o, was, is) -> arrange(true));
        urgentFirst.addListener((o, was, is) -> arrange(true));
        unit.addListener((o, was, is) -> arrange(true));
        find.addListener((o, was, is) -> arrange(true));
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    /** Comes to the front with what another desk asks for: {@code missing}, {@code fever}, or one person. */
    public void shown(DeskFilter filter) {
        if (!filter.equals(DeskFilter.NONE)) {
            find.set("");
            unit.set("");
            only.set(
                    switch (filter.name()) {
                        case "missing" -> Only.MISSING;
                        case "fever" -> Only.FEVER;
                        default -> Only.ALL;
                    });
        }
        asked.set(filter.key() == null ? null : new PersonId(filter.key()));
        anew = true;
        arrange(true);
        fresh.shown();
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    public void refresh() {
        anew = true;
        fresh.read();
    }

    private void read() {
        tools.tasks()
                .latest(
                        "watch.readings",
                        service::sheet,
                        read -> {
                            sheet.set(read);
                            arrange(anew);
                            anew = false;
                        },
                        tools.problems()::tell);
    }

    private void arrange(boolean anew) {
        ReadingsSheet now = sheet.get();
        if (now == null) {
            return;
        }
        List<ReadingsRow> ordered =
                anew ? order.sort(now.lines(), today(), urgentFirst.get()) : order.keep(now.lines());
        // While somebody types, a row stays though its reading is no longer missing.
        List<PersonId> there = rows.stream().map(row -> row.person().id()).toList();
        rows.setAll(ordered.stream()
                .filter(row ->
                        wanted(row) || (!anew && there.contains(row.person().id())))
                .toList());
    }

    private boolean wanted(ReadingsRow row) {
        BoardCard card = row.card();
        boolean inUnit =
                unit.get().isEmpty() || (card != null && card.unitName().equals(unit.get()));
        boolean ofKind =
                switch (only.get()) {
                    case ALL -> true;
                    case MISSING -> ReadingsOrder.missing(row, today()) > 0;
                    case FEVER -> ReadingsOrder.fever(row, today());
                };
        return inUnit && ofKind && Finder.finds(find.get(), row.person(), row.address());
    }

    public LocalDate today() {
        ReadingsSheet now = sheet.get();
        return now == null ? service.now().toLocalDate() : now.today();
    }

    /** Whether the evening's temperature is already expected. */
    public boolean eveningDue() {
        return service.now().getHour() >= 15;
    }

    /** Stores what was typed; a blank takes the temperature away, and what it was before changes nothing. */
    public void record(ReadingsRow row, Slot slot, String typed) {
        String was = row.at(slot.day(), slot.period()).map(Celsius::toString).orElse("");
        if (typed.strip().equals(was)) {
            return;
        }
        String done = typed.isBlank() ? "watch.readings.removed" : "watch.readings.done";
        run(
                () -> {
                    service.record(row.person().id(), slot.day(), slot.period(), typed);
                    return true;
                },
                done,
                row.person().name());
    }

    /** A temperature of somebody who is not among the rows. */
    public void add(PersonEntry who, Period period, String typed, Runnable again) {
        tools.tasks()
                .run(
                        "watch.reading",
                        () -> service.recordFor(who, today(), period, typed),
                        person -> {
                            asked.set(person);
                            String name = who.name().strip();
                            tools.notices().saved(tools.text().text("watch.readings.done", name));
                            fresh.read();
                        },
                        failure -> {
                            tools.problems().tell(failure);
                            again.run();
                        });
    }

    private void run(Callable<?> work, String done, String name) {
        tools.tasks()
                .run(
                        "watch.reading",
                        work,
                        ignored -> {
                            tools.notices().saved(tools.text().text(done, name));
                            fresh.read();
                        },
                        tools.problems()::tell);
    }

    /** The next of today's missing slots after a place, row by row and round to the top; empty when none is left. */
    public Optional<Place> nextMissing(Place after) {
        int slots = rows.size() * 2;
        for (int step = 1; step <= slots; step++) {
            int at = (after.row() * 2 + after.period().ordinal() + step) % slots;
            ReadingsRow row = rows.get(at / 2);
            Period period = Period.values()[at % 2];
            if (row.dueToday() && row.at(today(), period).isEmpty()) {
                return Optional.of(new Place(at / 2, period));
            }
        }
        return Optional.empty();
    }

    /** One of today's cells. */
    public record Place(int row, Period period) {}

    /** Puts the rows as they are narrowed on paper. */
    public void print() {
        ReadingsSheet now = sheet.get();
        if (now != null) {
            tools.printouts().print(WatchPaper.readings(rows, now.days(), tools.text()));
        }
    }

    /** To the person's card on the board. */
    public void card(ReadingsRow row) {
        BoardCard card = row.card();
        if (card != null) {
            tools.navigator().open("board", DeskFilter.row(card.watchCase().id().value()));
        }
    }

    public void bringIn() {
        tools.navigator().open("import");
    }

    public ReadOnlyObjectProperty<@Nullable ReadingsSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Whose row another desk asked for. */
    public ReadOnlyObjectProperty<@Nullable PersonId> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public ObservableList<ReadingsRow> rows() {
        return rows;
    }

    public ObjectProperty<Only> onlyProperty() {
        return only;
    }

    public BooleanProperty urgentFirstProperty() {
        return urgentFirst;
    }

    /** The name of the unit that is shown; blank for all. */
    public StringProperty unitProperty() {
        return unit;
    }

    public StringProperty findProperty() {
        return find;
    }
}
