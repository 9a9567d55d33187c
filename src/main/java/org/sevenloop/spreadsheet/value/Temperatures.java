package org.sevenloop.spreadsheet.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.Celsius;

/** Body temperatures: {@code 36.5}, {@code ３６.５}, {@code 36.7度}, {@code 36度7}, {@code 365}. */
public final class Temperatures {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,。·]{1,2}\\d+)?");
    private static final Pattern DEGREES = Pattern.compile("(\\d{2})(?:度|℃|°C?)(\\d)");
    private static final Pattern NOT_TAKEN =
            Pattern.compile(".*(未测|没测|未量|未报|缺|漏测|外出|不在|已离开|离开|解除|拒|请假|无法|未接|失联|空|正常|未到|未返|住院|转).*");
    private static final String ONE = "(?:3[4-9]|4[0-2])(?:[.,。]\\d{1,2})?(?:℃|°C|度)?";
    private static final Pattern LIKE_ONE =
            Pattern.compile(ONE + "(?:[/、;]+(?:" + ONE + "|[-—–/]*))?|[-—–]+[/、;]+" + ONE);
    private static final int LEAST_TENTHS = 340;
    private static final int MOST_TENTHS = 430;

    private Temperatures() {}

    /**
     * @param celsius null where none was taken or none can be read
     * @param problem code of what is wrong, blank where nothing is
     */
    public record Found(@Nullable Celsius celsius, String problem) {}

    private static final Found NONE = new Found(null, "");

    public static Found read(String written) {
        if (Fold.filler(written)) {
            return NONE;
        }
        String text = DEGREES.matcher(Fold.tight(written)).replaceAll("$1.$2");
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return NOT_TAKEN.matcher(text).matches() ? NONE : new Found(null, "celsius.unreadable");
        }
        return of(number.group());
    }

    /** The one or two temperatures of a day's single cell: {@code 36.5/36.7}. */
    public static List<Found> several(String written) {
        if (Fold.filler(written)) {
            return List.of();
        }
        String text = DEGREES.matcher(Fold.text(written)).replaceAll("$1.$2");
        List<Found> found = new ArrayList<>();
        for (String part : text.split("[/\\\\;；、|\\s~～]+|(?<=\\d)[-—–]+(?=\\d)|[,，](?=\\d{2})")) {
            if (!part.isBlank()) {
                found.add(Fold.filler(part) ? NONE : read(part));
            }
        }
        return found;
    }

    private static Found of(String digits) {
        BigDecimal value = new BigDecimal(digits.replaceFirst("[.,。·]+", "."));
        if (value.scale() <= 0 && value.intValue() >= LEAST_TENTHS && value.intValue() <= MOST_TENTHS) {
            return new Found(new Celsius(value.intValue()), "");
        }
        BigDecimal tenths = value.movePointRight(1).setScale(0, RoundingMode.HALF_UP);
        if (tenths.precision() > 6) {
            return new Found(null, "celsius.implausible");
        }
        Celsius celsius = new Celsius(tenths.intValue());
        return celsius.plausible() ? new Found(celsius, "") : new Found(null, "celsius.implausible");
    }

    public static boolean looksLikeOne(String written) {
        String text = Fold.tight(written);
        return LIKE_ONE.matcher(text).matches();
    }
}
