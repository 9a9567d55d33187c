package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Question;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.platform.Messages;

/** Whom the rows of a file mean where only a person can tell: what is asked, and what was said, file by file. */
public final class WhoViewModel {
    private final Messages text;
    private final Consumer<Path> answered;
    private final Map<Path, Map<Question.Key, Answer>> answers = new HashMap<>();
    private final ObservableList<Question> open = FXCollections.observableArrayList();
    private @Nullable Path file;

    /** @param answered is told of the file whose rows now mean somebody else, to rehearse it again */
    WhoViewModel(Messages text, Consumer<Path> answered) {
        this.text = text;
        this.answered = answered;
    }

    /** What nobody answered yet of the file in front. */
    public ObservableList<Question> open() {
        return open;
    }

    /** What was said of a file. */
    Map<Question.Key, Answer> answers(Path path) {
        return Map.copyOf(answers.getOrDefault(path, Map.of()));
    }

    /** Another file comes to the front, or the same rehearsed again. */
    void show(@Nullable ImportFile shown) {
        file = shown == null ? null : shown.path();
        ImportOutcome outcome = shown == null ? null : shown.outcome();
        boolean written = shown != null && shown.stage() == ImportFile.Stage.WRITTEN;
        Map<Question.Key, Answer> said = shown == null ? Map.of() : answers(shown.path());
        List<Question> asked = outcome == null || written
                ? List.of()
                : outcome.questions().stream()
                        .filter(question -> !said.containsKey(question.key()))
                        .toList();
        // As a file is checked it comes round several times: whoever is at a question must not lose the place.
        if (!asked.equals(open)) {
            open.setAll(asked);
        }
    }

    void forget(Path path) {
        answers.remove(path);
    }

    /** Says whom the rows mean. */
    public void answer(Question question, Answer answer) {
        say(List.of(question), answer);
    }

    /** Says the same of all that are alike in the same way. */
    public void answerAlike(Question question, Answer answer) {
        say(
                open.stream()
                        .filter(other -> other.likeness() == question.likeness())
                        .toList(),
                answer);
    }

    private void say(List<Question> questions, Answer answer) {
        Path path = file;
        if (path != null) {
            Map<Question.Key, Answer> said = answers.computeIfAbsent(path, ignored -> new LinkedHashMap<>());
            questions.forEach(question -> said.put(question.key(), answer));
            open.removeAll(questions);
            answered.accept(path);
        }
    }

    /** Asks anew about everything that was answered of the file in front. */
    public void askAgain() {
        Path path = file;
        if (path != null && answers.remove(path) != null) {
            answered.accept(path);
        }
    }

    String why(Question question) {
        return text.text("exchange.like." + question.likeness().word());
    }

    List<Facet> facets(Question question) {
        return Facet.of(question.known(), question.row(), text);
    }

    /** The row, or the rows that say the same. */
    String rows(Question question) {
        int first = question.places().getFirst().row() + 1;
        int more = question.places().size() - 1;
        return more == 0 ? text.text("exchange.who.row", first) : text.text("exchange.who.rows", first, more + 1);
    }
}
