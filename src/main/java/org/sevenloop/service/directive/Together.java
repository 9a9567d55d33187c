package org.sevenloop.service.directive;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.Parcel.AnswerPart;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.directive.Tally;

/** What all leaves below a unit say together, as it goes up to a station that knows only the unit. */
final class Together {
    private Together() {}

    /** Null while nobody has even received the order. */
    static @Nullable AnswerPart of(
            Directive directive, String unit, List<Receipt> leaves, Function<Receipt, String> name) {
        Tally tally = Tally.of(leaves);
        if (tally.missing() > 0) {
            Step last = last(leaves, receipt -> receipt.passed() == null ? receipt.received() : receipt.passed());
            boolean leaf = leaves.size() == 1;
            Receipt.State state = leaf ? leaves.getFirst().state() : Receipt.State.PASSED;
            return last == null ? null : new AnswerPart(directive.code(), unit, state, last, "", "");
        }
        Step end = Objects.requireNonNull(last(leaves, Receipt::end));
        Receipt.State state = tally.done() > 0 ? Receipt.State.DONE : Receipt.State.UNABLE;
        String answer = state == Receipt.State.DONE ? answer(directive.order().asked(), leaves, tally, name) : "";
        return new AnswerPart(directive.code(), unit, state, end, answer, why(leaves, name));
    }

    private static @Nullable Step last(List<Receipt> leaves, Function<Receipt, @Nullable Step> step) {
        return leaves.stream()
                .map(step)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Step::at).thenComparing(Step::by))
                .orElse(null);
    }

    private static String answer(Asked asked, List<Receipt> leaves, Tally tally, Function<Receipt, String> name) {
        return switch (asked) {
            case READ, DONE -> "";
            case NUMBER -> Long.toString(tally.sum());
            case LIST ->
                cut(
                        leaves.size() == 1
                                ? leaves.getFirst().answer()
                                : leaves.stream()
                                        .filter(leaf -> leaf.state() == Receipt.State.DONE)
                                        .map(leaf -> name.apply(leaf) + "：" + leaf.answer())
                                        .collect(Collectors.joining("\n")),
                        Asked.LONGEST);
        };
    }

    private static String why(List<Receipt> leaves, Function<Receipt, String> name) {
        if (leaves.size() == 1) {
            return leaves.getFirst().why();
        }
        return cut(
                leaves.stream()
                        .filter(leaf -> leaf.state() == Receipt.State.UNABLE)
                        .map(leaf -> name.apply(leaf) + "：" + leaf.why())
                        .collect(Collectors.joining("；")),
                Reply.LONGEST_WHY);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
