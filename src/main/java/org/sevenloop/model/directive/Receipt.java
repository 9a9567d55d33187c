package org.sevenloop.model.directive;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;

/**
 * How far an order has come at one node.
 *
 * @param household of the unit, where the order goes down to households; null for the unit itself
 * @param leaf whether the node must answer itself; the others follow from the leaves below them
 * @param end when it was done, or could not be
 */
public record Receipt(
        ReceiptId id,
        UnitId unit,
        @Nullable HouseholdId household,
        boolean leaf,
        State state,
        @Nullable Step received,
        @Nullable Step passed,
        @Nullable Step end,
        String answer,
        String why) {
    /** 未接收 → 已接收 → 已传达 → 已办结, or 无法办结; what was given to other nodes is no longer asked here. */
    public enum State {
        OPEN,
        RECEIVED,
        PASSED,
        DONE,
        UNABLE,
        HANDED_ON
    }

    public static Receipt open(ReceiptId id, UnitId unit, @Nullable HouseholdId household, boolean leaf) {
        return new Receipt(id, unit, household, leaf, State.OPEN, null, null, null, "", "");
    }

    public boolean answered() {
        return state == State.DONE || state == State.UNABLE;
    }

    /** Whether anything is still asked of the node. */
    public boolean waiting() {
        return state.ordinal() < State.DONE.ordinal();
    }

    public boolean live() {
        return state != State.HANDED_ON;
    }

    Receipt received(Step step) {
        return state == State.OPEN
                ? new Receipt(id, unit, household, leaf, State.RECEIVED, step, passed, end, answer, why)
                : this;
    }

    /** Who passes an order on has received it. */
    Receipt passed(Step step) {
        Step first = received == null ? step : received;
        return state == State.OPEN || state == State.RECEIVED
                ? new Receipt(id, unit, household, leaf, State.PASSED, first, step, end, answer, why)
                : this;
    }

    Receipt answered(Reply given, Step step) {
        Step first = received == null ? step : received;
        Step second = leaf || passed != null ? passed : step;
        return new Receipt(id, unit, household, leaf, given.state(), first, second, step, given.text(), given.why());
    }

    /** As far as it had come before it was answered. */
    Receipt reopened() {
        State before = passed != null ? State.PASSED : received != null ? State.RECEIVED : State.OPEN;
        return answered() ? new Receipt(id, unit, household, leaf, before, received, passed, null, "", "") : this;
    }

    Receipt handedOn() {
        return new Receipt(id, unit, household, leaf, State.HANDED_ON, received, passed, null, "", "");
    }

    /** The same household, where it is now. */
    public Receipt at(UnitId now) {
        return new Receipt(id, now, household, leaf, state, received, passed, end, answer, why);
    }
}
