package org.sevenloop.ui.net;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.GovernanceProfiles;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.WorkUnit;
import org.sevenloop.model.people.Member;
import org.sevenloop.platform.Freshness;
import org.sevenloop.service.RefusedException;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The seven levels as flat rows that are fetched as they are opened, what is selected, and its page. */
public final class NetViewModel {
    private final NetReader reader;
    private final DeskTools tools;
    private final NetActs acts;
    private final ObservableList<NetRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<NetFilter> filter = new SimpleObjectProperty<>(NetFilter.NONE);
    private final ReadOnlyObjectWrapper<Map<Integer, Integer>> levels = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable NetPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable NetKey> wanted = new ReadOnlyObjectWrapper<>();
    private final Set<NetKey> open = new HashSet<>();
    private @Nullable NetLoad load;
    private @Nullable NetKey selected;
    private final ReadOnlyIntegerWrapper laid = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper();
    private boolean laying;
    private final Freshness fresh;

    public NetViewModel(NetServices services, DeskTools tools) {
        this.reader = new NetReader(services);
        this.tools = tools;
        this.acts = new NetActs(services, tools);
        this.fresh = new Freshness(tools.changes(), this::read);
        filter.addListener((o, was, is) -> fetchForFilter(is));
    }

    public ObservableList<NetRow> rows() {
        return rows;
    }

    public ObjectProperty<NetFilter> filter() {
        return filter;
    }

