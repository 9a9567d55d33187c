package org.sevenloop.spreadsheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sevenloop.platform.Formulas;
import org.sevenloop.spreadsheet.read.RemarkColumn;
import org.sevenloop.spreadsheet.read.TextForm;

/** A text file on its way back: every sign of it as it was, in its own encoding, and a first column before. */
final class ReturnedText {
    /** A row: from where to where it goes, and where its first cell ends. */
    private record Row(int start, int firstEnd, int end) {}

    private final TextForm form;
    private final String text;
    private final Map<Integer, Set<String>> remarks = new TreeMap<>();
    private final Map<Integer, Integer> headings;

    ReturnedText(Path original, List<Remark> told, Map<Integer, Integer> headings) throws IOException {
        this.form = TextForm.of(original);
        this.text = new String(Files.readAllBytes(original), form.charset());
        this.headings = headings;
        told.forEach(remark -> remarks.computeIfAbsent(remark.place().row(), ignored -> new LinkedHashSet<>())
                .add(remark.sentence()));
    }

    void write(OutputStream out) throws IOException {
        List<Row> rows = rows();
        boolean again = rows.stream().limit(RemarkColumn.ROWS_SEARCHED).anyMatch(this::remarked);
        StringBuilder written = new StringBuilder(text.substring(0, start()));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int next = i + 1 < rows.size() ? rows.get(i + 1).start() : text.length();
            if (row.end() > row.start()) {
                written.append(cell(i)).append(form.separator());
            }
            int from = again && row.firstEnd() < row.end() ? row.firstEnd() + 1 : row.start();
            written.append(text, from, next);
        }
        out.write(written.toString().getBytes(form.charset()));
    }

    private int start() {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    private boolean remarked(Row row) {
        String first = text.substring(row.start(), row.firstEnd());
        return RemarkColumn.heads(first) || first.replace("\"", "").startsWith(RemarkColumn.LABEL);
    }

    private String cell(int row) {
        if (headings.containsKey(row)) {
            return RemarkColumn.HEADING;
        }
        String sentences = String.join("", remarks.getOrDefault(row, Set.of()));
        boolean unheaded = headings.isEmpty();
        if (sentences.isEmpty() && !(unheaded && row == 0)) {
            return "";
        }
        String labelled = unheaded ? RemarkColumn.LABEL + sentences : sentences;
        String harmless = Formulas.begins(labelled) ? "'" + labelled : labelled;
        boolean quoted = harmless.indexOf(form.separator()) >= 0 || harmless.matches("(?s).*[\"\\r\\n].*");
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int at = start();
        while (at < text.length()) {
            int start = at;
            int firstEnd = -1;
            boolean open = true;
            while (open) {
                at = fieldEnd(at);
                firstEnd = firstEnd < 0 ? at : firstEnd;
                open = at < text.length() && text.charAt(at) == form.separator();
                at += open ? 1 : 0;
            }
            rows.add(new Row(start, firstEnd, at));
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return rows;
    }

    /** Where a cell ends: at a separator or the end of a line, neither of which counts in quotes. */
    private int fieldEnd(int start) {
        int at = start;
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (quoted && sign == '"') {
                boolean twice = at + 1 < text.length() && text.charAt(at + 1) == '"';
                quoted = twice;
                at += twice ? 1 : 0;
            } else if (!quoted && (sign == form.separator() || sign == '\n' || sign == '\r')) {
                return at;
            }
            at++;
        }
        return at;
    }
}
