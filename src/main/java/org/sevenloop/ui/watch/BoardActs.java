package org.sevenloop.ui.watch;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Revealed;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.watch.WatchService;
import org.sevenloop.ui.common.DeskTools;

/** What is done on the board: each act is stored, told with its undo, and the board shows it at once. */
public final class BoardActs {
    private static final WatchFacts NOT_ASKED_YET = new WatchFacts(
            Origin.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Review.UNKNOWN,
            Measure.NONE);

    private final WatchService watch;
    private final DeskTools tools;
    private final BoardViewModel board;
    private final WatchWords words;

    BoardActs(WatchService watch, DeskTools tools, BoardViewModel board) {
        this.watch = watch;
        this.tools = tools;
        this.board = board;
        this.words = new WatchWords(tools.text());
    }

    public void change(BoardCard card, Fact fact, String value, String why) {
        if (card.watchCase().facts().value(fact).equals(value)) {
            return;
        }
        WatchCaseId id = card.watchCase().id();
        run(
                () -> {
                    watch.change(id, fact, value, why);
                    return watch.page(id).card();
                },
                now -> moved(card, now, fact));
    }

    private String moved(BoardCard was, BoardCard now, Fact fact) {
        String name = now.person().name();
        return was.colour() == now.colour()
                ? text("watch.done.fact", name, words.fact(fact), words.value(fact, valueOf(now, fact)))
                : text(
                        "watch.done.moved",
                        name,
                        words.colour(was.colour()),
                        words.colour(now.colour()),
                        words.reasons(now.judgement()));
    }

    private static String valueOf(BoardCard card, Fact fact) {
        return card.watchCase().facts().value(fact);
    }

    /** A key's press: yes becomes no, no and unknown become yes; a check goes one step on. */
    public void toggle(BoardCard card, Fact fact) {
        String is = valueOf(card, fact);
        switch (fact) {
            case REPORTED, COOPERATES, REACHABLE, CONTACT ->
                change(card, fact, (is.equals("YES") ? Answer.NO : Answer.YES).name(), "");
            case REVIEW -> change(card, fact, next(Review.valueOf(is)).name(), "");
            case MEASURE, ORIGIN -> {
                // Chosen from a list: there are too many to press through.
            }
        }
    }

    private static Review next(Review is) {
        return switch (is) {
            case UNKNOWN, NOT_REVIEWED -> Review.REVIEWING;
            case REVIEWING -> Review.REVIEWED;
            case REVIEWED -> Review.NOT_REVIEWED;
        };
    }

    /**
     * “My son came from Wuhan”: four texts, and the card is there, yellow, until somebody has asked further.
     *
     * @param number a phone or a document number, told apart by its length
     * @param again opens the form once more over what was refused
     */
    public void call(String name, String number, String from, String when, Runnable again) {
        PersonEntry who = Numbers.entry(name, number);
        enter(new CaseEntry(null, who, from, when, "", "", "", Answer.UNKNOWN, NOT_ASKED_YET, "", "", ""), again);
    }

    /** @param again opens the form once more over what was refused */
    public void enter(CaseEntry entry, Runnable again) {
        String done = entry.id() == null ? "watch.done.entered" : "watch.done.corrected";
        tools.tasks()
                .run(
                        "watch.act",
                        () -> watch.enter(entry),
                        id -> {
                            tools.notices().saved(text(done, entry.who().name().strip()));
                            board.open(id);
                            board.refresh();
                        },
                        failure -> {
                            tools.problems().tell(failure);
                            if (failure instanceof RefusedException) {
                                again.run();
                            }
                        });
    }

    /** Asks what for and has it noted; then somebody's numbers may be shown. */
    public void reveal(BoardCard card, Runnable show) {
        tools.rights().reveal(Revealed.PERSON, card.person().id().value(), show);
    }

    public boolean may(Action action) {
        return tools.may(action);
    }

    /** Fetches a case as texts for the form. */
    public void form(BoardCard card, Consumer<CaseEntry> show) {
        tools.tasks().run("watch.form", () -> watch.entry(card.watchCase().id()), show, tools.problems()::tell);
    }

    public void release(List<BoardCard> cards, String why) {
        act(() -> watch.release(ids(cards), why), "watch.done.released", cards);
    }

    public void reopen(BoardCard card) {
        act(() -> watch.reopen(card.watchCase().id(), ""), "watch.done.reopened", List.of(card));
    }

    public void assign(List<BoardCard> cards, Responsible owner) {
        run(
                () -> {
                    watch.assignOwner(ids(cards), owner);
                    return true;
                },
                ignored -> text("watch.done.owner", whom(cards), owner.name()));
    }

    public void remove(List<BoardCard> cards) {
        board.close();
        act(() -> watch.remove(ids(cards)), "watch.done.removed", cards);
    }

    private void act(Runnable work, String done, List<BoardCard> cards) {
        run(
                () -> {
                    work.run();
                    return true;
                },
                ignored -> text(done, whom(cards)));
    }

    private String whom(List<BoardCard> cards) {
        return cards.size() == 1 ? cards.get(0).person().name() : text("watch.people", cards.size());
    }

    private static Collection<WatchCaseId> ids(List<BoardCard> cards) {
        return cards.stream().map(card -> card.watchCase().id()).toList();
    }

    private String text(String key, Object... arguments) {
        return tools.text().text(key, arguments);
    }

    private <T> void run(Callable<T> work, Function<T, String> done) {
        tools.tasks()
                .run(
                        "watch.act",
                        work,
                        result -> {
                            tools.notices().saved(done.apply(result));
                            board.refresh();
                        },
                        tools.problems()::tell);
    }
}
