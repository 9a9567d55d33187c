package org.sevenloop.spreadsheet.read;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.sevenloop.platform.Progress;

/**
 * A file too large to be held: first the head and foot of each sheet, by which it is recognised, then all rows, some thousand at a
 * time. It is gone through twice, since merges stand behind the rows they cover.
 */
public final class LargeGrids {
    private final Path file;
    private final HeadSink head;
    private final FileStamp stamp;

    private LargeGrids(Path file, HeadSink head, FileStamp stamp) {
        this.file = file;
        this.head = head;
        this.stamp = stamp;
    }

    /** Goes through the whole file once and keeps heads and feet. */
    public static LargeGrids open(Path file, Progress progress) throws UnreadableFileException {
        FileStamp stamp = FileStamp.of(file);
        HeadSink head = new HeadSink(progress);
        FileGrids.read(file, head);
        return new LargeGrids(file, head, stamp);
    }

    /** The first rows of each sheet, and its last, where dates and legends stand; in the order of the file. */
    public List<Grid> heads() {
        return head.grids();
    }

    /** How many rows all sheets have. */
    public int rowCount() {
        return head.rowCount();
    }

    /** Hands on all rows of all sheets with the number of their sheet; no vertical merge is cut in two unless it is endless. */
    public void each(Progress progress, ObjIntConsumer<Grid> piece) throws UnreadableFileException {
        if (!FileStamp.of(file).equals(stamp)) {
            throw new UnreadableFileException("changed", String.valueOf(file.getFileName()));
        }
        PieceSink pieces = new PieceSink(progress, head.merges(), piece);
        try {
            FileGrids.read(file, pieces);
        } catch (UnreadableFileException refused) {
            throw pieces.failed().orElseThrow(() -> refused);
        }
    }

    /** Keeps the first and last rows of each sheet, and all merges. */
    private static final class HeadSink extends PassingSink {
        private static final int ROWS = 3_000;
        private static final int FOOT_ROWS = 20;

        private final Progress progress;
        private final GridBuilder heads;
        private final List<Grid> grids = new ArrayList<>();
        private final Deque<List<Cell>> foot = new ArrayDeque<>();
        private final List<List<Merge>> merges = new ArrayList<>();
        private int rows;
        private int allRows;
        private int row = -1;
        private boolean ended;

        HeadSink(Progress progress) {
            this.progress = progress;
            heads = new GridBuilder(progress);
        }

        List<Grid> grids() {
            return grids;
        }

        List<List<Merge>> merges() {
            return merges;
        }

        int rowCount() {
            return allRows;
        }

        @Override
        public void startSheet(String name, boolean hidden) {
            heads.startSheet(name, hidden);
            merges.add(new ArrayList<>());
            foot.clear();
            rows = 0;
            row = -1;
            ended = false;
        }

        @Override
        public void cell(Cell cell) {
            if (ended() || cell.blank()) {
                return;
            }
            if (cell.row() != row) {
                ended = cell.row() - Math.max(row, 0) > Limits.MOST_BLANK_ROWS;
                if (ended) {
                    return;
                }
                row = cell.row();
                rows++;
                allRows++;
                if (rows > ROWS) {
                    List<Cell> next = foot.size() < FOOT_ROWS ? new ArrayList<>() : foot.removeFirst();
                    next.clear();
                    foot.addLast(next);
                }
            }
            if (rows <= ROWS) {
                heads.cell(cell);
            } else {
                foot.getLast().add(cell);
            }
        }

        private Grid withFoot(Grid head) {
            if (foot.isEmpty()) {
                return head;
            }
            GridBuilder last = new GridBuilder(progress);
            last.startSheet(head.name(), head.hidden());
            last.goOnFrom(foot.getFirst().getFirst().row());
            foot.forEach(cells -> cells.forEach(last::cell));
            last.endSheet();
            return head.with(last.grids().getFirst().rows().stream()
                    .flatMap(one -> one.filled().stream())
                    .toList());
        }

        @Override
        public void merge(Merge merge) {
            held(GridBuilder.MERGE);
            merges.getLast().add(merge);
            heads.merge(merge);
        }

        @Override
        public void endSheet() {
            heads.endSheet();
            grids.add(withFoot(heads.grids().getLast()));
        }

        @Override
        public boolean ended() {
            return ended || heads.ended();
        }
    }
}
