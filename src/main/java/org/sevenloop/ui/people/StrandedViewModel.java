package org.sevenloop.ui.people;

import java.util.Collection;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.account.Revealed;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.people.StrandedEntry;
import org.sevenloop.model.people.StrandedPage;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Pinyin;
import org.sevenloop.platform.Sought;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.common.ListModel;

/** The stranded people, those on view, and what is done with them. */
public final class StrandedViewModel implements ListModel<Stranded> {
    /** Those from abroad alone. */
    public static final String FOREIGN = "foreign";

    private final StrandedService service;
    private final DeskTools tools;
    private final Freshness fresh;
    private final ReadOnlyObjectWrapper<@Nullable StrandedPage> page = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Stranded> people = FXCollections.observableArrayList();
    private final FilteredList<Stranded> shown = new FilteredList<>(people);
    private final BooleanProperty foreign = new SimpleBooleanProperty();
    private final BooleanProperty unmasked = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> lodging = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");

    public StrandedViewModel(StrandedService service, DeskTools tools) {
        this.service = service;
        this.tools = tools;
        foreign.addListener((o, was, is) -> filter());
        lodging.addListener((o, was, is) -> filter());
        search.addListener((o, was, is) -> filter());
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    public ReadOnlyObjectProperty<@Nullable StrandedPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Override
    public ObservableList<Stranded> shown() {
        return shown;
    }

    @Override
    public ObservableValue<Boolean> anything() {
        return page.map(read -> read != null && !read.people().isEmpty());
    }

    public BooleanProperty foreignProperty() {
        return foreign;
    }

    /** Whether documents and phones are written out. */
    /** Shows the numbers of the list, or hides them again; showing is asked for and noted. */
    public void turnEye() {
        if (unmasked.get()) {
            unmasked.set(false);
        } else {
            tools.rights().reveal(Revealed.STRANDED, 0, () -> unmasked.set(true));
        }
    }

    @Override
    public boolean editable() {
        return tools.may(Action.EDIT_STRANDED);
    }

    public BooleanProperty unmaskedProperty() {
        return unmasked;
    }

    /** The place whose people are on view; null for all. */
    public ObjectProperty<@Nullable String> lodgingProperty() {
        return lodging;
    }

    @Override
    public StringProperty searchProperty() {
        return search;
    }

    public void shown(DeskFilter filter) {
        foreign.set(filter.name().equals(FOREIGN));
        fresh.shown();
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    public void refresh() {
        fresh.read();
    }

    private void read() {
        tools.tasks().latest("people.stranded", service::page, this::show, tools.problems()::tell);
    }

    private void show(StrandedPage read) {
        people.setAll(read.people());
        page.set(read);
        String place = lodging.get();
        if (place != null
                && read.lodgings().stream().noneMatch(each -> each.name().equals(place))) {
            lodging.set(null);
        }
    }

    private void filter() {
        Sought sought = Sought.of(search.get());
        String place = lodging.get();
        boolean abroad = foreign.get();
        shown.setPredicate(each -> (!abroad || each.person().foreign())
                && (place == null || each.lodging().equals(place))
                && sought.in(
                        each.person().name(),
                        Pinyin.initials(each.person().name()),
                        each.person().nationality(),
                        each.person().document().number(),
                        phone(each),
                        each.reason(),
                        each.lodging(),
                        each.needs(),
                        each.note()));
    }

    /** @param refused runs where nothing was saved */
    public void enter(StrandedEntry entry, Runnable refused) {
        String done =
                tools.text().text("people.stranded.done.enter", entry.who().name());
        tools.save(() -> service.enter(entry), done, refused);
    }

    @Override
    public void remove(Collection<Stranded> entries) {
        if (!entries.isEmpty()) {
            List<Stranded> gone = List.copyOf(entries);
            tools.save(() -> service.remove(gone), tools.text().text("people.stranded.done.remove", gone.size()));
        }
    }

    /** Puts those on view on paper. */
    @Override
    public void print() {
        Messages text = tools.text();
        String note = text.text("people.stranded.hits", shown.size());
        tools.printouts()
                .print(PaperList.of(
                        text.text("people.stranded.title"),
                        note,
                        service.today(),
                        List.of(
                                Field.personal(
                                        Personal.NAME, text.text("people.stranded.column.name"), each -> each.person()
                                                .name()),
                                Field.text(text.text("people.stranded.column.nationality"), each -> each.person()
                                        .nationality()),
                                Field.personal(
                                        Personal.PHONE,
                                        text.text("people.stranded.column.phone"),
                                        StrandedViewModel::phone),
                                Field.personal(
                                        Personal.WORDS, text.text("people.stranded.column.reason"), Stranded::reason),
                                Field.personal(
                                        Personal.ADDRESS,
                                        text.text("people.stranded.column.lodging"),
                                        Stranded::lodging),
                                Field.personal(
                                        Personal.WORDS, text.text("people.stranded.column.needs"), Stranded::needs),
                                Field.personal(
                                        Personal.WORDS, text.text("people.stranded.column.note"), Stranded::note)),
                        shown));
    }

    static String phone(Stranded stranded) {
        return stranded.phone().isEmpty() ? stranded.person().phone() : stranded.phone();
    }

    @Override
    public void bringIn() {
        tools.navigator().open("import");
    }

    /** An entry as the form shows it; an empty form for null. */
    public StrandedEntry entry(@Nullable Stranded stranded) {
        if (stranded == null) {
            return new StrandedEntry(null, new PersonEntry("", "", "", "", "", ""), "", "", "", "");
        }
        return new StrandedEntry(
                stranded.id(),
                new PersonEntry(
                        stranded.person().name(),
                        "",
                        stranded.person().document().number(),
                        phone(stranded),
                        "",
                        stranded.person().nationality()),
                stranded.reason(),
                stranded.lodging(),
                stranded.needs(),
                stranded.note());
    }
}
