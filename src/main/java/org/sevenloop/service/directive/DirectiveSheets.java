package org.sevenloop.service.directive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.document.PagePrinter;
import org.sevenloop.document.SlipPdf;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.AnswerSheet;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.ChainAnswers;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.NodeCode;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Slip;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.chain.Chain;
import org.sevenloop.spreadsheet.read.FileGrids;
import org.sevenloop.spreadsheet.read.UnreadableFileException;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;
import org.sevenloop.spreadsheet.write.XlsxWriter;

/** Orders where there is no machine: slips to be cut, a sheet to be filled, and the answers that come back on them. */
public final class DirectiveSheets {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Store store;
    private final Messages text;
    private final DirectiveService orders;

    public DirectiveSheets(Store store, Messages text) {
        this.store = store;
        this.text = text;
        this.orders = new DirectiveService(store);
    }

    private record Leaf(Board.Row row, String above) {}

    /** The leaves that have not answered, each with the unit above it. */
    private static List<Leaf> waiting(Board board) {
        List<Leaf> found = new ArrayList<>();
        List<Board.Row> path = new ArrayList<>();
        for (Board.Row row : board.rows()) {
            while (!path.isEmpty() && path.getLast().depth() >= row.depth()) {
                path.removeLast();
            }
            if (row.waiting()) {
                found.add(new Leaf(row, path.isEmpty() ? "" : path.getLast().name()));
            }
            path.add(row);
        }
        return found;
    }

    private static List<Leaf> waiting(Board board, Collection<ReceiptId> chosen) {
        return waiting(board).stream()
                .filter(leaf -> chosen.isEmpty() || chosen.contains(id(leaf)))
                .toList();
    }

    private static ReceiptId id(Leaf leaf) {
        if (leaf.row().receipt() == null) {
            throw new IllegalStateException("who waits has a receipt");
        }
        return leaf.row().receipt().id();
    }

    /** A sheet to be filled: a row for each of these leaves that has not answered; of all of them if none is named. */
    public Path write(DirectiveId id, Collection<ReceiptId> chosen, Path file) throws IOException {
        store.demand(Action.SEE_DIRECTIVES);
        Board board = orders.board(id);
        ListTable table = table(board, waiting(board, chosen));
        String note = text.text("directive.sheet.note", board.directive().number(), due(board));
        WholeFile.write(file, out -> XlsxWriter.write(table, note, out));
        return file;
    }

    private ListTable table(Board board, List<Leaf> leaves) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Leaf leaf : leaves) {
            rows.add(Arrays.<@Nullable Object>asList(
                    NodeCode.of(board.directive(), id(leaf)).toString(),
                    leaf.above(),
                    leaf.row().name(),
                    "",
                    "",
                    ""));
        }
        Asked asked = board.directive().order().asked();
        return new ListTable(
                text.text("directive.sheet.name"),
                board.directive().order().title(),
                List.of(
                        Column.text(head("code"), 20),
                        Column.text(head("above"), 16),
                        Column.text(head("unit"), 24),
                        Column.text(head("result"), 12),
                        Column.text(head(asked.wantsText() ? "answer." + asked : "answer"), 24),
                        Column.text(head("why"), 24)),
                rows);
    }

    private String head(String word) {
        return text.text("directive.sheet." + word);
    }

    private static String due(Board board) {
        return WHEN.format(board.directive().order().due());
    }

    /** Reads a sheet that was filled; nothing is taken in yet. */
    public AnswerSheet read(DirectiveId id, Path file) throws UnreadableFileException {
        store.demand(Action.ANSWER_DIRECTIVE);
        Board board = orders.board(id);
        return new AnswerReader(board).read(FileGrids.read(file, Progress.NONE));
    }

    /** Reads answers that were copied from a WeChat group; nothing is taken in yet. */
    public AnswerSheet chain(DirectiveId id, String pasted) {
        store.demand(Action.ANSWER_DIRECTIVE);
        Board board = orders.board(id);
        List<ChainAnswers.Node> nodes = waiting(board).stream()
                .map(leaf -> new ChainAnswers.Node(id(leaf), names(leaf.row()), leaf.above()))
                .toList();
        return ChainAnswers.of(board.directive().order().asked(), nodes, Chain.answers(pasted));
    }

    /** A household is called by its address or by its head. */
    private static List<String> names(Board.Row row) {
        List<String> names = new ArrayList<>(List.of(row.name()));
        if (row.receipt() != null && row.receipt().household() != null) {
            names.addAll(List.of(row.name().split(" ")));
        }
        return names;
    }

    /** Slips for these leaves, to be saved. */
    public Path slips(DirectiveId id, Collection<ReceiptId> chosen, Path file) throws IOException {
        byte[] pdf = slips(id, chosen);
        WholeFile.write(file, out -> out.write(pdf));
        return file;
    }

    /** Prints slips for these leaves; returns the printer's name. */
    public String printSlips(DirectiveId id, Collection<ReceiptId> chosen) throws IOException {
        byte[] pdf = slips(id, chosen);
        PagePrinter.demandPrinter();
        return PagePrinter.print(pdf, text.text("directive.slip.job"));
    }

    private byte[] slips(DirectiveId id, Collection<ReceiptId> chosen) throws IOException {
        store.demand(Action.SEE_DIRECTIVES);
        Board board = orders.board(id);
        List<Slip> slips = waiting(board, chosen).stream()
                .map(leaf -> new Slip(
                        (leaf.above() + "  " + leaf.row().name()).strip(),
                        NodeCode.of(board.directive(), id(leaf)).toString()))
                .toList();
        Slip.Sheet sheet = new Slip.Sheet(
                board.directive().order(),
                board.directive().number(),
                board.directive().issued().by(),
                due(board),
                board.directive().issued().at().toLocalDate(),
                slips);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SlipPdf(text).write(sheet, out);
        return out.toByteArray();
    }
}
