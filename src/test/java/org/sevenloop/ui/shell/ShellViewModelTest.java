package org.sevenloop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.DeskFilter;

class ShellViewModelTest {
    private final ShellFixture shell = new ShellFixture(Messages.of(Locale.SIMPLIFIED_CHINESE));
    private final ShellViewModel model = shell.model;

    @Test
    void aDeskIsOpenedWithWhatItIsToShow() {
        model.open("board", DeskFilter.row(7));
        assertThat(model.destination().get()).isEqualTo(new Destination("board", DeskFilter.row(7)));
    }

    @Test
    void theScopeIsAPathAndOffersWhatLiesBelow() {
        model.tree().set(ShellFixture.tree());
        model.scope().set(new UnitId(4));
        assertThat(model.path().get().parts()).extracting(Unit::name).endsWith("舞阳坝街道", "窑湾社区");
        assertThat(model.path().get().choices()).extracting(Unit::name).containsExactly("一组", "三组");
    }

    @Test
    void whereNothingLiesBelowTheUnitsBesideAreOffered() {
        model.tree().set(ShellFixture.tree());
        model.scope().set(new UnitId(5));
        assertThat(model.path().get().choices()).extracting(Unit::name).containsExactly("一组", "三组");
    }

    @Test
    void anAnswerToWordsNoLongerInTheFieldIsNotShown() {
        model.searchWords().set("s");
        model.searchWords().set("sx");
        shell.questions.get(0).accept(List.of(ShellFixture.HIT, ShellFixture.HIT));
        assertThat(model.hits()).isEmpty();
        shell.questions.get(1).accept(List.of(ShellFixture.HIT));
        assertThat(model.hits()).containsExactly(ShellFixture.HIT);
        assertThat(model.answered().get()).isTrue();
        model.searchWords().set("");
        assertThat(model.hits()).isEmpty();
        assertThat(model.answered().get()).isFalse();
    }

    @Test
    void aWarningThatWasReadComesBackWhenItSaysSomethingElse() {
        model.warn("the disk is almost full");
        assertThat(model.warning().get()).isEqualTo("the disk is almost full");
        model.hideWarning();
        model.warn("the disk is almost full");
        assertThat(model.warning().get()).isEmpty();
        model.warn("the clock is behind");
        assertThat(model.warning().get()).isEqualTo("the clock is behind");
        model.warn("");
        assertThat(model.warning().get()).isEmpty();
    }

    @Test
    void openingAHitClearsTheField() {
        model.searchWords().set("sxh");
        model.openHit(ShellFixture.HIT);
        assertThat(model.searchWords().get()).isEmpty();
        assertThat(shell.asked).containsExactly("open 单雄海 男 52");
    }

    @Test
    void undoIsAskedForOnlyWhereThereIsSomething() {
        model.undo();
        assertThat(shell.asked).isEmpty();
        model.undoLabel().set("导入");
        model.undo();
        assertThat(shell.asked).containsExactly("undo");
    }

    @Test
    void aFaultIsASentenceWithACodeThatTheSamePlaceRepeats() {
        model.tell(new IllegalStateException("one"));
        Notice first = model.notice().get();
        assertThat(first).isNotNull();
        assertThat(first.problem()).isTrue();
        assertThat(first.sentence()).doesNotContain("one").matches(".*[0-9A-F]{4}$");
    }

    @Test
    void aCancelledJobIsNoFault() {
        model.tell(new CancellationException());
        Notice said = model.notice().get();
        assertThat(said).isNotNull();
        assertThat(said.problem()).isFalse();
    }

    @Test
    void theOldestJobIsOnViewAndCanBeCancelled() {
        model.showJobs(List.of(
                ShellFixture.job("写入", 640, 1000, () -> shell.asked.add("cancel")),
                ShellFixture.job("生成", 0, 0, () -> {})));
        assertThat(model.job().get()).isEqualTo(new JobLine("写入", 0.64, 1));
        model.cancelJob();
        assertThat(shell.asked).containsExactly("cancel");
        model.showJobs(List.of());
        assertThat(model.job().get()).isNull();
    }
}
