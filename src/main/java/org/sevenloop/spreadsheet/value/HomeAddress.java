package org.sevenloop.spreadsheet.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in an estate somebody lives, in every habit of writing: {@code 阳光小区3栋2单元501}, {@code 3-2-501},
 * {@code 3#2-501}, {@code 九里4-2-3-501}.
 *
 * @param estate what stands before the building; blank where nothing does
 * @param building as written, with its word; 号楼 where it has none
 */
public record HomeAddress(String estate, String building, String entrance, String room) {
    private static final Pattern FORM = Pattern.compile("(?<estate>(?:.*\\p{IsHan}(?:\\d{1,2}[区期-])?)?)"
            + "第?(?<building>\\d{1,3}|[A-Za-z]\\d{0,2})(?<word>号楼|栋|幢|座|#楼|号|#|-)"
            + "第?(?<entrance>\\d{1,2})(?:单元|#|-)(?<room>\\d{3,4})(?:室|号|房)?");
    /** An estate's name, and no street's, of which every number would become a unit. */
    private static final Pattern ESTATE = Pattern.compile("\\p{IsHan}{1,9}[\\p{IsHan}&&[^路街巷弄道号村队组]](\\d{1,2}[区期]?)?");

    public static Optional<HomeAddress> of(String written) {
        Matcher form = FORM.matcher(Fold.tight(written));
        if (!form.matches()) {
            return Optional.empty();
        }
        String word = form.group("word");
        String building = form.group("building") + (word.matches("[栋幢座]") ? word : "号楼");
        String estate = form.group("estate").replaceFirst("-$", "");
        return Optional.of(new HomeAddress(estate, building, form.group("entrance"), form.group("room")));
    }

    /** The address in words where it was written in numbers and strokes; otherwise as it is, full-width forms folded. */
    public static String worded(String written) {
        String text = Fold.text(written);
        boolean strokes = text.indexOf('-') > 0 || text.indexOf('#') > 0;
        return strokes ? of(text).map(HomeAddress::inWords).orElse(text) : text;
    }

    private String inWords() {
        String between = estate.matches(".*\\d") ? "-" : "";
        return estate + between + building + entrance + "单元" + room;
    }

    /** The estate and the building, where the estate is one by its name. */
    List<String> units() {
        return ESTATE.matcher(estate).matches() ? List.of(estate, building) : List.of();
    }
}
