package org.sevenloop.model.exchange;

import org.sevenloop.model.people.Sex;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Measure;

/** The words that sheets have for what the console knows, so that a list that was handed on reads back as the same; blank for what is unknown. */
public final class SheetWords {
    private SheetWords() {}

    public static String of(Sex sex) {
        return switch (sex) {
            case MALE -> "男";
            case FEMALE -> "女";
            case UNKNOWN -> "";
        };
    }

    /** Sheets ask 是否 or 有无. */
    public static String of(Answer answer, String yes, String no) {
        return switch (answer) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> "";
        };
    }

    public static String of(Measure measure) {
        return switch (measure) {
            case HOME_ISOLATION -> "居家隔离";
            case CENTRAL_ISOLATION -> "集中隔离";
            case HEALTH_MONITORING -> "健康监测";
            case LEFT -> "已离开(去往外地)";
            case OTHER -> "其他";
            case NONE -> "";
        };
    }
}
