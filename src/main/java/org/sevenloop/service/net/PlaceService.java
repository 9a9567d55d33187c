package org.sevenloop.service.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Region;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.RegionDirectory;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/**
 * Which community the console is for, chosen from the official directory. Its upper levels are made with the choice.
 *
 * <p>What is written here belongs to the store as a whole, not to a community: undo on a desk does not reach it.
 */
public final class PlaceService {
    /** Stands in for a community that nobody has chosen yet, so that workbooks can be imported before. */
    public static final CommunityId UNPLACED = new CommunityId(1);

    private static final CommunityId STORE = new CommunityId(0);
    private static final String CURRENT = "community";
    private static final String DAY = "day";
    private static final String OFFICE = "疫情防控领导小组办公室";
    private static final String SOME_COMMUNITY = "本社区";

    private final Database database;
    private final RegionDirectory directory;
    private final Session session;

    /** @param session only its user and its business day are asked for: there may be no community yet */
    public PlaceService(Database database, RegionDirectory directory, Session session) {
        this.database = database;
        this.directory = directory;
        this.session = session;
    }

    /** Places of every level by any part of name or pinyin, the best first. */
    public List<Region> search(String typed, int limit) {
        return directory.find(typed, limit);
    }

    /** What lies right below a place. */
    public List<Region> below(Region region) {
        return directory.children(region);
    }

    /** The provinces, for whoever would rather walk down than type. */
    public List<Region> provinces() {
        return directory.provinces();
    }

    /** The communities that have this name and lie where the hints say. */
    public List<Region> named(String community, String... hints) {
        return directory.named(community, hints);
    }

    /** The community that was used last; else the only one in the store; else none. */
    public Optional<CommunityId> current() {
        Optional<CommunityId> remembered = database.read(STORE, access -> new SettingRepository(access).find(CURRENT))
                .map(value -> new CommunityId(Long.parseLong(value)));
        if (remembered.isPresent()) {
            return remembered;
        }
        List<Unit> all = communities();
        return all.size() == 1 ? Optional.of(new CommunityId(all.getFirst().id().value())) : Optional.empty();
    }

    /** Keeps in mind that these data belong to one day and are to be seen as of it, as the sample's. */
    public void keepDay(LocalDate day) {
        Store.demand(session, Action.SETTINGS);
        database.write(new Actor(session.user(), STORE, session.today()), Label.of("label.settings.day"), access -> {
            new SettingRepository(access).save(DAY, day.toString());
            return day;
        });
    }

    /** The day that the data belong to; empty where each day is a new one. */
    public Optional<LocalDate> keptDay() {
        return database.read(STORE, access -> new SettingRepository(access).find(DAY))
                .map(LocalDate::parse);
    }

    /** All communities in the store. */
    public List<Unit> communities() {
        UnitTree tree = tree();
        return tree.roots().stream()
                .flatMap(root -> tree.subtree(root.id()).stream())
                .filter(unit -> unit.level() == UnitKind.COMMUNITY.level())
                .toList();
    }

    /** From the city down to the community itself. */
    public List<Unit> path(CommunityId community) {
        return tree().path(new UnitId(community.value()));
    }

    /** All units of the store. */
    public UnitTree tree() {
        return database.read(STORE, access -> new UnitRepository(access).tree());
    }

    /** Remembers which community was used last. */
    public void use(CommunityId community) {
        write("label.settings.community.use", "", units -> community);
    }

    /** Chooses the community of an official code, as {@link #choose(Region)}. */
    public CommunityId choose(String code) {
        return choose(directory.byCode(code).orElseThrow(() -> new RefusedException("settings.refused.code", code)));
    }

    /**
     * Chooses a community: it and what stands above it are made where they are not there yet. What was imported before a
     * choice keeps its place and gets the name, the code and the levels above.
     */
    public CommunityId choose(Region region) {
        if (region.level() != Region.Level.COMMUNITY) {
            throw new RefusedException("settings.refused.level", region.fullName());
        }
        Store.demand(session, Action.SETTINGS);
        List<Region> path = directory.path(region);
        return write("label.settings.community.choose", region.fullName(), units -> place(units, path, region));
    }

