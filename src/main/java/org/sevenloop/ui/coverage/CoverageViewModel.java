package org.sevenloop.ui.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindCounts;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindList;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.coverage.CoveragePage;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Pinyin;
import org.sevenloop.platform.Sought;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** What was missed where, the figure that is chosen, and the list behind it. */
public final class CoverageViewModel {
    private final CoverageServices services;
    private final DeskTools tools;
    private final CoverageActs acts;
    private final Freshness fresh;
    private final ReadOnlyObjectWrapper<@Nullable CoveragePage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Figure> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<BlindList> list = new ReadOnlyObjectWrapper<>(BlindList.EMPTY);
    private final ObjectProperty<@Nullable UnitId> unit = new SimpleObjectProperty<>();
    private final ObservableList<BlindSpot> spots = FXCollections.observableArrayList();
    private final FilteredList<BlindSpot> shown = new FilteredList<>(spots);
    private final StringProperty search = new SimpleStringProperty("");

    /** What one read brought. */
    private record Read(CoveragePage page, @Nullable Figure figure, BlindList list) {}

    public CoverageViewModel(CoverageServices services, DeskTools tools) {
        this.services = services;
        this.tools = tools;
        this.acts = new CoverageActs(services, tools);
        this.fresh = new Freshness(tools.changes(), this::read);
        search.addListener((o, was, is) -> filter());
        unit.addListener((o, was, is) -> fresh.read());
    }

    public ReadOnlyObjectProperty<@Nullable CoveragePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The figure whose list is on view; null while nothing was missed. */
    public ReadOnlyObjectProperty<@Nullable Figure> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BlindList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** What the search leaves of the list. */
    public ObservableList<BlindSpot> shown() {
        return shown;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** The unit below the community that the desk looks at; null for all of it. */
    public ObjectProperty<@Nullable UnitId> unitProperty() {
        return unit;
    }

    public CoverageActs acts() {
        return acts;
    }

    /** The desk comes to the front; a filter may name a kind. */
    public void shown(DeskFilter filter) {
        Stream.of(BlindKind.values())
                .filter(kind -> kind.name().equals(filter.name()))
                .findFirst()
                .ifPresent(kind -> chosen.set(new Figure(kind, worstLevel(kind))));
        fresh.shown();
    }

    private int worstLevel(BlindKind kind) {
        return IntStream.rangeClosed(UnitKind.COMMUNITY.level(), UnitKind.HOUSEHOLD_LEVEL)
                .filter(level -> counts().of(kind, level) > 0)
                .findFirst()
                .orElse(UnitKind.HOUSEHOLD_LEVEL);
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    private void read() {
        Figure figure = chosen.get();
        UnitId in = unit.get();
        tools.tasks()
                .latest(
                        "coverage",
                        () -> {
                            CoveragePage read = services.coverage().page();
                            UnitId scope = scope(read, in);
                            Figure now = figure == null ? worst(read.counts(scope)) : figure;
                            return new Read(read, now, list(now, scope));
                        },
                        this::show,
                        tools.problems()::tell);
    }

    private BlindList list(@Nullable Figure figure, UnitId scope) {
        return figure == null ? BlindList.EMPTY : services.coverage().list(figure.kind(), figure.level(), scope);
    }

    private static UnitId scope(CoveragePage page, @Nullable UnitId unit) {
        return unit != null && page.tree().find(unit).isPresent() ? unit : page.community();
    }

    private void show(Read read) {
        page.set(read.page());
        chosen.set(read.figure());
        take(read.list());
    }

    private void take(BlindList read) {
        spots.setAll(read.spots());
        list.set(read);
    }

    /** The figures of the unit that the desk looks at. */
    public BlindCounts counts() {
        CoveragePage now = page.get();
        return now == null ? BlindCounts.ZERO : now.counts(scope(now, unit.get()));
    }

    /** The worst of what was missed; null where nothing was. */
    public @Nullable Figure worst() {
        return worst(counts());
    }

    private static @Nullable Figure worst(BlindCounts counts) {
        return Arrays.stream(BlindKind.values())
                .flatMap(kind ->
                        IntStream.rangeClosed(1, UnitKind.HOUSEHOLD_LEVEL).mapToObj(level -> new Figure(kind, level)))
                .filter(figure -> counts.of(figure.kind(), figure.level()) > 0)
                .findFirst()
                .orElse(null);
    }

    /** Shows the list behind a figure. */
    public void choose(Figure figure) {
        chosen.set(figure);
        search.set("");
        CoveragePage now = page.get();
        if (now != null) {
            UnitId scope = scope(now, unit.get());
            tools.tasks().latest("coverage", () -> list(figure, scope), this::take, tools.problems()::tell);
        }
    }

    private void filter() {
        Sought sought = Sought.of(search.get());
        shown.setPredicate(spot -> sought.in(
                spot.name(),
                Pinyin.initials(spot.name()),
                spot.place(),
                unitName(spot.unit()),
                spot.worker() == null ? "" : spot.worker().name()));
    }

    /** The units below the community in which something lies. */
    public String unitName(UnitId id) {
        CoveragePage now = Objects.requireNonNull(page.get());
        List<String> names = now.tree().path(id).stream()
                .filter(each -> each.level() > UnitKind.COMMUNITY.level())
                .map(each -> each.name())
                .toList();
        return names.isEmpty() ? now.tree().find(id).map(each -> each.name()).orElse("") : String.join(" ", names);
    }

    /** To the thing itself on the desk where all about it stands. */
    public void open(BlindSpot spot) {
        long key =
                switch (spot.target()) {
                    case BlindTarget.OfUnit it -> it.id().value();
                    case BlindTarget.OfHousehold it -> it.id().value();
                    case BlindTarget.OfPerson it -> it.id().value();
                    case BlindTarget.OfCase it -> it.person().value();
                };
        tools.navigator().open(spot.kind() == BlindKind.ENTRANCE ? "checkpoint" : "net", DeskFilter.row(key));
    }

    /** To the desk where a register is brought in. */
    public void bringIn() {
        tools.navigator().open("import");
    }

    /** Puts the list that is on view on paper, grid by grid. */
    public void print() {
        Figure figure = chosen.get();
        if (figure != null) {
            tools.printouts().print(new CoveragePaper(this, tools.text()).list(figure, shown));
        }
    }

    /** The unit whose figures are on view. */
    UnitId scope() {
        return scope(Objects.requireNonNull(page.get()), unit.get());
    }
}
