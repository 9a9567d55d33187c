package org.sevenloop.model.directive;

import java.time.LocalDate;
import java.util.List;

/** An order on paper for one node: what it says, until when, and where the answer is written. */
public record Slip(String to, String code) {
    /**
     * The slips of one order.
     *
     * @param due as it is written
     * @param dated the day it was issued; the same slips print the same bytes
     */
    public record Sheet(
            Directive.Order order, String number, String issuer, String due, LocalDate dated, List<Slip> slips) {
        public Sheet {
            slips = List.copyOf(slips);
        }
    }
}
