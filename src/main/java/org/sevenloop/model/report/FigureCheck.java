package org.sevenloop.model.report;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a form's cell or list will say, beside what the console says of the same.
 *
 * @param reported what the form gets; of a list, how many rows
 * @param console the console's own figure; empty where there is none to compare
 * @param people who is counted, where people are
 */
public record FigureCheck(Binding binding, int reported, OptionalInt console, List<ReportPerson> people) {
    public FigureCheck {
        people = List.copyOf(people);
    }

    public boolean differs() {
        return console.isPresent() && console.getAsInt() != reported;
    }
}
