package org.sevenloop.model.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;

/**
 * One returnee of a registration list. {@code returnedText} is the date as written where none could be read;
 * {@code taken} are the temperatures of a list that has a column for each day.
 */
public record WatchLine(
        Place place,
        int firstColumn,
        Identity identity,
        List<String> unitPath,
        Origin origin,
        String originPlace,
        @Nullable LocalDate returnedOn,
        String returnedText,
        String transport,
        String transportNumber,
        @Nullable Celsius celsius,
        Answer symptoms,
        Answer contact,
        Answer reported,
        Answer cooperates,
        Answer reachable,
        Review review,
        Measure measure,
        String ownerName,
        String ownerPhone,
        String note,
        @Nullable LocalDate releasedOn,
        String releaseWhy,
        List<ReadingsLine.Taken> taken,
        List<Problem> problems)
        implements Line {
    @Override
    public Optional<Identity> about() {
        return Optional.of(identity);
    }
}
