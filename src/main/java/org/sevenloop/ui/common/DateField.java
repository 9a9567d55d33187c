package org.sevenloop.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A date field that shows 2020-02-20 in every language and reads what people type: 2020-2-9, 2020/2/9, 20200209, 2月9日, 2-9. */
public final class DateField {
    private static final Pattern FULL = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D?");

    private DateField() {}

    /**
     * A field that holds a date.
     *
     * @param year the year of a date that is typed without one
     */
    public static DatePicker of(@Nullable LocalDate value, int year) {
        DatePicker picker = new DatePicker();
        picker.setConverter(new StringConverter<LocalDate>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                // What cannot be read gives back the old value: the field shows again what holds.
                return parse(typed == null ? "" : typed, year).orElse(picker.getValue());
            }
        });
        picker.setValue(value);
        picker.setShowWeekNumbers(false);
        return picker;
    }

    static Optional<LocalDate> parse(String typed, int year) {
        String text = typed.strip();
        for (Pattern pattern : new Pattern[] {FULL, PACKED}) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return day(number(found, 1), number(found, 2), number(found, 3));
            }
        }
        Matcher found = SHORT.matcher(text);
        return found.matches() ? day(year, number(found, 1), number(found, 2)) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
