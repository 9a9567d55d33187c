package org.sevenloop.spreadsheet.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sevenloop.spreadsheet.value.Fold;

/**
 * What neighbours answer one after the other in a WeChat group (接龙): a line of words above, then everybody's numbered
 * line, each in an order of its own; who answers copies the lines before.
 */
public final class Chain {
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(\\d{1,4})\\s*(?:[.、．,，:：)）]|\\s(?=\\p{IsHan}))\\s*(?!\\d+\\s*$)(.+)");
    private static final Pattern EXAMPLE =
            Pattern.compile("\\s*(?:\\d{1,4}\\s*[.、．]\\s*)?[(（【]?(例|例如|示例|举例|样例|格式|范例|模板)[:：)）】 ].*");
    private static final Pattern CALLED = Pattern.compile("(?s).*#?接龙.*");
    private static final Pattern DAY = Pattern.compile("(?:20\\d\\d年)?\\d{1,2}月\\d{1,2}[日号]");
    private static final String MEASURED = "测量日期";
    private static final int LEAST = 2;

    private final List<String> words = new ArrayList<>();
    private final Map<String, StringBuilder> answers = new LinkedHashMap<>();
    private boolean called;

    private Chain() {}

    /**
     * The text as rows of a sheet, with headings; nothing where it is no 接龙.
     *
     * @param businessDay when temperatures were taken, where the words above do not say
     */
    public static Optional<List<List<String>>> rows(String text, LocalDate businessDay) {
        if (text.indexOf('\t') >= 0) {
            return Optional.empty();
        }
        Chain chain = new Chain();
        chain.read(text.lines().toList());
        int answers = chain.answers.size();
        return answers >= LEAST || answers > 0 && chain.called
                ? Optional.of(chain.laid(businessDay))
                : Optional.empty();
    }

    /** What each wrote behind the number, the same words once; empty where nobody numbered. */
    public static List<String> answers(String text) {
        Chain chain = new Chain();
        chain.read(text.lines().toList());
        return chain.answers.values().stream().map(StringBuilder::toString).toList();
    }

    private void read(List<String> lines) {
        StringBuilder open = null;
        for (String line : lines) {
            Matcher numbered = NUMBERED.matcher(line);
            if (line.isBlank() || EXAMPLE.matcher(line).matches()) {
                open = null;
            } else if (numbered.matches()) {
                open = new StringBuilder(numbered.group(2));
                String copied = Fold.tight(numbered.group(2));
                answers.putIfAbsent(copied, open);
            } else if (CALLED.matcher(line).matches()) {
                called = true;
                open = null;
                word(line);
            } else if (open != null) {
                open.append(' ').append(line); // somebody pressed return in the middle
            } else {
                word(line);
            }
        }
    }

    private void word(String line) {
        String plain = line.replaceAll("#?接龙", "").strip();
        if (plain.length() > 1 && !words.contains(plain)) {
            words.add(plain);
        }
    }

    private List<List<String>> laid(LocalDate businessDay) {
        List<ChainAnswer> read = answers.values().stream()
                .map(one -> ChainAnswer.of(one.toString()))
                .toList();
        List<ChainAnswer.Part> columns = new ArrayList<>();
        for (ChainAnswer.Part part : ChainAnswer.Part.values()) {
            if (part == ChainAnswer.Part.NAME
                    || read.stream().anyMatch(one -> !one.text(part).isEmpty())) {
                columns.add(part);
            }
        }
        boolean measured = columns.contains(ChainAnswer.Part.TEMPERATURE)
                && !columns.contains(ChainAnswer.Part.RETURNED)
                && !columns.contains(ChainAnswer.Part.ORIGIN);
        List<String> day = measured ? List.of(day(businessDay)) : List.of();
        List<List<String>> rows = new ArrayList<>();
        words.forEach(word -> rows.add(List.of(word)));
        rows.add(row(columns.stream().map(ChainAnswer.Part::heading), measured ? List.of(MEASURED) : List.of()));
        read.forEach(one -> rows.add(row(columns.stream().map(one::text), day)));
        return rows;
    }

    private String day(LocalDate businessDay) {
        Matcher day = DAY.matcher(String.join(" ", words));
        return day.find() ? day.group() : businessDay.toString();
    }

    private static List<String> row(Stream<String> cells, List<String> more) {
        return Stream.concat(cells, more.stream()).toList();
    }
}
