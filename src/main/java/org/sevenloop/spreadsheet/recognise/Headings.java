package org.sevenloop.spreadsheet.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.value.Fold;

/** The wordings by which sheets head their columns, from {@code headings.txt}. */
final class Headings {
    private static final Headings SHIPPED = load();
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【{〔][^()\\[\\]【】{}〔〕]*[)\\]】}〕]");
    private static final Pattern NUMBERING =
            Pattern.compile("^(\\d{1,2}[、.．:：)](?!\\d)|[(（]\\d{1,2}[)）]|[一二三四五六七八九十]{1,2}、)");
    private static final Pattern SOMEBODY_ELSE =
            Pattern.compile(".*(责任人|包保|包联|网格员|网格长|楼栋长|联系人|同行|同程|接触者|接触人|对方|紧急|填报|填表|审核|排查人|代理|负责人|录入|监护人|领导|干部).*");
    private static final Set<Field> PERSONAL = Set.of(
            Field.NAME, Field.PHONE, Field.ID, Field.SEX, Field.AGE, Field.ADDRESS, Field.WORK_UNIT, Field.RELATION);
    private static final int LONGEST = 60;
    private static final int PATTERN_RANK = 1000;
    private static final int MOST_REMEMBERED = 10_000;

    /** @param rank the lower, the more telling the wording */
    record Match(Field field, int rank) {}

    private record Rule(Pattern pattern, Field field) {}

    private final Map<String, Match> words = new HashMap<>();
    /** Letters that a wording begins with: most values of a list begin with another. */
    private final BitSet beginnings = new BitSet();

    private final Map<String, Optional<Match>> asked = new ConcurrentHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    static Headings shipped() {
        return SHIPPED;
    }

    /** What one heading cell by itself says; null where nothing known. */
    @Nullable
    Match match(String heading) {
        if (heading.length() > LONGEST || heading.isBlank()) {
            return null;
        }
        if (asked.size() > MOST_REMEMBERED) {
            asked.clear();
        }
        return asked.computeIfAbsent(heading, text -> Optional.ofNullable(look(text)))
                .orElse(null);
    }

    private @Nullable Match look(String heading) {
        String whole = Fold.tight(heading).toLowerCase(Locale.ROOT).replaceAll("[*＊★]", "");
        if (whole.endsWith(":")) {
            return null;
        }
        Match exact = words.get(whole);
        if (exact != null) {
            return exact;
        }
        String plain = fold(whole);
        Match word = words.get(plain);
        return word != null ? word : pattern(plain);
    }

    /** Whether the text is a wording word for word; a quick look before the full one. */
    boolean has(String heading) {
        return !heading.isEmpty() && beginnings.get(heading.charAt(0)) && words.containsKey(heading);
    }

    /**
     * What a column's headings say together, group heading first.
     *
     * @param groupOverOne whether the upper heading is this column's alone, so that it may speak for it
     */
    @Nullable
    Match match(List<String> parts, boolean groupOverOne) {
        if (parts.isEmpty()) {
            return null;
        }
        String leaf = parts.getLast();
        String group = parts.size() > 1 ? parts.get(parts.size() - 2) : "";
        boolean otherPerson = SOMEBODY_ELSE.matcher(group).matches();
        Match together = group.isEmpty() ? null : words.get(fold(group + leaf));
        if (together == null && otherPerson) {
            together = pattern(fold(group + leaf));
        }
        if (together != null && !PERSONAL.contains(together.field())) {
            return together;
        }
        Match alone = match(leaf);
        if (alone != null) {
            return otherPerson && PERSONAL.contains(alone.field()) ? null : alone;
        }
        return groupOverOne && !group.isEmpty() && !otherPerson ? match(group) : null;
    }

    private @Nullable Match pattern(String plain) {
        for (Rule rule : rules) {
            if (rule.pattern().matcher(plain).matches()) {
                return new Match(rule.field(), PATTERN_RANK);
            }
        }
        return null;
    }

    static String fold(String heading) {
        String text = Fold.tight(heading).toLowerCase(Locale.ROOT).replaceAll("[*＊★]", "");
        return NUMBERING.matcher(withoutBrackets(text)).replaceAll("").replaceAll("[:：。,，、;；?？\"“”]+$", "");
    }

    /** Whether the heading is about another person than the row: 家长电话, 责任人. */
    static boolean somebodyElses(String heading) {
        return heading.matches(".*(家长|监护).*") || SOMEBODY_ELSE.matcher(heading).matches();
    }

    static String withoutBrackets(String text) {
        return BRACKETS.matcher(BRACKETS.matcher(text).replaceAll("")).replaceAll("");
    }

    private static Headings load() {
        Headings headings = new Headings();
        InputStream in = Objects.requireNonNull(
                Headings.class.getResourceAsStream("/org/sevenloop/spreadsheet/headings.txt"), "headings.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    headings.take(line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return headings;
    }

    private void take(String line) {
        int equals = line.indexOf('=');
        Field field = Field.valueOf(line.substring(0, equals).strip());
        int rank = 0;
        for (String wording : line.substring(equals + 1).strip().split(" +")) {
            if (wording.length() > 2 && wording.startsWith("/") && wording.endsWith("/")) {
                rules.add(new Rule(Pattern.compile(wording.substring(1, wording.length() - 1)), field));
            } else {
                beginnings.set(wording.toLowerCase(Locale.ROOT).charAt(0));
                words.putIfAbsent(wording.toLowerCase(Locale.ROOT), new Match(field, rank++));
            }
        }
    }
}
