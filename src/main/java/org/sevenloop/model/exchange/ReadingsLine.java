package org.sevenloop.model.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Period;

/** One person's temperatures in one row: many in a wide sheet, one or two in a long one, none where all are blank. */
public record ReadingsLine(
        Place place,
        int firstColumn,
        Identity identity,
        List<String> unitPath,
        List<Taken> taken,
        List<Problem> problems)
        implements Line {
    @Override
    public Optional<Identity> about() {
        return Optional.of(identity);
    }

    /** One temperature and the cell it stands in. */
    public record Taken(LocalDate day, Period period, Celsius celsius, Place place) {}
}
