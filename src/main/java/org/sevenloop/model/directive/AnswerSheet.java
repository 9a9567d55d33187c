package org.sevenloop.model.directive;

import java.util.List;
import java.util.Map;

/**
 * Answers as a sheet or a 接龙 brings them, before they are taken in.
 *
 * @param bad rows that are left out, each with its sentence
 * @param blank how many nodes have nothing written beside them
 */
public record AnswerSheet(Map<ReceiptId, Reply> answers, List<BadRow> bad, int blank) {
    public AnswerSheet {
        answers = Map.copyOf(answers);
        bad = List.copyOf(bad);
    }

    /**
     * A row that cannot be taken in.
     *
     * @param line as the sheet counts it, from 1
     * @param words what stands there
     * @param key of the sentence that says what is wrong, which is told line and words
     */
    public record BadRow(int line, String words, String key) {}
}
