package org.sevenloop.ui.directive;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;

/** How orders, times and answers are written. */
final class DirectiveWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final int DAY_HOURS = 48;

    private final Messages text;

    DirectiveWords(Messages text) {
        this.text = text;
    }

    /** The clock alone on the same day. */
    String when(LocalDateTime at, LocalDateTime now) {
        return at.toLocalDate().equals(now.toLocalDate()) ? CLOCK.format(at) : DAY.format(at);
    }

    String duration(@Nullable Duration time) {
        if (time == null) {
            return text.text("directive.time.none");
        }
        if (time.toHours() >= DAY_HOURS) {
            return text.text("directive.time.days", time.toDays());
        }
        if (time.toHours() > 0 && time.toMinutesPart() == 0) {
            return text.text("directive.time.hours.whole", time.toHours());
        }
        return time.toHours() > 0
                ? text.text("directive.time.hours", time.toHours(), time.toMinutesPart())
                : text.text("directive.time.minutes", time.toMinutes());
    }

    String asked(Asked asked) {
        return text.text("directive.asked." + asked);
    }

    String kind(UnitKind kind) {
        return text.text("directive.kind." + kind);
    }

    String kinds(Set<UnitKind> kinds) {
        return kinds.isEmpty()
                ? text.text("directive.kinds.all")
                : kinds.stream().sorted().map(this::kind).collect(Collectors.joining(text.text("directive.join")));
    }

    String level(int level) {
        return text.text("directive.level", level);
    }

    /** How much time there is, or how late it is. */
    String left(Directive directive, LocalDateTime now) {
        Duration left = directive.left(now);
        return left.isNegative()
                ? text.text("directive.late", duration(left.abs()))
                : text.text("directive.left", duration(left));
    }

    Node state(DirectiveLine line, LocalDateTime now) {
        Directive directive = line.directive();
        if (!directive.open()) {
            return Badge.state(Colour.GREEN, text.text("directive.closed"));
        }
        boolean soon = directive.left(now).toHours() < 1;
        Colour hue = directive.late(now) ? Colour.RED : soon ? Colour.YELLOW : Colour.BLUE;
        return Badge.state(hue, left(directive, now));
    }

    @Nullable
    Node state(Board board, Board.Row row) {
        Receipt receipt = row.receipt();
        if (receipt == null) {
            return null;
        }
        String word = word(receipt.state());
        if (receipt.state() == Receipt.State.DONE) {
            return Badge.state(Colour.GREEN, word);
        }
        if (receipt.state() == Receipt.State.UNABLE) {
            return Badge.state(Colour.YELLOW, word);
        }
        if (row.leaf() && board.late()) {
            Duration late = board.directive().left(board.now()).abs();
            Duration whole = late.toHours() > 0 ? Duration.ofHours(late.toHours()) : late;
            return Badge.state(Colour.RED, text.text("directive.state.late", word, duration(whole)));
        }
        return receipt.state() == Receipt.State.OPEN ? Badge.neutral(word) : Badge.state(Colour.BLUE, word);
    }

    String word(Receipt.State state) {
        return text.text("directive.state." + state);
    }

    /** What was answered or why it cannot be done; of a node above the leaves the sum of their numbers. */
    String reply(Board board, Board.Row row) {
        Receipt receipt = row.receipt();
        boolean number = board.directive().order().asked() == Asked.NUMBER;
        if (receipt == null || !receipt.leaf()) {
            return number && row.tally().done() > 0
                    ? text.text("directive.sum", row.tally().sum())
                    : "";
        }
        return receipt.state() == Receipt.State.UNABLE ? receipt.why() : receipt.answer();
    }

    /** When the node came as far as it is, and who said so. */
    String step(Board board, Board.Row row) {
        Receipt receipt = row.receipt();
        if (receipt == null) {
            return "";
        }
        Step last = receipt.end() != null ? receipt.end() : receipt.passed();
        return step(last == null ? receipt.received() : last, board.now());
    }

    String step(@Nullable Step step, LocalDateTime now) {
        return step == null
                ? text.text("directive.time.none")
                : text.text("directive.step", when(step.at(), now), step.by());
    }
}
