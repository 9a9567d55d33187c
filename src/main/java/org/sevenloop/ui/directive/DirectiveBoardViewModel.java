package org.sevenloop.ui.directive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.AnswerSheet;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.Rival;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.DeskTools;

/** One order with its tree: how far it is at every node, and what is said about the chosen ones. */
public final class DirectiveBoardViewModel {
    /** More rows than these are shown closed from the fourth level down. */
    private static final int MANY = 200;

    private static final int CLOSED_LEVEL = 4;

    private final DirectiveServices services;
    private final DeskTools tools;
    private final Messages text;
    private final DirectiveId id;
    private final Runnable close;
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Board.Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final Set<UnitId> folded = new HashSet<>();
    private final Map<Board.Row, Integer> places = new IdentityHashMap<>();
    private boolean foldedOnce;

    /** Which rows are on view. */
    public enum Filter {
        ALL,
        MISSING,
        UNABLE,
        RIVALS
    }

    public DirectiveBoardViewModel(DirectiveServices services, DeskTools tools, DirectiveId id, Runnable close) {
        this.services = services;
        this.tools = tools;
        this.text = tools.text();
        this.id = id;
        this.close = close;
        filter.addListener((o, was, is) -> lay());
    }

    public boolean may(Action action) {
        return tools.may(action);
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public ObservableList<Board.Row> rows() {
        return rows;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public void refresh() {
        tools.tasks().latest("directive.board", () -> services.orders().board(id), this::show, failure -> {
            close.run();
            tools.problems().tell(failure);
        });
    }

    private void show(Board read) {
        if (!foldedOnce && read.rows().size() > MANY) {
            read.rows().stream().filter(row -> row.level() >= CLOSED_LEVEL).forEach(row -> folded.add(row.unit()));
        }
        foldedOnce = true;
        places.clear();
        read.rows().forEach(row -> places.put(row, places.size()));
        board.set(read);
        lay();
    }

    /** Back to the list. */
    public void close() {
        close.run();
    }

    private void lay() {
        Board read = board.get();
        if (read != null) {
            rows.setAll(filter.get() == Filter.ALL ? unfolded(read) : matching(read));
        }
    }

    private List<Board.Row> unfolded(Board read) {
        List<Board.Row> shown = new ArrayList<>();
        int hidden = Integer.MAX_VALUE;
        for (Board.Row row : read.rows()) {
            if (row.depth() <= hidden) {
                shown.add(row);
                hidden = folded.contains(row.unit()) && opens(read, row) ? row.depth() : Integer.MAX_VALUE;
            }
        }
        return shown;
    }

    /** The rows that match, with all that stands above them. */
    private List<Board.Row> matching(Board read) {
        Predicate<Board.Row> wanted = wanted(read);
        Set<Board.Row> shown = new HashSet<>();
        List<Board.Row> path = new ArrayList<>();
        for (Board.Row row : read.rows()) {
            while (!path.isEmpty() && path.getLast().depth() >= row.depth()) {
                path.removeLast();
            }
            path.add(row);
            if (wanted.test(row)) {
                shown.addAll(path);
            }
        }
        return read.rows().stream().filter(shown::contains).toList();
    }

    private Predicate<Board.Row> wanted(Board read) {
        Set<ReceiptId> rivals = new HashSet<>();
        read.rivals().forEach(rival -> rivals.add(rival.receipt()));
        return switch (filter.get()) {
            case ALL -> row -> true;
            case MISSING -> Board.Row::waiting;
            case UNABLE -> row -> row.leaf() && state(row) == Receipt.State.UNABLE;
            case RIVALS ->
                row -> row.receipt() != null && rivals.contains(row.receipt().id());
        };
    }

    private static Receipt.@Nullable State state(Board.Row row) {
        return row.receipt() == null ? null : row.receipt().state();
    }

    /** Whether something stands below a row. */
    public boolean opens(Board.Row row) {
        Board read = board.get();
        return read != null && opens(read, row);
    }

    private boolean opens(Board read, Board.Row row) {
        int next = places.getOrDefault(row, -1) + 1;
        return next > 0 && next < read.rows().size() && read.rows().get(next).depth() > row.depth();
    }

    public boolean isFolded(Board.Row row) {
        return filter.get() == Filter.ALL && folded.contains(row.unit());
    }

    public void toggle(Board.Row row) {
        if (!folded.remove(row.unit())) {
            folded.add(row.unit());
        }
        lay();
    }

    /** The leaves that these rows stand for: themselves, or all that still wait below them. */
    public List<Board.Row> leaves(Collection<Board.Row> chosen) {
        Board read = board.get();
        Set<Board.Row> found = new LinkedHashSet<>();
        if (read != null) {
            chosen.forEach(row -> found.addAll(row.leaf() ? List.of(row) : waitingBelow(read, row)));
        }
        return List.copyOf(found);
    }

    private List<Board.Row> waitingBelow(Board read, Board.Row row) {
        List<Board.Row> found = new ArrayList<>();
        int from = places.getOrDefault(row, read.rows().size() - 1) + 1;
        for (Board.Row each : read.rows().subList(from, read.rows().size())) {
            if (each.depth() <= row.depth()) {
                break;
            }
            if (each.waiting()) {
                found.add(each);
            }
        }
        return found;
    }

    private static List<ReceiptId> receipts(Collection<Board.Row> chosen) {
        return chosen.stream()
                .map(Board.Row::receipt)
                .filter(Objects::nonNull)
                .map(Receipt::id)
                .toList();
    }

    public void receive(Collection<Board.Row> chosen) {
        List<ReceiptId> nodes = receipts(chosen);
        act(nodes, () -> services.orders().receive(id, nodes), "directive.done.receive");
    }

    public void pass(Collection<Board.Row> chosen) {
        List<ReceiptId> nodes = receipts(chosen);
        act(nodes, () -> services.orders().pass(id, nodes), "directive.done.pass");
    }

    /** The same answer of all leaves that these rows stand for. */
    public void answer(Collection<Board.Row> chosen, Reply answer) {
        Map<ReceiptId, Reply> answers = new LinkedHashMap<>();
        receipts(leaves(chosen)).forEach(node -> answers.put(node, answer));
        act(answers.keySet(), () -> services.orders().answer(id, answers), "directive.done.answer");
    }

    public void reopen(Collection<Board.Row> chosen) {
        List<ReceiptId> nodes = receipts(
                chosen.stream().filter(row -> row.leaf() && !row.waiting()).toList());
        act(nodes, () -> services.orders().reopen(id, nodes), "directive.done.reopen");
    }

    public void handOn(Collection<Board.Row> chosen, UnitId to, String why) {
        List<ReceiptId> nodes = receipts(leaves(chosen));
        act(nodes, () -> services.orders().handOn(id, nodes, to, why), "directive.done.handon");
    }

    /** The answer that is kept stands; the other was looked at. */
    public void keep(Rival rival) {
        act(List.of(rival.receipt()), () -> services.orders().settle(id, rival.receipt()), "directive.done.settle");
    }

    private void act(Collection<ReceiptId> nodes, Runnable work, String done) {
        if (!nodes.isEmpty()) {
            tools.save(work, text.text(done, nodes.size()));
        }
    }

    /** What has to be asked before an answer can be given: nothing, a number or a list. */
    public Asked asked() {
        Board read = board.get();
        return read == null ? Asked.DONE : read.directive().order().asked();
    }

    /** Saves the file that goes along. */
    public void saveFile(Path to) {
        tools.tasks()
                .run(
                        text.text("directive.job.file"),
                        () -> services.orders().saveFile(id, to),
                        (Path saved) -> tools.notices().done(text.text("directive.done.file", saved.toString()), null),
                        tools.problems()::tell);
    }

    /** A sheet to be filled, for all who have not answered. */
    public void saveSheet(Path to) {
        write("directive.job.sheet", () -> services.sheets().write(id, List.of(), to), "directive.done.sheet");
    }

    /** Slips for the chosen leaves; for all who have not answered where none is chosen. */
    public void saveSlips(Collection<Board.Row> chosen, Path to) {
        List<ReceiptId> nodes = receipts(leaves(chosen));
        write("directive.job.slips", () -> services.sheets().slips(id, nodes, to), "directive.done.slips");
    }

    public void printSlips(Collection<Board.Row> chosen) {
        List<ReceiptId> nodes = receipts(leaves(chosen));
        write("directive.job.slips", () -> services.sheets().printSlips(id, nodes), "directive.done.print");
    }

    private void write(String job, Callable<?> work, String done) {
        tools.tasks()
                .run(
                        text.text(job),
                        work::call,
                        written -> tools.notices().done(text.text(done, String.valueOf(written)), null),
                        tools.problems()::tell);
    }

    /** Reads a filled sheet; what it says is shown before it is taken in. */
    public void readSheet(Path file, Consumer<AnswerSheet> then) {
        tools.tasks()
                .run(
                        text.text("directive.job.read"),
                        () -> services.sheets().read(id, file),
                        then,
                        tools.problems()::tell);
    }

    public void readChain(String pasted, Consumer<AnswerSheet> then) {
        tools.tasks()
                .run(
                        text.text("directive.job.read"),
                        () -> services.sheets().chain(id, pasted),
                        then,
                        tools.problems()::tell);
    }

    public void take(AnswerSheet sheet) {
        Map<ReceiptId, Reply> answers = sheet.answers();
        act(answers.keySet(), () -> services.orders().answer(id, answers), "directive.done.answer");
    }

    /** Where something can be handed on to. */
    public void withTree(Consumer<UnitTree> then) {
        tools.tasks()
                .run(text.text("directive.job.form"), () -> services.orders().tree(), then, tools.problems()::tell);
    }

    /** Puts the board on paper as it is on view. */
    public void print() {
        Board read = board.get();
        if (read != null) {
            tools.printouts().print(DirectivePaper.board(read, rows, text));
        }
    }
}
