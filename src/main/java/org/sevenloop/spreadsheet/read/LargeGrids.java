package org.sevenloop.spreadsheet.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.sevenloop.platform.Progress;

/**
 * A file too large to be held: first the head of each sheet, by which it is recognised, then all rows, some thousand at a
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

    /** Goes through the whole file once and keeps the heads. */
    public static LargeGrids open(Path file, Progress progress) throws UnreadableFileException {
        FileStamp stamp = FileStamp.of(file);
        HeadSink head = new HeadSink(progress);
        FileGrids.read(file, head);
        return new LargeGrids(file, head, stamp);
    }

    /** The first rows of each sheet, in the order of the file. */
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

    /** Keeps the first rows of each sheet, and all merges. */
    private static final class HeadSink extends PassingSink {
        private static final int ROWS = 3_000;

        private final GridBuilder grids;
        private final List<List<Merge>> merges = new ArrayList<>();
        private int rows;
        private int allRows;
        private int row = -1;

        HeadSink(Progress progress) {
            grids = new GridBuilder(progress);
        }

        List<Grid> grids() {
            return grids.grids();
        }

        List<List<Merge>> merges() {
            return merges;
        }

        int rowCount() {
            return allRows;
        }

        @Override
        public void startSheet(String name, boolean hidden) {
            grids.startSheet(name, hidden);
            merges.add(new ArrayList<>());
            rows = 0;
            row = -1;
        }

        @Override
        public void cell(Cell cell) {
            if (cell.row() != row) {
                row = cell.row();
                rows++;
                allRows++;
            }
            if (rows <= ROWS) {
                grids.cell(cell);
            }
        }

        @Override
        public void merge(Merge merge) {
            held(GridBuilder.MERGE);
            merges.getLast().add(merge);
            grids.merge(merge);
        }

        @Override
        public void endSheet() {
            grids.endSheet();
        }

        @Override
        public boolean ended() {
            return grids.ended();
        }
    }
}
