package org.sevenloop.ui.exchange;

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

/** Whom the rows of a file mean where only a person can tell: what is asked of the file in front. */
public final class WhoViewModel {
    private final Messages text;
    private final Consumer<ImportFile> answered;
    private final ObservableList<Question> open = FXCollections.observableArrayList();
    private @Nullable ImportFile file;

    /** @param answered gets the file with what was said, to rehearse it again */
    WhoViewModel(Messages text, Consumer<ImportFile> answered) {
        this.text = text;
        this.answered = answered;
    }

    /** What nobody answered yet of the file in front. */
    public ObservableList<Question> open() {
        return open;
    }

    /** Another file comes to the front, or the same rehearsed again. */
    void show(@Nullable ImportFile shown) {
        file = shown;
        ImportOutcome outcome = shown == null ? null : shown.outcome();
        boolean written = shown != null && shown.stage() == ImportFile.Stage.WRITTEN;
        Map<Question.Key, Answer> said =
                shown == null ? Map.of() : shown.edits().answers();
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
        ImportFile now = file;
        if (now != null && now.open()) {
            Edits edits = now.edits().answered(questions, answer);
            open.removeAll(questions);
            answered.accept(now.with(edits));
        }
    }

    /** Asks anew about everything that was answered of the file in front. */
    public void askAgain() {
        ImportFile now = file;
        if (now != null && now.open() && !now.edits().answers().isEmpty()) {
            answered.accept(now.with(now.edits().unanswered()));
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
