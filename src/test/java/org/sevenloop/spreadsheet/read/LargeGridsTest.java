package org.sevenloop.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** A file that goes through in pieces shows the same cells as one that is held. */
class LargeGridsTest {
    private static final int ROWS = 12_001;
    private static final int HOUSEHOLD = 3;

    @TempDir
    Path folder;

    @Test
    void piecesShowWhatTheWholeShows() throws Exception {
        TestBook book = new TestBook().sheet("说明").row("填表说明").sheet("花名册").row("住址", "姓名");
        for (int i = 0; i < ROWS; i++) {
            boolean first = i % HOUSEHOLD == 0;
            book.row(first ? i + "号" : null, TestPeople.name(i));
            if (first) {
                book.merge(i + 1, 0, i + HOUSEHOLD, 0);
            }
        }
        Path file = book.save(folder);
        Grid whole = FileGrids.read(file, Progress.NONE).get(1);

        LargeGrids large = LargeGrids.open(file, Progress.NONE);
        assertThat(large.rowCount()).isEqualTo(ROWS + 2);
        assertThat(large.heads()).extracting(Grid::name).containsExactly("说明", "花名册");
        List<Grid> pieces = new ArrayList<>();
        large.each(Progress.NONE, (piece, sheet) -> {
            if (sheet == 1) {
                pieces.add(piece);
            }
        });
        assertThat(pieces).hasSizeGreaterThan(1);
        List<GridRow> rows =
                pieces.stream().flatMap(piece -> piece.rows().stream()).toList();
        assertThat(rows)
                .extracting(GridRow::index)
                .isEqualTo(whole.rows().stream().map(GridRow::index).toList());
        for (Grid piece : pieces) {
            for (GridRow row : piece.rows()) {
                assertThat(piece.cell(row, 0)).as("住址 of row " + row.index()).isEqualTo(whole.cell(row.index(), 0));
                assertThat(piece.cell(row, 1)).isEqualTo(whole.cell(row.index(), 1));
            }
        }
    }

    @Test
    void anotherVersionThanTheOneLookedAtIsRefused() throws Exception {
        Path file = new TestBook()
                .sheet("花名册")
                .row("姓名", "住址")
                .row(TestPeople.name(1), "1号")
                .save(folder);
        LargeGrids large = LargeGrids.open(file, Progress.NONE);
        new TestBook()
                .sheet("花名册")
                .row("住址", "姓名")
                .row("1号", TestPeople.name(1))
                .row("2号", TestPeople.name(2))
                .save(folder);
        assertThatThrownBy(() -> large.each(Progress.NONE, (piece, sheet) -> {}))
                .isInstanceOfSatisfying(UnreadableFileException.class, refused -> assertThat(refused.code())
                        .isEqualTo("changed"));
    }
}
