package org.sevenloop.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Residence;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.persistence.UnitRepository;

/** Fills a data folder with a million invented people in a household register, in saves as imports would make them. */
final class MillionPeople {
    static final int PEOPLE = 1_000_000;
    static final CommunityId COMMUNITY = new CommunityId(422899001001L);
    private static final int EACH = 20_000;
    private static final int HOUSEHOLD = 3;
    private static final String FIRST = "bench.first";
    private static final Actor ACTOR = new Actor("甲", COMMUNITY, LocalDate.of(2020, 2, 20));

    private final InventedPeople invented = new InventedPeople();
    private int made;

    private MillionPeople() {}

    /** Argument: the folder. */
    public static void main(String[] args) throws Exception {
        Path half = Path.of(args[0] + ".half");
        if (Files.exists(half)) {
            Folders.remove(half);
        }
        MillionPeople people = new MillionPeople();
        try (Database database = Database.openFolder(half)) {
            database.write(ACTOR, Label.of("label.settings.save"), access -> {
                new UnitRepository(access)
                        .insert(new Unit(unit(), null, UnitKind.COMMUNITY, "清江社区", "422899001001", 0));
                return true;
            });
            while (people.made < PEOPLE) {
                database.write(ACTOR, Label.of("label.exchange.import", "people.xlsx"), people::some);
                database.copies().makeIfDue();
            }
        }
        Files.move(half, Path.of(args[0]));
    }

    /** The one who was entered first, if the store is filled. */
    static Optional<Person> first(Access access) {
        return new SettingRepository(access).find(FIRST).flatMap(id -> new PersonRepository(access)
                .find(new PersonId(Long.parseLong(id))));
    }

    private static UnitId unit() {
        return new UnitId(COMMUNITY.value());
    }

    private int some(Access access) {
        HouseholdRepository households = new HouseholdRepository(access);
        PersonRepository people = new PersonRepository(access);
        ResidenceRepository residences = new ResidenceRepository(access);
        HouseholdId home = households.nextId();
        for (int i = 0; i < EACH; i++) {
            Identity who = invented.next();
            if (i % HOUSEHOLD == 0) {
                home = households.nextId();
                String number = Integer.toString(made);
                households.insert(
                        new Household(home, unit(), number, "滨河路" + number + "号", Tenure.RESIDENT, who.name(), ""));
            }
            PersonId id = people.add(who, "");
            residences.insert(new Residence(id, home, "家人", String.format("138%08d", made), "汉族", "群众", ""));
            if (made++ == 0) {
                new SettingRepository(access).save(FIRST, Long.toString(id.value()));
            }
        }
        return made;
    }
}
