package org.sevenloop.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.OverviewService;
import org.sevenloop.service.closing.SmallCommunity;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

class OverviewViewModelTest {
    private final Database store = SmallCommunity.store();
    private final List<String> opened = new ArrayList<>();
    private final Changes changes = new Changes();
    private final OverviewViewModel model = new OverviewViewModel(
            new OverviewService(new Store(store, SmallCommunity.session())),
            new DeskTools(
                    Messages.of(Locale.SIMPLIFIED_CHINESE),
                    TaskRunner.immediate(),
                    changes,
                    problem -> {
                        throw new AssertionError(problem);
                    },
                    (done, undo) -> {},
                    (desk, filter) -> opened.add(desk + ":" + filter.name())));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void saysEachThingInWordsWithTheTimeLeft() {
        assertThat(model.overviewProperty().get()).isNull();
        model.shown(DeskFilter.NONE);

        assertThat(model.count()).isEqualTo(12);
        assertThat(model.rows()).hasSize(OverviewViewModel.SHOWN);
        assertThat(model.more()).isEqualTo(4);
        assertThat(model.alarms()).isEqualTo(4);
        assertThat(model.withoutResponsible()).isEqualTo(1);
        assertThat(model.rows().get(0))
                .extracting(MustDoRow::title, MustDoRow::due, MustDoRow::action)
                .containsExactly("20:00 起东门卡口缺 1 人", "立即", "去排班");
        assertThat(model.rows().get(2))
                .extracting(MustDoRow::title, MustDoRow::due)
                .containsExactly("22:00 起西门卡口无人值守", "剩 20 分钟");
        assertThat(model.rows().get(3))
                .extracting(MustDoRow::reason, MustDoRow::due)
                .containsExactly("早间漏测 0，晚间未报 2；今日应测 4 次", "22:00 截止");
    }

    @Test
    void theRestComesOnDemandAndEachLineLeadsToItsDesk() {
        model.shown(DeskFilter.NONE);
        model.allProperty().set(true);
        assertThat(model.rows()).hasSize(12);
        model.rows().forEach(model::open);

        assertThat(opened)
                .containsExactly(
                        "checkpoint:gap",
                        "readings:fever",
                        "checkpoint:gap",
                        "readings:missing",
                        "board:red",
                        "board:overdue",
                        "verification:open",
                        "board:yellow",
                        "board:undated",
                        "board:due",
                        "net:without",
                        "report:");
        assertThat(model.rows().get(11).due()).isEqualTo("24:00 截止");
    }

    @Test
    void keepsUpWithChangesOnlyWhileItIsInFront() {
        model.shown(DeskFilter.NONE);
        print();
        assertThat(model.count()).isEqualTo(12);
        changes.fire();
        assertThat(model.count()).isEqualTo(11);
        model.hidden();
        store.write(SmallCommunity.session().actor(), Label.of("label.closing.sign"), access -> {
            new SettingRepository(access).remove("daily.printed.2020-02-20");
            return true;
        });
        changes.fire();
        assertThat(model.count()).isEqualTo(11);
        model.shown(DeskFilter.NONE);
        assertThat(model.count()).isEqualTo(12);
    }

    private void print() {
        store.write(SmallCommunity.session().actor(), Label.of("label.closing.issued", "2020-02-20"), access -> {
            new SettingRepository(access).noteOnce("daily.printed.2020-02-20", "21:40");
            return true;
        });
    }
}
