package org.sevenloop.model.directive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.AnswerSheet.BadRow;

/**
 * Answers that were written one after the other in a WeChat group: {@code 1网格 3人}, {@code 二组无法办结，组长隔离}. Who
 * answers is known by the name of the unit or the household in the line; a name that two have needs the unit above with it.
 */
public final class ChainAnswers {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{1,9})(?!\\d)");
    private static final Pattern UNABLE = Pattern.compile("无法|不能|没法|办不了|做不到");
    private static final Pattern GLUE = Pattern.compile("^[\\s:：,，、.．。;；+-]+|[\\s:：,，、.．。;；]+$");

    private final Asked asked;
    private final List<Node> nodes;
    private final Map<ReceiptId, Reply> answers = new LinkedHashMap<>();
    private final List<BadRow> bad = new ArrayList<>();

    /** A leaf with the names by which it may be called, and the unit above it. */
    public record Node(ReceiptId id, List<String> names, String above) {
        public Node {
            names = names.stream().filter(name -> !name.isBlank()).toList();
        }
    }

    private record Match(Node node, String name) {}

    private ChainAnswers(Asked asked, List<Node> nodes) {
        this.asked = asked;
        this.nodes = nodes;
    }

    /** @param lines each line's words without its number */
    public static AnswerSheet of(Asked asked, List<Node> nodes, List<String> lines) {
        ChainAnswers read = new ChainAnswers(asked, nodes);
        for (int i = 0; i < lines.size(); i++) {
            read.line(i + 1, lines.get(i));
        }
        return new AnswerSheet(read.answers, read.bad, nodes.size() - read.answers.size());
    }

    private void line(int number, String words) {
        List<Match> matches = nodes.stream()
                .flatMap(node -> node.names().stream().filter(words::contains).map(name -> new Match(node, name)))
                .toList();
        int longest =
                matches.stream().mapToInt(match -> match.name().length()).max().orElse(0);
        List<Match> best = matches.stream()
                .filter(match -> match.name().length() == longest)
                .toList();
        if (best.size() > 1) {
            best = best.stream()
                    .filter(match -> !match.node().above().isEmpty()
                            && words.contains(match.node().above()))
                    .toList();
        }
        if (best.size() != 1) {
            bad.add(new BadRow(number, words, matches.isEmpty() ? "directive.bad.nobody" : "directive.bad.several"));
            return;
        }
        Match match = best.getFirst();
        take(number, words, match.node().id(), rest(words, match));
    }

    private static String rest(String words, Match match) {
        String without = words.replaceFirst(Pattern.quote(match.name()), " ");
        if (!match.node().above().isEmpty()) {
            without = without.replaceFirst(Pattern.quote(match.node().above()), " ");
        }
        String rest = without.strip();
        String cut = GLUE.matcher(rest).replaceAll("");
        return cut.strip();
    }

    private void take(int number, String words, ReceiptId id, String rest) {
        Reply answer = answer(rest);
        String problem = answer == null ? "directive.refused.number" : asked.problem(answer);
        if (answer == null || problem != null) {
            bad.add(new BadRow(number, words, "directive.bad." + (asked == Asked.NUMBER ? "number" : "list")));
        } else {
            answers.put(id, answer);
        }
    }

    private @Nullable Reply answer(String rest) {
        if (UNABLE.matcher(rest).find()) {
            return Reply.unable(rest);
        }
        if (asked != Asked.NUMBER) {
            return Reply.done(asked == Asked.LIST ? rest : "");
        }
        Matcher found = NUMBER.matcher(rest);
        return found.find() ? Reply.done(found.group(1)) : null;
    }
}
