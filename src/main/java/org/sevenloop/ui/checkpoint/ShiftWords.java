package org.sevenloop.ui.checkpoint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.Span;
import org.sevenloop.platform.Messages;

/** Days, hours and shifts in words. */
final class ShiftWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int SHORT = 2;

    private final Messages text;

    ShiftWords(Messages text) {
        this.text = text;
    }

    /** 2月20日, 20 Feb. */
    String day(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.SHORT, text.locale());
        return text.text("checkpoint.day", month, String.valueOf(day.getDayOfMonth()));
    }

    /** The head of a day's columns: 2-20 四, with 今日 on the business day. */
    String dayHead(LocalDate day, boolean today) {
        boolean chinese = text.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        String weekday = day.getDayOfWeek().getDisplayName(chinese ? TextStyle.NARROW : TextStyle.SHORT, text.locale());
        return text.text(
                today ? "checkpoint.day.head.today" : "checkpoint.day.head",
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()),
                weekday);
    }

    /** The head of one column: the shift's first character and its hour, 早 06. */
    String column(Shift shift) {
        int length = shift.name().codePointCount(0, shift.name().length());
        if (shift.time().starts() == null) {
            return length <= SHORT ? shift.name() : shift.name().substring(0, end(shift.name(), SHORT));
        }
        String word = shift.name().substring(0, end(shift.name(), Math.min(1, length)));
        return word + " "
                + String.format(Locale.ROOT, "%02d", shift.time().starts().getHour());
    }

    private static int end(String word, int characters) {
        return word.offsetByCodePoints(0, characters);
    }

    String clock(LocalDateTime moment) {
        return CLOCK.format(moment);
    }

    /** 22:00–次日 06:00, or that the hours are not known. */
    String hours(Shift shift) {
        if (shift.span().isEmpty()) {
            return text.text("checkpoint.hours.unknown");
        }
        Span span = shift.span().get();
        boolean next = !span.to().toLocalDate().equals(shift.day());
        return text.text(
                next ? "checkpoint.hours.next" : "checkpoint.hours",
                CLOCK.format(span.from()),
                CLOCK.format(span.to()));
    }

    /** 西门卡口·2月21日 晚班. */
    String title(Shift shift, Map<CheckpointId, Checkpoint> points) {
        Checkpoint point = points.get(shift.checkpoint());
        return text.text("checkpoint.shift.title", point == null ? "" : point.name(), day(shift.day()), shift.name());
    }
}