    private static CommunityId place(UnitRepository units, List<Region> path, Region region) {
        UnitTree tree = units.tree();
        UnitId above = null;
        for (Unit unit : upperUnits(path)) {
            above = unit.id();
            if (tree.find(unit.id()).isEmpty()) {
                units.save(unit);
            }
        }
        UnitId official = id(region);
        boolean unplaced = tree.find(new UnitId(UNPLACED.value())).isPresent()
                && tree.get(new UnitId(UNPLACED.value())).code() == null;
        UnitId id = unplaced && tree.find(official).isEmpty() ? new UnitId(UNPLACED.value()) : ofCode(tree, region);
        units.save(new Unit(id, above, kind(region.name()), region.name(), region.code(), 0));
        return new CommunityId(id.value());
    }

    /** The key under which a community stands already: its code, or that of an import before the choice. */
    private static UnitId ofCode(UnitTree tree, Region region) {
        return tree.find(new UnitId(UNPLACED.value()))
                .filter(unit -> region.code().equals(unit.code()))
                .map(Unit::id)
                .orElse(id(region));
    }

    private static List<Unit> upperUnits(List<Region> path) {
        List<Unit> units = new ArrayList<>();
        Region city = last(path, Region.Level.AREA);
        if (city == null) {
            city = last(path, Region.Level.CITY);
        }
        if (city == null) {
            city = path.getFirst();
        }
        UnitId top = id(city);
        UnitId office = new UnitId(top.value() + 1);
        units.add(new Unit(top, null, UnitKind.DISTRICT, city.name(), city.code(), 0));
        units.add(new Unit(office, top, UnitKind.COMMAND_OFFICE, OFFICE, null, 0));
        Region street = last(path, Region.Level.STREET);
        if (street != null) {
            units.add(new Unit(id(street), office, UnitKind.STREET, street.name(), street.code(), 0));
        }
        return units;
    }

    private static @Nullable Region last(List<Region> path, Region.Level level) {
        return path.stream().filter(each -> each.level() == level).findFirst().orElse(null);
    }

    private static UnitId id(Region region) {
        return new UnitId(Long.parseLong((region.code() + "000000000000").substring(0, 12)));
    }

    private static UnitKind kind(String name) {
        return name.endsWith("村") ? UnitKind.VILLAGE : UnitKind.COMMUNITY;
    }

    /** Whether nobody, and no workbook, has named the community yet. */
    public boolean nameless() {
        List<Unit> all = communities();
        return all.isEmpty()
                || all.size() == 1
                        && all.getFirst().id().value() == UNPLACED.value()
                        && all.getFirst().name().equals(SOME_COMMUNITY);
    }

    /**
     * A community to import into before anybody has chosen one.
     *
     * @param hint its name as the workbooks give it, blank where they do not
     */
    public CommunityId unplaced(String hint) {
        Store.demand(session, Action.SETTINGS);
        String name = hint.isBlank() ? SOME_COMMUNITY : hint.strip();
        return write("label.settings.community.unplaced", name, units -> {
            UnitId id = new UnitId(UNPLACED.value());
            boolean nameless = units.tree()
                    .find(id)
                    .map(unit -> unit.name().equals(SOME_COMMUNITY))
                    .orElse(true);
            if (nameless) {
                units.save(new Unit(id, null, kind(name), name, null, 0));
            }
            return UNPLACED;
        });
    }

    private CommunityId write(String label, String name, Function<UnitRepository, CommunityId> work) {
        Actor actor = new Actor(session.user(), STORE, session.today());
        return database.write(actor, Label.of(label, name), access -> {
            CommunityId community = work.apply(new UnitRepository(access));
            new SettingRepository(access).save(CURRENT, Long.toString(community.value()));
            return community;
        });
    }
}
