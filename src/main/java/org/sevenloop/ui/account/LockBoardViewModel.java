package org.sevenloop.ui.account;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.closing.MustDoText;
import org.sevenloop.service.closing.OverviewService;

/** Reads what stands on the dark half of a locked console. */
public final class LockBoardViewModel {
    /** Their titles are counts of people and nothing else. */
    private static final Set<MustDo.Kind> COUNTS = Set.of(MustDo.Kind.FEVER, MustDo.Kind.RED);

    private static final Set<MustDo.Kind> SHIFTS = Set.of(MustDo.Kind.EMPTY_SHIFT, MustDo.Kind.SHORT_SHIFT);

    private final OverviewService service;
    private final TaskRunner tasks;
    private final Messages text;
    private final ReadOnlyObjectWrapper<@Nullable LockBoard> board = new ReadOnlyObjectWrapper<>();

    public LockBoardViewModel(OverviewService service, TaskRunner tasks, Messages text) {
        this.service = service;
        this.tasks = tasks;
        this.text = text;
    }

    /** Null until it was read. */
    public ReadOnlyObjectProperty<@Nullable LockBoard> board() {
        return board.getReadOnlyProperty();
    }

    /** A locked console shows no problems of its own: whoever unlocks it meets them on the desks. */
    public void read() {
        tasks.latest("account.lock.board", service::overview, read -> board.set(board(read)), problem -> {});
    }

    private LockBoard board(Overview overview) {
        List<MustDo> all = overview.mustDo();
        Optional<MustDo> worst = all.stream()
                .filter(each -> each.urgency() == MustDo.Urgency.ALARM)
                .filter(each -> COUNTS.contains(each.kind()) || SHIFTS.contains(each.kind()))
                .findFirst();
        return new LockBoard(
                worst.map(each -> new LockBoard.Alarm(sentence(each), left(each, overview.asOf())))
                        .orElse(null),
                overview.today().readingsToday().missing(),
                overview.today().verification().open(),
                all.size());
    }

    private String sentence(MustDo item) {
        if (COUNTS.contains(item.kind())) {
            return MustDoText.title(item, text);
        }
        int places = item.titleArguments().get(1) instanceof List<?> names ? names.size() : 1;
        return text.text(
                "account.lock." + item.kind().word(), item.titleArguments().getFirst(), places);
    }

    private String left(MustDo item, LocalDateTime now) {
        LocalDateTime due = item.due();
        if (due == null || !due.isAfter(now)) {
            return text.text("account.lock.now");
        }
        long minutes = Math.ceilDiv(Duration.between(now, due).toSeconds(), 60L);
        return minutes < 60
                ? text.text("account.lock.minutes", minutes)
                : text.text("account.lock.hours", minutes / 60, minutes % 60);
    }
}
