package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.Question;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.BatchRepository;

/** One file on its way in: what became of each row, which problems were found, and whom the rows named. */
final class ImportRun {
    /** What became of a row; every row counts once. */
    enum Outcome {
        ADDED,
        UPDATED,
        UNCHANGED,
        REPEATED,
        REJECTED
    }

    private record Named(long entity, Place place, Outcome outcome) {}

    private record Kept(Problem problem, @Nullable Long entity) {}

    private final Access access;
    private final Actor actor;
    private final RecognisedFile file;
    private final Map<Question.Key, Answer> answers;
    private final FileMemory memory;
    private final Map<Question.Key, Question> questions = new LinkedHashMap<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<Kept> problems = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    /** By which they are, and not where: several people may stand in one row. */
    private final Set<Line> flagged = Collections.newSetFromMap(new IdentityHashMap<>());

    private int rows;
    private boolean changed;

    /** @param memory of earlier pieces of the same file */
    ImportRun(Access access, Actor actor, RecognisedFile file, Map<Question.Key, Answer> answers, FileMemory memory) {
        this.access = access;
        this.actor = actor;
        this.file = file;
        this.answers = answers;
        this.memory = memory;
    }

    boolean namedBefore(long person) {
        return memory.named().contains(person);
    }

    boolean addedBefore(long person) {
        return memory.added().contains(person);
    }

    /** What earlier pieces of the file leave for later ones. */
    FileMemory memory() {
        return memory;
    }

    /** Somebody was put on record. */
    void add(long person) {
        memory.added().add(person);
    }

    /** What somebody said to this doubt; null where nobody did. */
    @Nullable
    Answer answer(Identity row, PersonMatcher.Doubt doubt) {
        return answers.get(new Question.Key(row, doubt.candidate().id().value()));
    }

    /** Somebody must say whether a row means the other; rows that say the same are asked about once. */
    void ask(Line line, Identity row, PersonMatcher.Doubt doubt) {
        KnownPerson known = doubt.candidate().known();
        if (known != null) {
            Question question = new Question(row, known, doubt.likeness(), new ArrayList<>());
            questions
                    .computeIfAbsent(question.key(), ignored -> question)
                    .places()
                    .add(line.place());
        }
    }

    /** What nobody answered yet, the surest first. */
    List<Question> questions() {
        return questions.values().stream()
                .sorted(Comparator.comparing(Question::likeness))
                .toList();
    }

    /** The cell of a row in which a field stands; the whole row where the table has no such column. */
    Place cell(Line line, String field) {
        Place row = line.place();
        return file.tables().stream()
                .filter(table -> table.has(line))
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.field().equals(field))
                .findFirst()
                .map(column -> new Place(row.sheet(), row.row(), column.column()))
                .orElse(row);
    }

    RecognisedFile file() {
        return file;
    }

    Access access() {
        return access;
    }

    Actor actor() {
        return actor;
    }

    /** Counts a row with the problems its reader found. A flagged row is one that is in: a rejected one is not. */
    void count(Line line, Outcome outcome, @Nullable Long entity) {
        rows++;
        counts.merge(outcome, 1, Integer::sum);
        changed |= outcome == Outcome.ADDED || outcome == Outcome.UPDATED;
        for (Problem problem : line.problems()) {
            problem(line, problem, entity);
        }
        if (outcome == Outcome.REJECTED) {
            flagged.remove(line);
        }
        if (entity != null && outcome != Outcome.REJECTED) {
            named.add(new Named(entity, line.place(), outcome));
        }
    }

    /**
     * A repeated row changed what stands on record of somebody: if an earlier piece had found it as it stands, that row is an
     * update now. What a later row turns back remains one: what stood there before is not kept.
     */
    void overturn(long entity) {
        changed = true;
        if (memory.unchanged().remove(entity)) {
            counts.merge(Outcome.UNCHANGED, -1, Integer::sum);
            counts.merge(Outcome.UPDATED, 1, Integer::sum);
        }
    }

    void problem(Line line, Problem problem, @Nullable Long entity) {
        problems.add(new Kept(problem, entity));
        if (problem.severity() == Severity.FLAG) {
            flagged.add(line);
        }
    }

    Counters counters() {
        return new Counters(
                rows,
                count(Outcome.ADDED),
                count(Outcome.UPDATED),
                count(Outcome.UNCHANGED),
                count(Outcome.REPEATED),
                count(Outcome.REJECTED),
                flagged.size());
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    List<Problem> problems() {
        return problems.stream().map(Kept::problem).toList();
    }

    /** Keeps problems, and, if the file changed anything, whom it named: a file that changed nothing holds nobody in place. */
    void keep(BatchRepository batches, BatchId batch) {
        problems.forEach(kept -> batches.keep(batch, kept.problem(), kept.entity()));
        Mentions mentions = memory.mentions();
        named.forEach(one -> mentions.hold(one.entity(), one.place()));
        mentions.release(changed, (entity, place) -> batches.mention(batch, entity, place));
    }

    /** Whom this piece named, the next will know as named before. */
    void remember() {
        for (Named one : named) {
            memory.named().add(one.entity());
            if (one.outcome() == Outcome.UNCHANGED) {
                memory.unchanged().add(one.entity());
            }
        }
    }
}
