package org.sevenloop.spreadsheet.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Progress;

/** Hands on a file's rows some thousand at a time, each piece as a grid of its own with the merges that reach into it. */
final class PieceSink extends PassingSink {
    private static final int ROWS = 5_000;
    private static final int MOST_ROWS = 20_000;

    private final Progress progress;
    private final List<List<Merge>> merges;
    private final ObjIntConsumer<Grid> piece;
    private GridBuilder grid;
    private List<Merge> ownMerges = List.of();
    private String name = "";
    private boolean hidden;
    private int sheet = -1;
    private int rows;
    private int row = -1;
    private int mergedTo = -1;
    private int nextMerge;
    private long away;
    private @Nullable RuntimeException failed;

    PieceSink(Progress progress, List<List<Merge>> merges, ObjIntConsumer<Grid> piece) {
        this.progress = progress;
        this.merges = merges;
        this.piece = piece;
        this.grid = new GridBuilder(progress);
    }

    @Override
    public void startSheet(String sheetName, boolean sheetHidden) {
        sheet++;
        name = sheetName;
        hidden = sheetHidden;
        ownMerges = merges.get(sheet).stream()
                .sorted(Comparator.comparingInt(Merge::firstRow))
                .toList();
        nextMerge = 0;
        mergedTo = -1;
        row = -1;
        begin();
    }

    private void begin() {
        grid = new GridBuilder(progress);
        grid.startSheet(name, hidden);
        rows = 0;
    }

    @Override
    public void cell(Cell cell) {
        if (cell.row() != row) {
            row = cell.row();
            boolean parted = rows >= ROWS && row > mergedTo || rows >= MOST_ROWS;
            if (parted) {
                end();
                begin();
                grid.goOnFrom(row);
            }
            rows++;
            reach();
        }
        grid.cell(cell);
    }

    /** Takes in the merges that begin at or above this row. */
    private void reach() {
        while (nextMerge < ownMerges.size() && ownMerges.get(nextMerge).firstRow() <= row) {
            Merge merge = ownMerges.get(nextMerge++);
            grid.merge(merge);
            mergedTo = Math.max(mergedTo, merge.lastRow());
        }
    }

    private void end() {
        grid.endSheet();
        Grid done = grid.grids().getFirst();
        if (!done.rows().isEmpty()) {
            long start = System.nanoTime();
            take(done);
            away += System.nanoTime() - start;
        }
    }

    private void take(Grid done) {
        try {
            piece.accept(done, sheet);
        } catch (RuntimeException failure) {
            failed = failure;
            throw failure;
        }
    }

    /** What went wrong with a piece after it was handed on: no fault of the file's. */
    Optional<RuntimeException> failed() {
        return Optional.ofNullable(failed);
    }

    @Override
    public void merge(Merge merge) {
        // They are known from the first time through.
    }

    @Override
    public void endSheet() {
        end();
    }

    @Override
    public boolean ended() {
        return grid.ended();
    }

    @Override
    public long moreNanos() {
        return away + super.moreNanos();
    }
}
