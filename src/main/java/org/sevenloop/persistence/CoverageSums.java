package org.sevenloop.persistence;

import java.time.LocalDate;
import java.util.Map;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.UnitId;

/** How much was missed (盲区) directly under each unit. */
public final class CoverageSums {
    private final Homes homes;
    private final HomeFacts facts;

    public CoverageSums(Access access, LocalDate day) {
        this.homes = new Homes(access);
        this.facts = new HomeFacts(access, day, homes);
    }

    /** All households. */
    public Map<UnitId, Integer> households() {
        return homes.count(at -> true);
    }

    /** Those for which somebody of their own answers in a role. */
    public Map<UnitId, Integer> answered(AnswerRole asked) {
        return homes.count(facts.answered(asked));
    }

    /** Those for which somebody did, and nobody does now. */
    public Map<UnitId, Integer> left(AnswerRole asked) {
        return homes.count(facts.missed(BlindKind.LEFT, asked, 0));
    }

    /** Those for which somebody answers who has no phone. */
    public Map<UnitId, Integer> silent() {
        return homes.count(facts.missed(BlindKind.SILENT, AnswerRole.RESPONSIBLE, 0));
    }

    /** Those to which somebody went in a round. */
    public Map<UnitId, Integer> screened(int round) {
        return homes.count(facts.screened(round));
    }

    /** Those to which somebody went today. */
    public Map<UnitId, Integer> visited() {
        return homes.count(facts.visited());
    }

    /** Residents whose document number is not known. */
    public Map<UnitId, Integer> withoutDocument() {
        return residents(BlindKind.DOCUMENT);
    }

    /** Residents of whom no list has a phone. */
    public Map<UnitId, Integer> withoutPhone() {
        return residents(BlindKind.PHONE);
    }

    private Map<UnitId, Integer> residents(BlindKind kind) {
        int[] people = new int[homes.size()];
        facts.unknown(kind, (home, person) -> people[home]++);
        return homes.sum(people);
    }
}
