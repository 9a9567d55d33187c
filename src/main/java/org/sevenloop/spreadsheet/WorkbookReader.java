package org.sevenloop.spreadsheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.chain.Chain;
import org.sevenloop.spreadsheet.line.LineReader;
import org.sevenloop.spreadsheet.read.FileGrids;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.LargeGrids;
import org.sevenloop.spreadsheet.read.UnreadableFileException;
import org.sevenloop.spreadsheet.recognise.Table;
import org.sevenloop.spreadsheet.recognise.TableFinder;

/** A file from a street in, its people and facts out. */
public final class WorkbookReader {
    /** What is told of a file that cannot be held, so that it has to go through in pieces. */
    private static final String TOO_LARGE = "large";

    record ReadTable(Table table, List<Line> lines) {
        SheetKind kind() {
            return table.kind();
        }
    }

    /**
     * @param businessDay the day that dates without a year are near to, where the sheet has no date of its own
     * @throws UnreadableFileException when the file cannot be read, or holds no table that the console knows
     */
    public RecognisedFile read(Path file, LocalDate businessDay, Progress progress) throws UnreadableFileException {
        return open(file, businessDay, List.of(), progress).read(Choices.NONE).file();
    }

    /**
     * The same, to be looked at and put right before it is taken in.
     *
     * @param remembered what was said of the columns of earlier files
     */
    public OpenBook open(Path file, LocalDate businessDay, List<RememberedMapping> remembered, Progress progress)
            throws UnreadableFileException {
        String name = String.valueOf(file.getFileName());
        try {
            return open(name, FileGrids.read(file, progress), businessDay, remembered, null);
        } catch (UnreadableFileException refused) {
            if (!refused.code().equals(TOO_LARGE)) {
                throw refused;
            }
            return openInPieces(file, businessDay, remembered, progress);
        }
    }

    /** The same for a file that is too large to be held. */
    OpenBook openInPieces(Path file, LocalDate businessDay, List<RememberedMapping> remembered, Progress progress)
            throws UnreadableFileException {
        LargeGrids large = LargeGrids.open(file, progress);
        return open(String.valueOf(file.getFileName()), large.heads(), businessDay, remembered, large);
    }

    /**
     * What was copied and pasted: cells of Excel or WPS, or the answers to a WeChat 接龙.
     *
     * @param name what the text is called in sentences and in the list of what was imported
     */
    public OpenBook open(
            String name, String text, LocalDate businessDay, List<RememberedMapping> remembered, Progress progress)
            throws UnreadableFileException {
        Optional<List<List<String>>> chain = Chain.rows(text, businessDay);
        List<Grid> grids =
                chain.isPresent() ? FileGrids.of(name, chain.get(), progress) : FileGrids.read(name, text, progress);
        return open(name, grids, businessDay, remembered, null);
    }

    private static OpenBook open(
            String name,
            List<Grid> grids,
            LocalDate businessDay,
            List<RememberedMapping> remembered,
            @Nullable LargeGrids large)
            throws UnreadableFileException {
        List<ReadTable> tables = tables(grids, businessDay, false);
        boolean hidden = tables.isEmpty();
        if (hidden) {
            tables = tables(grids, businessDay, true);
        }
        if (tables.isEmpty()) {
            throw new UnreadableFileException("table", name);
        }
        List<Problem> cutOff = grids.stream()
                .filter(grid -> grid.hidden() == hidden && grid.firstRowLeftOut() >= 0)
                .map(Preview::cutOff)
                .toList();
        return OpenBook.of(name, tables, cutOff, remembered, large);
    }

    /** Hidden sheets hold lists for drop-downs and old copies: they count only where nothing else does. */
    private static List<ReadTable> tables(List<Grid> grids, LocalDate businessDay, boolean hidden) {
        List<Grid> filled = grids.stream()
                .filter(grid -> grid.hidden() == hidden && !grid.rows().isEmpty())
                .toList();
        List<ReadTable> tables = new ArrayList<>();
        for (Grid grid : filled) {
            for (Table table : new TableFinder(grid, businessDay, filled.size() > 1).tables()) {
                tables.add(new ReadTable(table, LineReader.read(table)));
            }
        }
        return tables;
    }

    static RecognisedFile recognised(String name, List<ReadTable> tables) {
        SheetKind kind = kind(tables);
        List<Line> lines = new ArrayList<>();
        List<RecognisedTable> recognised = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> hints = new LinkedHashSet<>();
        for (ReadTable read : tables) {
            hints.addAll(read.table().context().hints());
            if (read.kind() == kind) {
                lines.addAll(read.lines());
            }
            boolean left = read.kind() != kind && !read.lines().isEmpty();
            if (left || kind == SheetKind.OTHER) {
                problems.add(Preview.leftOut(read.table()));
            }
            recognised.add(Preview.described(read.table(), read.lines()));
        }
        return new RecognisedFile(name, kind, recognised, lines, List.copyOf(hints), problems);
    }

    /** What most rows of the file are about; among empty forms the surest. */
    private static SheetKind kind(List<ReadTable> all) {
        List<ReadTable> known =
                all.stream().filter(read -> read.kind() != SheetKind.OTHER).toList();
        List<ReadTable> tables = known.isEmpty() ? all : known;
        ReadTable best = tables.getFirst();
        long bestRows = -1;
        for (ReadTable read : tables) {
            long rows = tables.stream()
                    .filter(other -> other.kind() == read.kind())
                    .mapToLong(other -> other.lines().size())
                    .sum();
            boolean surer =
                    rows == bestRows && read.table().score() > best.table().score();
            if (rows > bestRows || surer) {
                best = read;
                bestRows = rows;
            }
        }
        return best.kind();
    }
}
