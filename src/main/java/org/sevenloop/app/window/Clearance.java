package org.sevenloop.app.window;

import java.util.function.Consumer;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Revealed;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.account.RevealService;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.Problems;
import org.sevenloop.ui.common.PurposeDialog;
import org.sevenloop.ui.common.Rights;

/** The rights of whoever sits at the console, and the question what somebody wants people's data for. */
final class Clearance implements Rights {
    private final Wiring wiring;
    private final TaskRunner tasks;
    private final Problems problems;
    private final RevealService reveals;

    Clearance(Wiring wiring, TaskRunner tasks, Problems problems) {
        this.wiring = wiring;
        this.tasks = tasks;
        this.problems = problems;
        this.reveals = wiring.reveals();
    }

    @Override
    public boolean may(Action action) {
        return wiring.store().may(action);
    }

    @Override
    public boolean opens(String desk) {
        return may(DeskSet.asks(desk));
    }

    @Override
    public void reveal(Revealed what, long row, Runnable show) {
        if (reveals.asksPurpose()) {
            PurposeDialog.toShow(wiring.text(), FormDialog.front(), purpose -> note(what, row, purpose, show));
        } else {
            note(what, row, "", show);
        }
    }

    private void note(Revealed what, long row, String purpose, Runnable show) {
        tasks.run(
                "account.reveal",
                () -> {
                    reveals.note(what, row, purpose);
                    return row;
                },
                noted -> show.run(),
                problems::tell);
    }

    @Override
    public void purpose(Consumer<String> then) {
        if (reveals.asksPurpose()) {
            PurposeDialog.toExport(wiring.text(), FormDialog.front(), then);
        } else {
            then.accept("");
        }
    }
}
