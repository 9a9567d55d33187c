package org.sevenloop.model.directive;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Parcel.AnswerPart;
import org.sevenloop.model.directive.Parcel.OrderPart;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;

/** A parcel as lines: a letter for what it is, then its parts with tabs between; tabs and line ends in words are written out. */
public final class ParcelText {
    private static final String ORDER = "O";
    private static final String ANSWER = "A";
    private static final int ORDER_PARTS = 14;
    private static final int ANSWER_PARTS = 8;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 60;
    private static final String NUMBER = "\\d{4}-\\d{2}-\\d{2}-\\d{1,9}";

    private ParcelText() {}

    public static String of(Parcel parcel) {
        StringBuilder text = new StringBuilder();
        parcel.orders().forEach(each -> line(text, order(each)));
        parcel.answers().forEach(each -> line(text, answer(each)));
        return text.toString();
    }

    private static List<String> order(OrderPart part) {
        Directive.Order order = part.order();
        Attachment file = part.file();
        return List.of(
                ORDER,
                part.code(),
                part.number(),
                order.title(),
                order.text(),
                order.due().toString(),
                order.asked().name(),
                Boolean.toString(order.daily()),
                order.address().kinds().stream().map(UnitKind::name).sorted().collect(Collectors.joining(" ")),
                Boolean.toString(order.address().households()),
                part.issued().at().toString(),
                part.issued().by(),
                file == null ? "" : file.name(),
                file == null ? "" : Base64.getEncoder().encodeToString(file.content()));
    }

    private static List<String> answer(AnswerPart part) {
        return List.of(
                ANSWER,
                part.code(),
                part.unit(),
                part.state().name(),
                part.step().at().toString(),
                part.step().by(),
                part.answer(),
                part.why());
    }

    private static void line(StringBuilder text, List<String> parts) {
        text.append(parts.stream().map(ParcelText::written).collect(Collectors.joining("\t")))
                .append('\n');
    }

    /**
     * Reads what {@link #of} wrote.
     *
     * @param root whom orders go to here
     * @throws IllegalArgumentException or DateTimeException where it is no such text, or more than is kept
     */
    public static Parcel parse(String text, UnitId root) {
        List<OrderPart> orders = new ArrayList<>();
        List<AnswerPart> answers = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<String> parts =
                    Arrays.stream(line.split("\t", -1)).map(ParcelText::read).toList();
            if (parts.getFirst().equals(ORDER) && parts.size() == ORDER_PARTS) {
                orders.add(order(parts, root));
            } else if (parts.getFirst().equals(ANSWER) && parts.size() == ANSWER_PARTS) {
                answers.add(answer(parts));
            } else {
                throw new IllegalArgumentException("no line of a package");
            }
        }
        return new Parcel(orders, answers);
    }

    private static OrderPart order(List<String> parts, UnitId root) {
        Set<UnitKind> kinds = Arrays.stream(parts.get(8).split(" "))
                .filter(kind -> !kind.isEmpty())
                .map(UnitKind::valueOf)
                .collect(Collectors.toSet());
        Directive.Order order = new Directive.Order(
                fitting(parts.get(3), Directive.LONGEST_TITLE),
                fitting(parts.get(4), Directive.LONGEST_TEXT),
                time(parts.get(5)),
                Asked.valueOf(parts.get(6)),
                Boolean.parseBoolean(parts.get(7)),
                new Directive.Address(root, kinds, Boolean.parseBoolean(parts.get(9))));
        return new OrderPart(
                fitting(parts.get(1), LONGEST_CODE),
                number(parts.get(2)),
                order,
                new Step(time(parts.get(10)), fitting(parts.get(11), LONGEST_NAME)),
                file(parts.get(12), parts.get(13)));
    }

    private static AnswerPart answer(List<String> parts) {
        return new AnswerPart(
                fitting(parts.get(1), LONGEST_CODE),
                parts.get(2),
                Receipt.State.valueOf(parts.get(3)),
                new Step(time(parts.get(4)), fitting(parts.get(5), LONGEST_NAME)),
                fitting(parts.get(6), Asked.LONGEST),
                fitting(parts.get(7), Reply.LONGEST_WHY));
    }

    private static @Nullable Attachment file(String name, String content) {
        if (name.isEmpty()) {
            return null;
        }
        byte[] bytes = Base64.getDecoder().decode(content);
        if (bytes.length > Attachment.LONGEST) {
            throw new IllegalArgumentException("a longer file than is kept");
        }
        // It is offered as a file's name: it must not lead anywhere.
        return new Attachment(
                fitting(name, Attachment.LONGEST_NAME).replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_"), bytes);
    }

    private static String number(String words) {
        if (!words.matches(NUMBER)) {
            throw new IllegalArgumentException("no order's number");
        }
        return words;
    }

    private static LocalDateTime time(String words) {
        LocalDateTime time = LocalDateTime.parse(words);
        if (time.getYear() < 1900 || time.getYear() > 9999) {
            throw new IllegalArgumentException("no time of an order");
        }
        return time;
    }

    private static String fitting(String words, int longest) {
        if (words.length() > longest) {
            throw new IllegalArgumentException("longer than is kept");
        }
        return words;
    }

    private static String written(String words) {
        return words.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String read(String written) {
        StringBuilder words = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < written.length()) {
                i++;
                char named = written.charAt(i);
                words.append(named == 't' ? '\t' : named == 'n' ? '\n' : named == 'r' ? '\r' : named);
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
