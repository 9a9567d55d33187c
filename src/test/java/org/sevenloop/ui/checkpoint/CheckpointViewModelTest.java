package org.sevenloop.ui.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleSession.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleRoster;
import org.sevenloop.SampleSession;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftPage;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.checkpoint.CheckpointService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.chart.HoursData;
import org.sevenloop.ui.common.chart.StaffingData;

/** Without a window. */
class CheckpointViewModelTest {
    private final Database database = Database.inMemory();
    private final SampleSession session = SampleSession.evening();
    private final List<String> told = new ArrayList<>();
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final CheckpointViewModel model =
            new CheckpointViewModel(new CheckpointService(new Store(database, session)), SampleDesk.tools(text, told));

    @BeforeEach
    void fill() {
        SampleRoster.fill(database, session);
        model.shown(DeskFilter.NONE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private RosterPage page() {
        RosterPage page = model.pageProperty().get();
        assertThat(page).isNotNull();
        return page;
    }

    private Shift open() {
        ShiftPage open = model.shiftProperty().get();
        assertThat(open).isNotNull();
        return open.shift();
    }

    @Test
    void theGapIsOpenedFilledAndTheNextOneFollows() {
        model.shown(DeskFilter.named(CheckpointViewModel.GAP));
        Shift gap = open();
        assertThat(gap.heads()).isZero();
        model.add(new Worker("甲", "", "", ""));
        model.add(new Worker("乙", "", "", ""));
        assertThat(open().missing()).isZero();
        assertThat(told).containsExactly("已排入 甲", "已排入 乙");
        model.openGap();
        assertThat(open().id()).isNotEqualTo(gap.id());
        model.close();
        assertThat(model.shiftProperty().get()).isNull();
    }

    @Test
    void whatIsRefusedIsToldAndNothingChanges() {
        model.openGap();
        model.add(new Worker("甲", "", "", ""));
        model.add(new Worker("甲", "", "", ""));
        assertThat(open().heads()).isEqualTo(1);
        assertThat(told.getLast()).contains("checkpoint.refused.twice");
    }

    @Test
    void weeksAreTurnedAndTheOpenShiftWalks() {
        model.turn(1);
        assertThat(page().roster().from()).isEqualTo(DAY.plusDays(7));
        assertThat(page().figures().shiftsShort()).isEqualTo(3);
        model.thisWeek();
        assertThat(page().roster().from()).isEqualTo(DAY);
        model.openGap();
        Shift first = open();
        model.walk(1);
        assertThat(open().id()).isNotEqualTo(first.id());
        model.walk(-1);
        assertThat(open().id()).isEqualTo(first.id());
        model.addDay(true);
        assertThat(told).contains("已增加 21 班");
    }

    @Test
    void theChartsSayInWordsWhatThePageHolds() {
        StaffingWords words = new StaffingWords(page(), text);
        StaffingData data = words.data();
        assertThat(data.rows()).hasSize(7);
        assertThat(data.columns()).hasSize(21);
        assertThat(data.columns().get(1).word()).isEqualTo("现在");
        StaffingData.Cell gap = data.rows().getFirst().cells().get(2);
        assertThat(gap).isNotNull();
        assertThat(gap.gapWord()).isEqualTo("缺2");
        assertThat(gap.tip().title()).isEqualTo("东门卡口·2月20日 晚班");
        assertThat(gap.tip().quiet()).isEqualTo("22:00–次日 06:00·0 人 / 至少 2 人");
        assertThat(words.at(2))
                .isEqualTo(
                        page().gap() == null
                                ? null
                                : page().gap().shifts().getFirst().id());
        long doubled = data.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell != null && cell.doubled())
                .count();
        assertThat(doubled).isEqualTo(2);
        HoursData hours = new HoursWords(page(), text).data();
        assertThat(hours.required()).isEqualTo(14);
        assertThat(hours.words().gap()).isEqualTo("东门、北门");
        assertThat(hours.hours().getFirst().past()).isTrue();
    }
}
