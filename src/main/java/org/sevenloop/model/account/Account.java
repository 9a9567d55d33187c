package org.sevenloop.model.account;

import java.util.Set;
import org.sevenloop.model.net.UnitId;

/**
 * Somebody who works at the console.
 *
 * @param units the own ones, with all that lies below them
 * @param active whether they may log in; who left stays known by what they did
 */
public record Account(String name, Role role, Set<UnitId> units, boolean active) {
    public Account {
        units = Set.copyOf(units);
    }
}