    /** How many units stand on each level, and households on the seventh. */
    public ReadOnlyObjectProperty<Map<Integer, Integer>> levels() {
        return levels.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable NetPage> page() {
        return page.getReadOnlyProperty();
    }

    /** A row that the view is to select, as when another desk or a search leads here. */
    public ReadOnlyObjectProperty<@Nullable NetKey> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether the rows are just being replaced: what a table then says about its selection means nothing. */
    public boolean isLaying() {
        return laying;
    }

    /** Whether no household is known yet. */
    public ReadOnlyBooleanProperty nobodyProperty() {
        return nobody.getReadOnlyProperty();
    }

    /** To the desk where a register is brought in. */
    public void bringIn() {
        tools.navigator().open("import");
    }

    /** Puts the rows that are open now on paper. */
    public void print() {
        tools.printouts().print(NetPaper.of(rows, reader.today(), tools.text()));
    }

    /** Counts how often the rows were laid out. */
    public ReadOnlyIntegerProperty laid() {
        return laid.getReadOnlyProperty();
    }

    public NetActs acts() {
        return acts;
    }

    /** The desk comes to the front; a key may be that of a person, a household or a unit. */
    public void shown(DeskFilter asked) {
        fresh.shown();
        switch (asked.name()) {
            case "unanswered", "without" -> filter.set(new NetFilter("", true, false));
            case "red" -> filter.set(new NetFilter("", false, true));
            default -> {}
        }
        Long key = asked.key();
        if (key != null) {
            tools.tasks().latest("net.find", () -> reader.find(key), this::reveal, tools.problems()::tell);
        }
    }

    /** Another desk came to the front. */
    public void hidden() {
        fresh.hidden();
    }

    /** Reads what is open anew. */
    public void refresh() {
        fresh.read();
    }

    private void read() {
        Set<NetKey> opened = Set.copyOf(open);
        Set<UnitId> known = load == null ? Set.of() : Set.copyOf(load.lines().keySet());
        tools.tasks().latest("net", () -> reader.all(opened, known), this::show, tools.problems()::tell);
    }

    private void show(NetLoad now) {
        boolean first = load == null;
        load = now;
        if (first) {
            openUnits(UnitKind.COMMUNITY.level());
        }
        levels.set(now.levels());
        nobody.set(now.nobody());
        lay();
        if (selected != null) {
            readPage(selected);
        }
        fetchForFilter(filter.get());
    }

    private void lay() {
        if (load != null) {
            laying = true;
            rows.setAll(NetRows.of(load, open, filter.get()));
            laying = false;
            laid.set(laid.get() + 1);
        }
    }

    private void openUnits(int toLevel) {
        if (load != null) {
            load.unitsTo(toLevel).forEach(unit -> open.add(NetKey.of(unit)));
        }
    }

    /** Opens every unit so that all rows down to a level are seen. */
    public void openTo(int level) {
        open.clear();
        openUnits(level - 1);
        if (level == UnitKind.HOUSEHOLD_LEVEL && load != null) {
            fetchLines(load.net().figures().keySet());
        } else {
            lay();
        }
    }

    public void toggle(NetRow row) {
        if (row.open()) {
            close(row);
        } else {
            open(row);
        }
    }

    public void close(NetRow row) {
        open.remove(row.key());
        lay();
    }

    /** Opens a row; what is below it is fetched first if it is not here yet. */
    public void open(NetRow row) {
        if (row.leaf() || load == null) {
            return;
        }
        open.add(row.key());
        if (row.household() != null && !load.members().containsKey(row.key().household())) {
            HouseholdId id = row.key().household();
            tools.tasks()
                    .run(
                            tools.text().text("net.loading"),
                            () -> reader.members(id),
                            members -> showMembers(id, members),
                            tools.problems()::tell);
        } else if (row.unit() != null) {
            fetchLines(Set.of(row.key().unit()));
        } else {
            lay();
        }
    }

    private void showMembers(HouseholdId id, List<Member> members) {
        if (load != null) {
            load = load.withMembers(id, members);
            lay();
        }
    }

    private void fetchLines(Collection<UnitId> units) {
        NetLoad now = load;
        if (now == null) {
            return;
        }
        List<UnitId> missing = now.missing(units);
        if (missing.isEmpty()) {
            lay();
            return;
        }
        tools.tasks()
                .run(
                        tools.text().text("net.loading"),
                        () -> reader.lines(missing),
                        this::showLines,
                        tools.problems()::tell);
    }

    private void showLines(Map<UnitId, List<HouseholdLine>> lines) {
        if (load != null) {
            load = load.withLines(lines);
            lay();
        }
    }

    private void fetchForFilter(NetFilter asked) {
        if (load == null || asked.isNone()) {
            lay();
            return;
        }
        fetchLines(load.worthOpening(asked));
    }

    /** Shows the page of a row. */
    public void select(@Nullable NetKey key) {
        selected = key;
        wanted.set(null);
        if (key == null) {
            page.set(null);
        } else {
            readPage(key);
        }
    }

    private void readPage(NetKey key) {
        tools.tasks().latest("net.page", () -> reader.page(key), page::set, problem -> {
            page.set(null);
            selected = null;
            // What was selected may just have been removed: that needs no sentence.
            if (!(problem instanceof RefusedException)) {
                tools.problems().tell(problem);
            }
        });
    }

    /** Opens the way down to a unit, household or person, and asks the view to select it. */
    public void reveal(NetKey key) {
        tools.tasks().latest("net.reveal", () -> reader.way(key), way -> reveal(key, way), tools.problems()::tell);
    }

    private void reveal(NetKey key, List<NetKey> way) {
        filter.set(NetFilter.NONE);
        open.addAll(way);
        selected = key;
        Set<NetKey> opened = Set.copyOf(open);
        Set<UnitId> units = new HashSet<>(load == null ? Set.of() : load.lines().keySet());
        way.stream().filter(each -> each.kind() == NetKey.Kind.UNIT).forEach(each -> units.add(each.unit()));
        tools.tasks()
                .latest(
                        "net",
                        () -> reader.all(opened, units),
                        now -> {
                            show(now);
                            wanted.set(key);
                        },
                        tools.problems()::tell);
    }

    /** How the community is governed: which kinds of unit there are. */
    public GovernanceProfile profile() {
        return load == null ? GovernanceProfiles.of("") : load.profile();
    }

    /** What each work unit answers for; read when it is looked at. */
    public void workUnits(Consumer<List<WorkUnit>> show) {
        tools.tasks().latest("net.workunits", reader::workUnits, show, tools.problems()::tell);
    }

    /** The whole net as it was read last; null before. */
    public @Nullable Net net() {
        return load == null ? null : load.net();
    }

    /** Where the row of a key stands now, −1 where it is not open. */
    public int indexOf(NetKey key) {
        return NetRows.indexOf(rows, key);
    }

    /** The row that holds a row, −1 at the top. */
    public int parent(int index) {
        return NetRows.parent(rows, index);
    }
}
