package org.sevenloop.service.directive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.AnswerSheet;
import org.sevenloop.model.directive.AnswerSheet.BadRow;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.NodeCode;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;

/** Reads our own sheet of answers, whoever wrote into it in whatever language: known by its headings and its nodes' codes. */
final class AnswerReader {
    private static final Set<String> DONE = Set.of("是", "已办结", "办结", "已办", "已阅", "完成", "√", "✓", "yes", "done", "y");
    private static final Set<String> UNABLE = Set.of("无法办结", "无法", "否", "不能", "×", "no", "cannot", "n");
    private static final List<Messages> LANGUAGES = List.of(Messages.of(Locale.CHINESE), Messages.of(Locale.ENGLISH));

    private final Board board;
    private final Map<ReceiptId, Receipt> leaves = new HashMap<>();
    private final Map<ReceiptId, Reply> answers = new LinkedHashMap<>();
    private final List<BadRow> bad = new ArrayList<>();
    private int blank;

    private enum Head {
        CODE("code"),
        UNIT("unit"),
        RESULT("result"),
        ANSWER("answer", "answer.NUMBER", "answer.LIST"),
        WHY("why");

        private final List<String> keys;

        Head(String... keys) {
            this.keys = List.of(keys);
        }

        boolean says(String words) {
            return keys.stream().anyMatch(key -> LANGUAGES.stream()
                    .anyMatch(text -> text.text("directive.sheet." + key).equals(words)));
        }
    }

    AnswerReader(Board board) {
        this.board = board;
        board.rows().stream()
                .map(Board.Row::receipt)
                .filter(receipt -> receipt != null && receipt.leaf())
                .forEach(receipt -> leaves.put(receipt.id(), receipt));
    }

    AnswerSheet read(List<Grid> grids) {
        boolean ours = false;
        for (Grid grid : grids) {
            ours |= read(grid);
        }
        if (!ours) {
            throw new RefusedException("directive.refused.sheet");
        }
        return new AnswerSheet(answers, bad, blank);
    }

    private boolean read(Grid grid) {
        Map<Head, Integer> columns = null;
        for (GridRow row : grid.rows()) {
            if (columns == null) {
                columns = headings(row, grid.width()).orElse(null);
            } else {
                read(row, columns);
            }
        }
        return columns != null;
    }

    private static Optional<Map<Head, Integer>> headings(GridRow row, int width) {
        Map<Head, Integer> found = new HashMap<>();
        for (int column = 0; column < width; column++) {
            String words = row.text(column).strip();
            for (Head head : Head.values()) {
                if (head.says(words)) {
                    found.put(head, column);
                }
            }
        }
        return found.containsKey(Head.CODE) && found.containsKey(Head.RESULT) ? Optional.of(found) : Optional.empty();
    }

    private void read(GridRow row, Map<Head, Integer> columns) {
        String code = cell(row, columns, Head.CODE);
        String name = cell(row, columns, Head.UNIT);
        int line = row.index() + 1;
        Reply answer = answer(row, columns);
        boolean written = answer != null || !cell(row, columns, Head.RESULT).isEmpty();
        Optional<NodeCode> node = NodeCode.parse(code);
        if (node.isEmpty()) {
            if (written) {
                bad.add(new BadRow(line, code.isEmpty() ? name : code, "directive.bad.code"));
            }
        } else if (!node.get().mark().equals(NodeCode.mark(board.directive()))) {
            bad.add(new BadRow(line, name, "directive.bad.other"));
        } else if (!leaves.containsKey(node.get().receipt())) {
            bad.add(new BadRow(line, name, "directive.bad.gone"));
        } else if (answer == null && written) {
            bad.add(new BadRow(line, name, "directive.bad.result"));
        } else if (answer == null) {
            blank++;
        } else {
            take(line, name, node.get().receipt(), answer);
        }
    }

    private void take(int line, String name, ReceiptId id, Reply answer) {
        String problem = board.directive().order().asked().problem(answer);
        if (problem != null) {
            bad.add(new BadRow(line, name, problem.replace(".refused.", ".bad.")));
        } else if (answers.putIfAbsent(id, answer) != null) {
            bad.add(new BadRow(line, name, "directive.bad.twice"));
        }
    }

    /** Who wrote an answer or a reason said what the result is. */
    private static @Nullable Reply answer(GridRow row, Map<Head, Integer> columns) {
        String result = cell(row, columns, Head.RESULT).toLowerCase(Locale.ROOT);
        String words = cell(row, columns, Head.ANSWER).replaceFirst("\\.0$", "");
        String why = cell(row, columns, Head.WHY);
        if (UNABLE.contains(result) || result.isEmpty() && words.isEmpty() && !why.isEmpty()) {
            return Reply.unable(why);
        }
        return DONE.contains(result) || result.isEmpty() && !words.isEmpty() ? Reply.done(words) : null;
    }

    private static String cell(GridRow row, Map<Head, Integer> columns, Head head) {
        Integer column = columns.get(head);
        return column == null ? "" : row.text(column).strip();
    }
}
