package org.sevenloop.spreadsheet.recognise;

import static org.sevenloop.spreadsheet.recognise.Field.*;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.exchange.SheetKind;

/** What a column can be said to hold on each kind of list, in the order in which people look for it. */
public final class KindFields {
    private static final List<Field> WHO = List.of(
            NAME, SEX, AGE, BIRTH, ID, DOCUMENT_TYPE, PHONE, ADDRESS, GROUP, ESTATE, GRID, BUILDING, ENTRANCE, ROOM);
    private static final List<Field> REGISTER =
            List.of(HOUSEHOLD_NUMBER, HEAD, RELATION, TENURE, REGISTERED_ADDRESS, ETHNICITY, POLITICAL, CATEGORY);
    private static final List<Field> JOURNEY = List.of(
            ORIGIN,
            ORIGIN_PROVINCE,
            ORIGIN_CITY,
            ORIGIN_COUNTY,
            FROM_WUHAN,
            FROM_HUBEI,
            RETURNED,
            LEFT_ORIGIN,
            TRANSPORT,
            TRANSPORT_NUMBER);
    private static final List<Field> WATCHED = List.of(
            ISOLATED_SINCE,
            MEASURE,
            REVIEW,
            REPORTED,
            COOPERATES,
            REACHABLE,
            CONTACT,
            SYMPTOMS,
            TEMPERATURE,
            OWNER,
            OWNER_PHONE,
            CATEGORY,
            RELEASED,
            RELEASE_WHY);
    private static final List<Field> POSTS = List.of(
            CHECKPOINT, DATE, SHIFT, STARTS, ENDS, ON_DUTY, LEADER, PHONE, WORK_UNIT, ROLE, HEADS_REQUIRED, DUTY);

    private static final List<Field> NET = List.of(
            GROUP,
            ESTATE,
            GRID,
            BUILDING,
            HOUSEHOLD_NUMBER,
            HEAD,
            ADDRESS,
            OWNER,
            OWNER_PHONE,
            PHONE,
            ROLE,
            WORK_UNIT,
            REPRESENTATIVE,
            REPRESENTATIVE_PHONE);

    private KindFields() {}

    public static List<Field> of(SheetKind kind) {
        List<Field> fields = new ArrayList<>(kind == SheetKind.ROSTER ? POSTS : kind == SheetKind.NET ? NET : WHO);
        fields.addAll(
                switch (kind) {
                    case PEOPLE -> REGISTER;
                    case READINGS -> List.of(DATE, PERIOD, TEMPERATURE, MORNING, EVENING, DAY);
                    case VERIFICATION -> List.of(ORIGIN, RETURNED, PUSHED_BY, PUSHED_ON, OUTCOME);
                    case STRANDED -> List.of(NATIONALITY, REASON, LODGING, NEEDS);
                    case WATCH -> JOURNEY;
                    default -> List.<Field>of();
                });
        if (kind == SheetKind.WATCH) {
            fields.addAll(WATCHED);
        }
        fields.add(NOTE);
        fields.add(SERIAL);
        return fields;
    }
}
