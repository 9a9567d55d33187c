package org.sevenloop.model.account;

import static org.sevenloop.model.account.Action.*;
import static org.sevenloop.model.account.Reach.ALL;
import static org.sevenloop.model.account.Reach.MASKED;
import static org.sevenloop.model.account.Reach.NONE;
import static org.sevenloop.model.account.Reach.OWN;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who may do what, and how far: the one table that services enforce and desks are laid out by. A row an action, a column a
 * role; a role that is not named for an action does not exist.
 */
public final class Permissions {
    private static final Map<Action, List<Reach>> TABLE = new EnumMap<>(Action.class);

    static {
        //                  书记  网格员  卡口  医护  查看
        row(SEE_FIGURES, ALL, ALL, ALL, ALL, ALL);
        row(SEE_PEOPLE, ALL, OWN, MASKED, NONE, NONE);
        row(SEE_WATCH, ALL, OWN, NONE, ALL, NONE);
        row(SEE_CALLS, ALL, OWN, NONE, NONE, NONE);
        row(SEE_STRANDED, ALL, OWN, NONE, NONE, NONE);
        row(SEE_COVERAGE, ALL, OWN, NONE, NONE, NONE);
        row(SEE_ROSTER, ALL, ALL, ALL, NONE, NONE);
        row(SEE_DIRECTIVES, ALL, OWN, NONE, NONE, NONE);
        row(SEE_HISTORY, ALL, OWN, NONE, OWN, NONE);
        row(REVEAL, ALL, OWN, NONE, ALL, NONE);
        row(EDIT_NET, ALL, NONE, NONE, NONE, NONE);
        row(EDIT_HOUSEHOLDS, ALL, OWN, NONE, NONE, NONE);
        row(ASSIGN, ALL, OWN, NONE, NONE, NONE);
        row(RECORD_VISITS, ALL, OWN, NONE, NONE, NONE);
        row(EDIT_PEOPLE, ALL, OWN, NONE, NONE, NONE);
        row(EDIT_WATCH, ALL, OWN, NONE, ALL, NONE);
        row(RECORD_READINGS, ALL, OWN, NONE, ALL, NONE);
        row(RECORD_CALLS, ALL, OWN, NONE, NONE, NONE);
        row(EDIT_STRANDED, ALL, NONE, NONE, NONE, NONE);
        row(EDIT_ROSTER, ALL, NONE, NONE, NONE, NONE);
        row(SEE_INSPECTION, ALL, OWN, NONE, NONE, NONE);
        row(EDIT_INSPECTION, ALL, NONE, NONE, NONE, NONE);
        row(ISSUE_DIRECTIVE, ALL, NONE, NONE, NONE, NONE);
        row(ANSWER_DIRECTIVE, ALL, OWN, NONE, NONE, NONE);
        row(IMPORT, ALL, NONE, NONE, NONE, NONE);
        row(UNDO, ALL, OWN, NONE, OWN, NONE);
        row(EXPORT, ALL, OWN, NONE, NONE, NONE);
        row(REPORT, ALL, NONE, NONE, NONE, NONE);
        row(PRINT_LIST, ALL, ALL, NONE, ALL, NONE);
        row(SEE_DAY, ALL, OWN, NONE, NONE, NONE);
        row(RECORD_DAY, ALL, OWN, NONE, NONE, NONE);
        row(CLOSE_DAY, ALL, NONE, NONE, NONE, NONE);
        row(SIGN_DAILY, ALL, NONE, NONE, NONE, NONE);
        row(DISCLOSE, ALL, NONE, NONE, NONE, NONE);
        row(ERASE_PERSON, ALL, NONE, NONE, NONE, NONE);
        row(CHECK, ALL, NONE, NONE, NONE, NONE);
        row(BACKUP, ALL, NONE, NONE, NONE, NONE);
        row(RESTORE, ALL, NONE, NONE, NONE, NONE);
        row(MANAGE_ACCOUNTS, ALL, NONE, NONE, NONE, NONE);
        row(END_CAMPAIGN, ALL, NONE, NONE, NONE, NONE);
        row(SETTINGS, ALL, NONE, NONE, NONE, NONE);
    }

    private Permissions() {}

    private static void row(Action action, Reach... reaches) {
        if (reaches.length != Role.values().length) {
            throw new IllegalStateException("a cell is missing: " + action);
        }
        TABLE.put(action, List.of(reaches));
    }

    /** How far a role reaches with an action. */
    public static Reach reach(Role role, Action action) {
        List<Reach> row = TABLE.get(action);
        if (row == null) {
            throw new IllegalStateException("a row is missing: " + action);
        }
        return row.get(role.ordinal());
    }

    public static boolean may(Role role, Action action) {
        return reach(role, action).any();
    }

    /** Whoever may do this, as the refusal names them. */
    public static List<Role> rolesFor(Action action) {
        return Arrays.stream(Role.values()).filter(role -> may(role, action)).toList();
    }
}
