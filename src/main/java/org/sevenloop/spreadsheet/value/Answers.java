package org.sevenloop.spreadsheet.value;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sevenloop.model.watch.Answer;

/** Yes and no in the words of a street's sheets. A blank is unknown. */
public final class Answers {
    private static final Pattern NO = Pattern.compile("否|无|没有?|未|不|非|×|✗|✘|╳|x|n|no|false|0|拒绝?|从未|均无|均否");
    private static final Pattern YES = Pattern.compile("是|有|√|✓|✔|☑|对|y|yes|true|1|已|能|可以?|会|好|通|正常");
    private static final Pattern STARTS_NO = Pattern.compile("^(否|无|没|未|不|非|拒|从未|均无|空号|停机|关机|失联|联系不上|打不通|n$|no$).*");
    private static final Pattern STARTS_YES =
            Pattern.compile("^(是|有|已|能|可|打通|接通|畅通|配合|愿意|及时|基本|积极|密切|密接|间接|次密|接触|发热|发烧|咳嗽|乏力|胸闷|腹泻|低烧).*");
    private static final Pattern NEGATED_QUESTION =
            Pattern.compile("(是否|有无|是不是)?.*(未及时|未按时|未报到|不报到|不配合|拒不|拒绝|无法|打不通|不通|不能打|失联|联系不上|未报备|瞒报|未登记).*");
    private static final Pattern EXPLICIT = Pattern.compile(".*(报到|配合|打通|不通|接通|空号|停机|关机|失联|联系).*");

    private Answers() {}

    /** Whether the heading asks for the opposite: 未及时报到, 拒不配合. */
    public static boolean negated(String heading) {
        String text = Fold.tight(heading).replaceAll("(能否|可否|是否能|能不能|是否)", "");
        return NEGATED_QUESTION.matcher(text).matches();
    }

    /**
     * @param negated whether the heading asks for the opposite; words that name the fact itself (不配合) stay as they are
     */
    public static Answer read(String written, boolean negated) {
        String text = Fold.tight(written).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.matches("[-—–/\\\\_]+|不详|未知|不清楚|不明|待核实|待查|待定")) {
            return Answer.UNKNOWN;
        }
        Answer plain = plain(text);
        boolean generic = NO.matcher(text).matches() || YES.matcher(text).matches();
        return negated && (generic || !EXPLICIT.matcher(text).matches()) ? opposite(plain) : plain;
    }

    /** A mere yes or no (是, √, 0), which takes its meaning from the heading; unknown for any other words. */
    public static Answer generic(String written) {
        String text = Fold.tight(written).toLowerCase(Locale.ROOT);
        if (NO.matcher(text).matches()) {
            return Answer.NO;
        }
        return YES.matcher(text).matches() ? Answer.YES : Answer.UNKNOWN;
    }

    private static Answer plain(String text) {
        if (NO.matcher(text).matches() || STARTS_NO.matcher(text).matches()) {
            return Answer.NO;
        }
        return YES.matcher(text).matches() || STARTS_YES.matcher(text).matches() ? Answer.YES : Answer.UNKNOWN;
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** Symptoms: 健康 and 正常 are a no, a named complaint is a yes. */
    public static Answer symptoms(String written) {
        String text = Fold.tight(written);
        if (text.matches("健康|正常|良好|无异常|无症状|身体健康|一切正常|身体正常")) {
            return Answer.NO;
        }
        Answer answer = read(written, false);
        boolean named = text.matches(".*(热|烧|咳|嗽|乏力|闷|泻|呕|恶心|喉|呼吸|流涕|异常|不适).*");
        return answer == Answer.UNKNOWN && named ? Answer.YES : answer;
    }
}
