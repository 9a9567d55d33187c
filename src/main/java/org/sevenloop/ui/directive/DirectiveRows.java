package org.sevenloop.ui.directive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.ui.directive.DirectiveBoardViewModel.Filter;

/** Which rows of a board are on view: those not folded away, or those that match with what stands above them. */
final class DirectiveRows {
    /** More rows than these are shown folded from the fourth level down. */
    private static final int MANY = 200;

    private static final int FOLDED_LEVEL = 4;

    private final Set<UnitId> folded = new HashSet<>();
    private final Map<Board.Row, Integer> places = new IdentityHashMap<>();
    private boolean foldedOnce;

    /** To be told of each board before its rows are asked for. */
    void read(Board board) {
        if (!foldedOnce && board.rows().size() > MANY) {
            board.rows().stream().filter(row -> row.level() >= FOLDED_LEVEL).forEach(row -> folded.add(row.unit()));
        }
        foldedOnce = true;
        places.clear();
        board.rows().forEach(row -> places.put(row, places.size()));
    }

    List<Board.Row> of(Board board, Filter filter) {
        return filter == Filter.ALL ? unfolded(board) : matching(board, filter);
    }

    private List<Board.Row> unfolded(Board board) {
        List<Board.Row> shown = new ArrayList<>();
        int hidden = Integer.MAX_VALUE;
        for (Board.Row row : board.rows()) {
            if (row.depth() <= hidden) {
                shown.add(row);
                hidden = folded.contains(row.unit()) && opens(board, row) ? row.depth() : Integer.MAX_VALUE;
            }
        }
        return shown;
    }

    private static List<Board.Row> matching(Board board, Filter filter) {
        Predicate<Board.Row> wanted = wanted(board, filter);
        Set<Board.Row> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Board.Row> path = new ArrayList<>();
        for (Board.Row row : board.rows()) {
            while (!path.isEmpty() && path.getLast().depth() >= row.depth()) {
                path.removeLast();
            }
            path.add(row);
            if (wanted.test(row)) {
                shown.addAll(path);
            }
        }
        return board.rows().stream().filter(shown::contains).toList();
    }

    private static Predicate<Board.Row> wanted(Board board, Filter filter) {
        Set<ReceiptId> rivals = new HashSet<>();
        board.rivals().forEach(rival -> rivals.add(rival.receipt()));
        return switch (filter) {
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
    boolean opens(Board board, Board.Row row) {
        int next = places.getOrDefault(row, -1) + 1;
        return next > 0 && next < board.rows().size() && board.rows().get(next).depth() > row.depth();
    }

    boolean isFolded(Board.Row row) {
        return folded.contains(row.unit());
    }

    void toggle(Board.Row row) {
        if (!folded.remove(row.unit())) {
            folded.add(row.unit());
        }
    }

    List<Board.Row> waitingBelow(Board board, Board.Row row) {
        List<Board.Row> found = new ArrayList<>();
        int from = places.getOrDefault(row, board.rows().size() - 1) + 1;
        for (Board.Row each : board.rows().subList(from, board.rows().size())) {
            if (each.depth() <= row.depth()) {
                break;
            }
            if (each.waiting()) {
                found.add(each);
            }
        }
        return found;
    }
}
