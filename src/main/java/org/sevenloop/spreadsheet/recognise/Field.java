package org.sevenloop.spreadsheet.recognise;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column can hold. Its name for people is {@code field.<word>} in the messages. */
public enum Field {
    SERIAL,
    NAME,
    SEX,
    AGE,
    BIRTH,
    ID,
    DOCUMENT_TYPE,
    NATIONALITY,
    PHONE,
    ADDRESS,
    REGISTERED_ADDRESS,
    HOUSEHOLD_NUMBER,
    TENURE,
    HEAD,
    RELATION,
    ETHNICITY,
    POLITICAL,
    NOTE,
    COMMUNITY,
    GROUP,
    ESTATE,
    GRID,
    BUILDING,
    ENTRANCE,
    ROOM,
    FROM_WUHAN,
    FROM_HUBEI,
    ORIGIN,
    ORIGIN_PROVINCE,
    ORIGIN_CITY,
    ORIGIN_COUNTY,
    LEFT_ORIGIN,
    RETURNED,
    ISOLATED_SINCE,
    RELEASED,
    RELEASE_WHY,
    TRANSPORT,
    TRANSPORT_NUMBER,
    CATEGORY,
    REVIEW,
    REPORTED,
    COOPERATES,
    REACHABLE,
    CONTACT,
    SYMPTOMS,
    MEASURE,
    OWNER,
    OWNER_PHONE,
    REPRESENTATIVE,
    REPRESENTATIVE_PHONE,
    PUSHED_BY,
    PUSHED_ON,
    OUTCOME,
    REASON,
    LODGING,
    NEEDS,
    CHECKPOINT,
    SHIFT,
    ON_DUTY,
    LEADER,
    WORK_UNIT,
    ROLE,
    HEADS_REQUIRED,
    STARTS,
    ENDS,
    DATE,
    PERIOD,
    MORNING,
    EVENING,
    TEMPERATURE,
    /** A column of one day's temperatures: the day stands in the heading. */
    DAY,
    /** A column of names whose checkpoint, shift or day stands in the heading. */
    DUTY,
    /** A virus test or a health code: tells what a list is about, and is not taken in. */
    TEST,
    /** Goods, firms, visits or a doctor's findings: what lists of people do not have. */
    GOODS,
    FIRM,
    VISIT,
    CLINIC;

    private static final Set<Field> TELLING = EnumSet.of(TEST, GOODS, FIRM, VISIT, CLINIC);

    /** Whether the field only tells what a table is about. */
    boolean onlyTells() {
        return TELLING.contains(this);
    }

    private static final Set<Field> SINGLE = Set.of(
            NAME,
            SEX,
            AGE,
            BIRTH,
            ID,
            DOCUMENT_TYPE,
            NATIONALITY,
            PHONE,
            HOUSEHOLD_NUMBER,
            HEAD,
            RELATION,
            ORIGIN,
            RETURNED,
            RELEASED,
            TRANSPORT,
            TRANSPORT_NUMBER,
            OWNER,
            OWNER_PHONE,
            REPRESENTATIVE,
            REPRESENTATIVE_PHONE,
            PUSHED_ON,
            OUTCOME,
            CHECKPOINT,
            SHIFT,
            DATE,
            PERIOD);
    private static final Map<String, Field> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Field::key, field -> field));

    /** Whether one column of a table holds it; of others several may. */
    public boolean single() {
        return SINGLE.contains(this);
    }

    /** Empty for a column that is not used. */
    public static Optional<Field> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public String key() {
        return "field." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
