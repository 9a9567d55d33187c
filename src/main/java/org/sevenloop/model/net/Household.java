package org.sevenloop.model.net;

/**
 * A household of the register.
 *
 * @param number as the sheet numbers it within its unit; blank where it is told by its address
 */
public record Household(
        HouseholdId id, UnitId unit, String number, String address, Tenure tenure, String head, String note) {
    /** The same in another unit. */
    public Household in(UnitId other) {
        return new Household(id, other, number, address, tenure, head, note);
    }
}
