package org.sevenloop.ui.net;

import java.util.List;
import org.sevenloop.model.net.HouseholdPage;
import org.sevenloop.model.net.Term;
import org.sevenloop.model.net.UnitPage;
import org.sevenloop.model.people.PersonPage;

/** What the side page shows. */
public sealed interface NetPage {
    /** A unit of levels 1 to 6. */
    record OfUnit(UnitPage page) implements NetPage {}

    /** A household, with those who answered for it. */
    record OfHousehold(HouseholdPage page, List<Term> terms) implements NetPage {}

    /** A person. */
    record OfPerson(PersonPage page) implements NetPage {}
}
