package org.sevenloop;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.ui.common.DeskTools;

/** What a desk's view model works with in a test: at once, on one thread, and failing loudly. */
public final class SampleDesk {
    private SampleDesk() {}

    public static DeskTools tools(Messages text) {
        return tools(text, new ArrayList<>());
    }

    /** @param told gets the sentence of every notice and the key or text of every problem */
    public static DeskTools tools(Messages text, List<String> told) {
        return tools(text, TaskRunner.immediate(), told);
    }

    /** The same with work done in another way, or held back. */
    public static DeskTools tools(Messages text, TaskRunner tasks, List<String> told) {
        return new DeskTools(
                text,
                tasks,
                new Changes(),
                problem -> told.add(String.valueOf(problem.getMessage())),
                (done, undo) -> told.add(done),
                (desk, filter) -> told.add("open " + desk));
    }
}
