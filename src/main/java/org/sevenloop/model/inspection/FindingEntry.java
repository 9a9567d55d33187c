package org.sevenloop.model.inspection;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong, as it is typed in.
 *
 * @param item of the checklist; blank for what no item asks
 * @param place more exactly than the site
 * @param owner who answers for its being put right
 */
public record FindingEntry(
        String item,
        String text,
        String place,
        Severity severity,
        String owner,
        String phone,
        LocalDateTime due,
        @Nullable Photo photo) {}
