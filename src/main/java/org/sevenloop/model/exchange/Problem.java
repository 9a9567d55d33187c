package org.sevenloop.model.exchange;

import java.util.List;

/**
 * Something in a workbook that somebody must look at. Its sentence is {@code problem.<code>} in the messages, with the
 * arguments filled in, so that it can be told in both languages and kept.
 *
 * @param value as written in the cell
 * @param code last part of the message key, such as {@code id.check}
 */
public record Problem(Place place, String value, String code, List<String> arguments, Severity severity) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem flag(Place place, String value, String code, String... arguments) {
        return new Problem(place, value, code, List.of(arguments), Severity.FLAG);
    }

    public static Problem reject(Place place, String value, String code, String... arguments) {
        return new Problem(place, value, code, List.of(arguments), Severity.REJECT);
    }
}
