package org.sevenloop.ui.verification;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.account.Revealed;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.verification.Outcome;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushPage;
import org.sevenloop.model.verification.PushState;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Pinyin;
import org.sevenloop.platform.Sought;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.common.ListModel;

/** The pushed names, those on view, and what is done with them. */
public final class VerificationViewModel implements ListModel<PushItem> {
    private final VerificationService service;
    private final DeskTools tools;
    private final Freshness fresh;
    private final ReadOnlyObjectWrapper<@Nullable PushPage> page = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PushItem> items = FXCollections.observableArrayList();
    private final FilteredList<PushItem> shown = new FilteredList<>(items);
    private final ObjectProperty<@Nullable PushState> state = new SimpleObjectProperty<>(PushState.OPEN);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PushItem> current = new SimpleObjectProperty<>();
    private @Nullable Long wanted;

    /** Asks what for and has it noted; then the number may be shown. */
    public void reveal(PushItem item, Runnable show) {
        tools.rights().reveal(Revealed.CALL, item.id().value(), show);
    }

    public VerificationViewModel(VerificationService service, DeskTools tools) {
        this.service = service;
        this.tools = tools;
        state.addListener((o, was, is) -> filter());
        search.addListener((o, was, is) -> filter());
        filter();
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    public ReadOnlyObjectProperty<@Nullable PushPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** In the order of calling. */
    @Override
    public ObservableList<PushItem> shown() {
        return shown;
    }

    /** Which of the four counters is chosen; null for everybody. */
    public ObjectProperty<@Nullable PushState> stateProperty() {
        return state;
    }

    @Override
    public StringProperty searchProperty() {
        return search;
    }

    @Override
    public ObservableValue<Boolean> anything() {
        return page.map(read -> read != null && !read.items().isEmpty());
    }

    /** Whose page is open at the side. */
    public ObjectProperty<@Nullable PushItem> currentProperty() {
        return current;
    }

    /** A filter is named after a state: {@code open}, {@code already_known}, {@code done}, {@code all}. */
    public void shown(DeskFilter filter) {
        String name = filter.name().toUpperCase(Locale.ROOT);
        if (!filter.equals(DeskFilter.NONE)) {
            search.set("");
        }
        if (name.equals("ALL") || filter.key() != null) {
            state.set(null);
        }
        for (PushState each : PushState.values()) {
            if (each.name().equals(name)) {
                state.set(each);
            }
        }
        wanted = filter.key();
        choose();
        fresh.shown();
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    public void refresh() {
        fresh.read();
    }

    private void choose() {
        items.stream()
                .filter(item -> wanted != null && item.id().value() == wanted)
                .findFirst()
                .ifPresent(item -> {
                    wanted = null;
                    current.set(item);
                });
    }

    private void read() {
        tools.tasks().latest("verification.page", service::page, this::show, tools.problems()::tell);
    }

    private void show(PushPage read) {
        PushItem open = current.get();
        items.setAll(read.items());
        page.set(read);
        if (open != null) {
            current.set(items.stream()
                    .filter(item -> item.id().equals(open.id()))
                    .findFirst()
                    .orElse(null));
        }
        choose();
    }

    private void filter() {
        PushState wanted = state.get();
        Sought sought = Sought.of(search.get());
        shown.setPredicate(item -> (wanted == null || item.state() == wanted)
                && sought.in(
                        item.name(),
                        Pinyin.initials(item.name()),
                        item.phone(),
                        item.document().number(),
                        item.originPlace(),
                        item.address(),
                        item.outcome(),
                        outcome(item.outcome()),
                        item.note()));
    }

    /** A result in the words of the console's language; one in somebody's own words as it is. */
    public String outcome(String kept) {
        Optional<Outcome> usual = Outcome.of(kept);
        return usual.map(this::word).orElse(kept);
    }

    public String word(Outcome outcome) {
        return tools.text().text("verification.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    /** Records a usual result. Who must be watched goes to the watch list in the same step. */
    public void record(Collection<PushItem> chosen, Outcome outcome, @Nullable String note) {
        if (outcome == Outcome.PUT_ON_WATCH) {
            putOnWatch(chosen, note);
        } else {
            record(chosen, outcome.word(), note);
        }
    }

    public void record(Collection<PushItem> chosen, String outcome, @Nullable String note) {
        if (!chosen.isEmpty()) {
            save(() -> service.record(chosen, outcome, note), "verification.done.record", chosen.size());
        }
    }

    private void putOnWatch(Collection<PushItem> chosen, @Nullable String note) {
        if (!chosen.isEmpty()) {
            String names = String.join(
                    tools.text().text("verification.and"),
                    chosen.stream().map(PushItem::name).toList());
            save(() -> service.putOnWatch(chosen, note), "verification.done.watch", names);
        }
    }

    public void reopen(Collection<PushItem> chosen) {
        if (!chosen.isEmpty()) {
            save(() -> service.reopen(chosen), "verification.done.reopen", chosen.size());
        }
    }

    /** @param refused runs where nothing was saved */
    public void enter(PushEntry entry, Runnable refused) {
        String done = tools.text().text("verification.done.enter", entry.who().name());
        tools.save(() -> service.enter(entry), done, refused);
    }

    @Override
    public void remove(Collection<PushItem> chosen) {
        if (!chosen.isEmpty()) {
            save(() -> service.remove(chosen), "verification.done.remove", chosen.size());
        }
    }

    /** Opens the page of whom the register or the watch list knows. */
    public void openKnown(PushItem item) {
        if (item.known() != null) {
            tools.navigator().open("net", DeskFilter.row(item.known().value()));
        }
    }

    /** Puts the names on view on paper, in the order of calling. */
    @Override
    public void print() {
        Messages text = tools.text();
        tools.printouts()
                .print(PaperList.of(
                        text.text("verification.title"),
                        text.text("verification.hits", shown.size()),
                        service.today(),
                        List.of(
                                Field.personal(Personal.NAME, text.text("verification.column.name"), PushItem::name),
                                Field.personal(Personal.PHONE, text.text("verification.column.phone"), PushItem::phone),
                                Field.text(text.text("verification.column.origin"), PushItem::originPlace),
                                Field.personal(
                                        Personal.ADDRESS, text.text("verification.column.address"), PushItem::address),
                                Field.personal(
                                        Personal.WORDS,
                                        text.text("verification.column.outcome"),
                                        item -> outcome(item.outcome())),
                                Field.personal(Personal.WORDS, text.text("verification.column.note"), PushItem::note)),
                        shown));
    }

    @Override
    public void bringIn() {
        tools.navigator().open("import");
    }

    /** An item as the form shows it; an empty form for null. */
    public static PushEntry entry(@Nullable PushItem item) {
        if (item == null) {
            return new PushEntry(null, new PersonEntry("", "", "", "", "", ""), "", "", "", "");
        }
        return new PushEntry(
                item.id(),
                new PersonEntry(item.name(), "", item.document().number(), item.phone(), item.address(), ""),
                item.originPlace(),
                item.arrivedOn() == null ? "" : item.arrivedOn().toString(),
                item.pushedBy(),
                item.note());
    }

    private void save(Runnable act, String done, Object... arguments) {
        tools.save(act, tools.text().text(done, arguments));
    }
}
