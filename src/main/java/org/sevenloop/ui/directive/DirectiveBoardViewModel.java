package org.sevenloop.ui.directive;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    private final DirectiveServices services;
    private final DeskTools tools;
    private final Messages text;
    private final DirectiveId id;
    private final Runnable close;
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Board.Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final DirectiveRows shown = new DirectiveRows();

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
        shown.read(read);
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
            rows.setAll(shown.of(read, filter.get()));
        }
    }

    /** Whether something stands below a row. */
    public boolean opens(Board.Row row) {
        Board read = board.get();
        return read != null && shown.opens(read, row);
    }

    public boolean isFolded(Board.Row row) {
        return filter.get() == Filter.ALL && shown.isFolded(row);
    }

    public void toggle(Board.Row row) {
        shown.toggle(row);
        lay();
    }

    /** The leaves that these rows stand for: themselves, or all that still wait below them. */
    public List<Board.Row> leaves(Collection<Board.Row> chosen) {
        Board read = board.get();
        Set<Board.Row> found = new LinkedHashSet<>();
        if (read != null) {
            chosen.forEach(row -> found.addAll(row.leaf() ? List.of(row) : shown.waitingBelow(read, row)));
        }
        return List.copyOf(found);
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
