package org.sevenloop.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Region;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Assignments;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.RegionDirectory;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.VisitRepository;

/**
 * Fills a data folder with a whole district, as its own station holds it: the streets, villages and communities of the
 * official directory, grids below them in turn, and invented people in households. Every fiftieth has no phone, every
 * hundredth no document. All grids but each hundredth have a grid worker, every second household a cadre of its own; two
 * of three were gone to in the round of screening, one of ten today.
 */
final class District {
    static final int GRIDS = 10_000;
    static final int PEOPLE = 1_000_000;
    static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final LocalDate BEFORE = DAY.minusDays(10);
    /** 尧都区. */
    private static final String CODE = "141002000000";

    private static final int EACH = 20_000;
    private static final int HOUSEHOLD = 3;
    private static final int WITHOUT_PHONE = 50;
    private static final int WITHOUT_DOCUMENT = 100;
    private static final int WITHOUT_WORKER = 100;
    private static final int OF_A_CADRE = 100;
    private static final int SILENT_CADRE = 20;
    /** The keys of grids follow on the twelve digits of the directory, which end far below. */
    private static final long FIRST_GRID = 9_000_000_000_000L;

    private final RegionDirectory directory = new RegionDirectory();
    private final InventedPeople invented = new InventedPeople();
    private final Region area;
    private final int people;
    private final List<UnitId> grids = new ArrayList<>();
    private int made;

    private District(int people) {
        this.people = people;
        this.area = directory.byCode(CODE).orElseThrow();
    }

    /** Whose data these are: the district's own station. */
    static CommunityId station() {
        return new CommunityId(Long.parseLong(CODE));
    }

    /** Arguments: the folder; how many people, a million if it is not said; how many grids, ten thousand. */
    public static void main(String[] args) throws Exception {
        int people = args.length > 1 ? Integer.parseInt(args[1]) : PEOPLE;
        int grids = args.length > 2 ? Integer.parseInt(args[2]) : GRIDS;
        Path half = Path.of(args[0] + ".half");
        if (Files.exists(half)) {
            Folders.remove(half);
        }
        District district = new District(people);
        try (Database database = Database.openFolder(half)) {
            String net = database.write(
                    district.actor(), Label.of("label.settings.save"), access -> district.net(access, grids));
            System.out.println(net);
            while (district.made < people) {
                database.write(district.actor(), Label.of("label.exchange.import", "people.xlsx"), district::some);
                database.copies().makeIfDue();
            }
        }
        Files.move(half, Path.of(args[0]));
    }

    private Actor actor() {
        return new Actor("甲", station(), DAY);
    }

    private String net(Access access, int count) {
        UnitRepository units = new UnitRepository(access);
        UnitId top = new UnitId(station().value());
        UnitId office = new UnitId(station().value() + 1);
        units.insert(new Unit(top, null, UnitKind.DISTRICT, area.name(), area.code(), 0));
        units.insert(new Unit(office, top, UnitKind.COMMAND_OFFICE, "疫情防控领导小组办公室", null, 0));
        List<Region> streets = directory.children(area);
        List<UnitId> communities = new ArrayList<>();
        for (Region street : streets) {
            units.insert(unit(street, office, UnitKind.STREET));
            for (Region each : directory.children(street)) {
                UnitKind kind = each.name().endsWith("村") ? UnitKind.VILLAGE : UnitKind.COMMUNITY;
                Unit community = unit(each, id(street), kind);
                units.insert(community);
                communities.add(community.id());
            }
        }
        for (int grid = 0; grid < count; grid++) {
            UnitId above = communities.get(grid % communities.size());
            UnitId id = new UnitId(FIRST_GRID + grid);
            int number = grid / communities.size() + 1;
            units.insert(new Unit(id, above, UnitKind.GRID, "第" + number + "网格", null, number));
            grids.add(id);
        }
        Assignments assignments = new Assignments(access);
        for (int grid = 0; grid < count; grid++) {
            if (grid % WITHOUT_WORKER != 0) {
                assignments.assign(grids.get(grid), who(AnswerRole.GRID_WORKER, grid), BEFORE, "");
            }
        }
        new VisitRepository(access).begin(BEFORE);
        return String.format(
                "%s: %d streets, %d communities, %d grids", area.fullName(), streets.size(), communities.size(), count);
    }

    private static Unit unit(Region region, UnitId above, UnitKind kind) {
        return new Unit(id(region), above, kind, region.name(), region.code(), 0);
    }

    private static UnitId id(Region region) {
        return new UnitId(Long.parseLong(region.code()));
    }

    private Responsible who(AnswerRole role, int number) {
        String phone = number % SILENT_CADRE == 0 ? "" : String.format("139%08d", number);
        return new Responsible(invented.next().name(), phone, role, "");
    }

    private int some(Access access) {
        List<HouseholdId> homes = people(access);
        Assignments assignments = new Assignments(access);
        VisitRepository visits = new VisitRepository(access);
        for (int first = 0; first < homes.size(); first += OF_A_CADRE) {
            List<HouseholdId> some = homes.subList(first, Math.min(first + OF_A_CADRE, homes.size()));
            Responsible cadre = who(AnswerRole.CADRE, made + first / OF_A_CADRE);
            assignments.assign(some.subList(0, some.size() / 2), cadre, BEFORE, "");
            assignments.end(some.subList(0, some.size() / 20), DAY);
            visits.note(some.subList(some.size() / 3, some.size()), DAY.minusDays(1), cadre.name());
            visits.note(some.subList(some.size() * 9 / 10, some.size()), DAY, cadre.name());
        }
        return made;
    }

    private List<HouseholdId> people(Access access) {
        List<HouseholdId> homes = new ArrayList<>();
        HouseholdRepository households = new HouseholdRepository(access);
        PersonRepository register = new PersonRepository(access);
        ResidenceRepository residences = new ResidenceRepository(access);
        HouseholdId home = households.nextId();
        int last = Math.min(people, made + EACH);
        for (int first = made; made < last; made++) {
            Identity who = identity();
            if (made == first || made % HOUSEHOLD == 0) {
                int number = made / HOUSEHOLD;
                UnitId grid = grids.get(number % grids.size());
                home = households.nextId();
                homes.add(home);
                households.insert(new Household(
                        home, grid, Integer.toString(number), number + "号", Tenure.RESIDENT, who.name(), ""));
            }
            PersonId id = register.add(who, "");
            String phone = made % WITHOUT_PHONE == 0 ? "" : String.format("138%08d", made);
            residences.insert(new Residence(id, home, "家人", phone, "汉族", "群众", ""));
        }
        return homes;
    }

    private Identity identity() {
        Identity who = invented.next();
        return made % WITHOUT_DOCUMENT != 0
                ? who
                : new Identity(who.name(), who.sex(), null, IdentityDocument.NONE, "", false, "", "");
    }
}
