package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.platform.Messages;

/** What somebody is told of the store while there is still time. */
class StoreCareTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2020, 2, 20, 17, 0);
    private static final long ROOM = 10L << 30;
    private static final Path STICK = Path.of("stick");

    private static String said(long room, LocalDateTime lastSaved, SecondPlace second) {
        return new StoreCare.Seen(room, lastSaved, NOW, second, null).inWords(Messages.of(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void whereAllIsWellNothingIsSaid() {
        assertThat(said(ROOM, null, SecondPlace.NONE)).isEmpty();
        assertThat(said(Long.MAX_VALUE, NOW.plusMinutes(4), new SecondPlace(STICK, true, NOW.minusHours(23))))
                .isEmpty();
    }

    @Test
    void aDiskThatIsAlmostFullIsToldWithWhatIsLeft() {
        assertThat(said(120L << 20, NOW, SecondPlace.NONE)).contains("120 MB").hasLineCount(1);
    }

    @Test
    void aClockBehindTheLastSaveIsTold() {
        assertThat(said(ROOM, NOW.plusDays(2), SecondPlace.NONE)).contains("2020-02-20 17:00", "2020-02-22 17:00");
    }

    @Test
    void aSecondPlaceWhereNothingWasKeptForADayIsTold() {
        assertThat(said(ROOM, NOW, new SecondPlace(STICK, false, null))).contains("stick");
        assertThat(said(ROOM, NOW, new SecondPlace(STICK, true, NOW.minusHours(25))))
                .contains("stick");
    }

    @Test
    void eachStandsInALineOfItsOwn() {
        assertThat(said(0, NOW.plusDays(1), new SecondPlace(STICK, false, null)))
                .hasLineCount(3);
    }
}
