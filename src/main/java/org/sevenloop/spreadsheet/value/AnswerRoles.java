package org.sevenloop.spreadsheet.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sevenloop.model.net.AnswerRole;

/** As what somebody answers, by the words of a heading or a cell. */
public final class AnswerRoles {
    private static final Map<Pattern, AnswerRole> WORDS = new LinkedHashMap<>();

    static {
        put("包组", AnswerRole.GROUP_LEADER);
        put("网格(组)?长|片长", AnswerRole.GRID_LEADER);
        put("网格员|专职网格|兼职网格", AnswerRole.GRID_WORKER);
        put("(村|居)民代表|户代表", AnswerRole.REPRESENTATIVE);
        put("庭院长|院长", AnswerRole.COURTYARD_HEAD);
        put("楼栋长|楼长|栋长|单元长", AnswerRole.BUILDING_HEAD);
        put("包(户|保|联|片)", AnswerRole.CADRE);
        put("组长", AnswerRole.GROUP_HEAD);
    }

    private AnswerRoles() {}

    private static void put(String words, AnswerRole role) {
        WORDS.put(Pattern.compile(words), role);
    }

    /** The role that the words name; whoever answers where they name none. */
    public static AnswerRole of(String words) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AnswerRole.RESPONSIBLE);
    }
}
