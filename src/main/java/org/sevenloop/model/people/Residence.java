package org.sevenloop.model.people;

import org.sevenloop.model.net.HouseholdId;

/** A person's place in the household register. */
public record Residence(
        PersonId person,
        HouseholdId household,
        String relation,
        String phone,
        String ethnicity,
        String politicalStatus,
        String note) {
    /** 中共党员, 党员, 预备党员; other parties' members are written as such. */
    public static boolean partyMember(String politicalStatus) {
        return politicalStatus.contains("党员") && !politicalStatus.contains("非");
    }

    public static boolean veteran(String note) {
        return note.contains("退役军人");
    }
}
