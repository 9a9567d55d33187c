package org.sevenloop.model.closing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that must not wait until tomorrow. Its title and reason are message keys with arguments; its target is
 * the desk and filter where it is done.
 *
 * @param due null where only "today" is known
 */
public record MustDo(
        Urgency urgency,
        String title,
        List<Object> titleArguments,
        String reason,
        List<Object> reasonArguments,
        @Nullable LocalDateTime due,
        String desk,
        Map<String, String> filter) {
    public enum Urgency {
        ALARM,
        WARNING,
        LATER
    }
}
