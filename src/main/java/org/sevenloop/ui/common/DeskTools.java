package org.sevenloop.ui.common;

import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;

/** What every desk's view model works with, beside its services. */
public record DeskTools(
        Messages text,
        TaskRunner tasks,
        Changes changes,
        Problems problems,
        Notices notices,
        Navigator navigator,
        Printouts printouts) {
    /** For a page that prints nothing. */
    public DeskTools(
            Messages text, TaskRunner tasks, Changes changes, Problems problems, Notices notices, Navigator navigator) {
        this(text, tasks, changes, problems, notices, navigator, list -> {});
    }
}
