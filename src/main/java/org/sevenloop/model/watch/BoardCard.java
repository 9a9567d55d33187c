package org.sevenloop.model.watch;

import java.util.OptionalInt;
import org.sevenloop.model.people.Person;

/**
 * A card on the four-colour board.
 *
 * @param unitName the unit right below the community, blank where unknown
 * @param day n of fourteen, empty where the day of return is unknown
 */
public record BoardCard(
        WatchCase watchCase, Person person, Judgement judgement, String unitName, OptionalInt day, OptionalInt age) {
    public Colour colour() {
        return judgement.colour();
    }
}
