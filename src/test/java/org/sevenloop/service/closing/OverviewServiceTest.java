package org.sevenloop.service.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.service.closing.SmallCommunity.DAY;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.closing.MustDo.Kind;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.model.closing.TrendDay;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.Store;

class OverviewServiceTest {
    private final Database store = SmallCommunity.store();
    private final OverviewService service = new OverviewService(new Store(store, SmallCommunity.session()));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void showsTheDayAndTheDayBefore() {
        Overview overview = service.overview();

        assertThat(overview.asOf()).isEqualTo(DAY.atTime(21, 40));
        assertThat(overview.today().watch().people()).isEqualTo(5);
        assertThat(overview.yesterday().watch().people()).isEqualTo(4);
        assertThat(overview.trend()).hasSize(14);
        assertThat(overview.trend().get(13)).isEqualTo(new TrendDay(DAY, 3, 1, 1));
        assertThat(overview.trend().get(12)).isEqualTo(new TrendDay(DAY.minusDays(1), 2, 0, 1));
        assertThat(overview.trend().get(0).day()).isEqualTo(DAY.minusDays(13));
    }

    @Test
    void theNextDayHasTheShiftsThatStandAndThoseThatCome() {
        List<Shift> shifts = service.overview().next24Hours().shifts();

        assertThat(shifts).extracting(Shift::name).containsExactlyInAnyOrder("夜班", "夜班", "白班");
        assertThat(service.overview().next24Hours().checkpoints())
                .extracting(point -> point.name())
                .containsExactly("东门卡口", "西门卡口");
    }

    @Test
    void saysWhatMustBeDone() {
        List<MustDo> items = service.overview().mustDo();

        assertThat(items)
                .extracting(MustDo::kind)
                .containsExactly(
                        Kind.SHORT_SHIFT,
                        Kind.FEVER,
                        Kind.EMPTY_SHIFT,
                        Kind.MISSING_READINGS,
                        Kind.RED,
                        Kind.RELEASE_OVERDUE,
                        Kind.PUSHED_OPEN,
                        Kind.YELLOW,
                        Kind.UNREADABLE_DATE,
                        Kind.RELEASE_TODAY,
                        Kind.NO_RESPONSIBLE,
                        Kind.SUMMARY);
        assertThat(items.get(3).reasonArguments()).containsExactly(0, 2, 4);
        assertThat(items.get(4).reasonArguments()).containsExactly(1, 0, 0);
        assertThat(items.get(10).titleArguments()).containsExactly(1, 3);
    }
}
