package org.sevenloop.service.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.service.closing.SmallCommunity.DAY;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.watch.ColourCounts;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.Store;

class FiguresServiceTest {
    private final Database store = SmallCommunity.store();
    private final FiguresService figures = new FiguresService(new Store(store, SmallCommunity.session()));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void equalsWhatIsCountedByHand() {
        DailyFigures today = figures.figures(DAY);

        assertThat(today.date()).isEqualTo(DAY);
        assertThat(today.community()).isEqualTo("清源市梧桐街道柳堤社区");
        assertThat(today.households()).isEqualTo(new DailyFigures.Households(2, 1));
        assertThat(today.people()).isEqualTo(new DailyFigures.People(5, 1, 2, 1));
        assertThat(today.units()).containsExactly(Map.entry("一组", 4), Map.entry("二组", 2));
        assertThat(today.watch().people()).isEqualTo(5);
        assertThat(today.watch().byOrigin())
                .containsExactly(Map.entry("武汉返乡", 2), Map.entry("湖北其他地市返乡", 1), Map.entry("其他地区返乡", 2));
        assertThat(today.watch().byColour()).isEqualTo(new ColourCounts(1, 1, 2, 1));
        assertThat(today.watch().isolatedAtHome()).isEqualTo(3);
        assertThat(today.watch().releaseOverdue()).isEqualTo(1);
        assertThat(today.readings()).isEqualTo(new DailyFigures.Readings(3, 4, 2, 1));
        assertThat(today.readingsToday()).isEqualTo(new DailyFigures.ReadingsToday(4, 3, 2, 1));
        assertThat(today.roster()).isEqualTo(new DailyFigures.Roster(2, 4, 4, 2));
        assertThat(today.rosterToday()).isEqualTo(new DailyFigures.RosterToday(3, 3, 2));
        assertThat(today.verification()).isEqualTo(new DailyFigures.Verification(3, 1, 1, 1));
        assertThat(today.stranded()).isEqualTo(new DailyFigures.Stranded(2, 1));
    }

    @Test
    void anotherDayHasItsOwnFiguresButTheSameRegister() {
        DailyFigures yesterday = figures.figures(DAY.minusDays(1));
        DailyFigures tomorrow = figures.figures(DAY.plusDays(1));

        assertThat(yesterday.people()).isEqualTo(tomorrow.people());
        assertThat(yesterday.watch().people()).isEqualTo(4);
        assertThat(yesterday.watch().isolatedAtHome()).isEqualTo(2);
        assertThat(yesterday.readingsToday().fever()).isEqualTo(1);
        assertThat(yesterday.readings().taken()).isEqualTo(1);
        assertThat(yesterday.verification()).isEqualTo(new DailyFigures.Verification(1, 0, 1, 0));
        assertThat(tomorrow.watch().people()).isEqualTo(6);
        assertThat(tomorrow.watch().releaseOverdue()).isEqualTo(2);
        assertThat(tomorrow.rosterToday()).isEqualTo(new DailyFigures.RosterToday(1, 1, 0));
        assertThat(tomorrow.verification().pushed()).isEqualTo(4);
    }

    @Test
    void anEmptyStoreHasFiguresOfZero() {
        try (Database empty = Database.inMemory()) {
            DailyFigures none = new FiguresService(new Store(empty, SmallCommunity.session())).figures(DAY);

            assertThat(none.people().total()).isZero();
            assertThat(none.units()).isEmpty();
            assertThat(none.watch().byOrigin()).hasSize(3).containsEntry("武汉返乡", 0);
            assertThat(none.roster()).isEqualTo(new DailyFigures.Roster(0, 0, 0, 0));
        }
    }
}
