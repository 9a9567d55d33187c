package org.sevenloop.ui.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Question;
import org.sevenloop.model.exchange.Question.Answer;

/**
 * What somebody said about a file.
 *
 * @param now about its cells and columns
 * @param before one step back for each thing said about them
 * @param answers whom its rows mean
 */
record Edits(Choices now, List<Choices> before, Map<Question.Key, Answer> answers) {
    static final Edits NONE = new Edits(Choices.NONE, List.of(), Map.of());

    Edits then(Choices next) {
        List<Choices> more = new ArrayList<>(before);
        more.add(now);
        return new Edits(next, List.copyOf(more), answers);
    }

    /** Whether there is a step back. */
    boolean any() {
        return !before.isEmpty();
    }

    Edits back() {
        return new Edits(before.getLast(), before.subList(0, before.size() - 1), answers);
    }

    Edits answered(List<Question> questions, Answer answer) {
        Map<Question.Key, Answer> more = new HashMap<>(answers);
        questions.forEach(question -> more.put(question.key(), answer));
        return new Edits(now, before, Map.copyOf(more));
    }

    Edits unanswered() {
        return new Edits(now, before, Map.of());
    }

    /** Whether anything was said that would be lost. */
    boolean said() {
        return any() || !answers.isEmpty();
    }
}
