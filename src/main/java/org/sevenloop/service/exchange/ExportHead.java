package org.sevenloop.service.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;

/**
 * What all lists share: whose they are, the day, the units' names, and the words that sheets use. Workbooks speak Chinese
 * whatever language the console speaks: the street reads them, and they import back.
 */
final class ExportHead {
    private final UnitTree units;
    private final LocalDate today;
    private final String community;
    private final Sight sight;

    /** @param sight whose rows the list has */
    ExportHead(Access access, Session session, Sight sight) {
        this.sight = sight;
        this.units = new UnitRepository(access).tree();
        this.today = session.today();
        this.community = units.find(new UnitId(session.community().value()))
                .map(Unit::name)
                .orElse("");
    }

    Sight sight() {
        return sight;
    }

    LocalDate today() {
        return today;
    }

    String title(String what) {
        return community + what;
    }

    /** Names of the units below the community, from the top. */
    List<String> below(@Nullable UnitId unit) {
        return unit == null
                ? List.of()
                : units.path(unit).stream()
                        .filter(one -> one.level() > UnitKind.COMMUNITY.level())
                        .map(Unit::name)
                        .toList();
    }
}
