package org.sevenloop.model.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or in a dry run would do.
 *
 * @param file the file as read, for the preview
 * @param batch null in a dry run
 * @param questions rows of which nobody said yet whether they mean somebody on record
 */
public record ImportOutcome(
        RecognisedFile file,
        @Nullable BatchId batch,
        Counters counters,
        List<Problem> problems,
        List<Question> questions) {}
