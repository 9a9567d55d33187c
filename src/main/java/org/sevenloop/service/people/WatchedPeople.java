package org.sevenloop.service.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.WatchRepository;

/** What is watched about some people as of a day, fetched once for all of them. */
public final class WatchedPeople {
    private final LocalDate day;
    private final Map<PersonId, WatchCase> cases = new HashMap<>();
    private final Access access;
    private final Collection<PersonId> people;
    private @Nullable Map<PersonId, Map<Slot, Reading>> readings;

    public WatchedPeople(Access access, Collection<PersonId> people, LocalDate day) {
        this.access = access;
        this.people = people;
        this.day = day;
        WatchRepository watch = new WatchRepository(access);
        watch.asOf(List.copyOf(watch.byPerson(people).values()), day).stream()
                .filter(each -> each.onBoard(day))
                .forEach(each -> cases.put(each.person(), each));
    }

    /** The card on the board, null for somebody who is not on it. */
    public @Nullable BoardCard card(Person person, String unitName) {
        WatchCase watched = cases.get(person.id());
        return watched == null
                ? null
                : new BoardCard(
                        watched,
                        person,
                        watched.judgement(),
                        unitName,
                        watched.observation().dayOn(day),
                        person.ageOn(day));
    }

    public Optional<Colour> colour(PersonId person) {
        return Optional.ofNullable(cases.get(person))
                .map(watched -> watched.judgement().colour());
    }

    public @Nullable Celsius today(PersonId person, Period period) {
        if (readings == null) {
            readings = new ReadingRepository(access).existing(people);
        }
        Reading reading = readings.getOrDefault(person, Map.of()).get(new Slot(day, period));
        return reading == null ? null : reading.celsius();
    }

    /** The name of the unit right below the community under which a unit stands; blank where there is none. */
    public static String groupName(UnitTree tree, @Nullable UnitId unit, CommunityId community) {
        if (unit == null) {
            return "";
        }
        UnitId top = new UnitId(community.value());
        return tree.path(unit).stream()
                .filter(each -> top.equals(each.parent()))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }
}
