package org.sevenloop.model.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a package carries: orders on their way down, and answers on their way up. */
public record Parcel(List<OrderPart> orders, List<AnswerPart> answers) {
    public Parcel {
        orders = List.copyOf(orders);
        answers = List.copyOf(answers);
    }

    /** An order with the file that goes along. */
    public record OrderPart(
            String code,
            String number,
            Directive.Order order,
            Step issued,
            @Nullable Attachment file) {}

    /**
     * How far an order is at one unit.
     *
     * @param code of the order
     * @param unit as {@link UnitNames} calls it
     */
    public record AnswerPart(String code, String unit, Receipt.State state, Step step, String answer, String why) {}
}
