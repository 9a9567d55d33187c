package org.sevenloop.service.inspection;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingState;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Severity;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.platform.Messages;

/** How inspections are written, on the desk, on paper and in workbooks. */
public class InspectionWords {
    private final Messages text;

    public InspectionWords(Messages text) {
        this.text = text;
    }

    public String state(FindingState state) {
        return word("state", state);
    }

    public String step(Step step) {
        return word("step", step);
    }

    public String severity(Severity severity) {
        return word("severity", severity);
    }

    public String kind(SiteKind kind) {
        return word("kind", kind);
    }

    public String look(Look look) {
        return word("look", look);
    }

    public String way(Visit visit) {
        return text.text(visit.announced() ? "inspection.announced" : "inspection.unannounced");
    }

    /** Day and hour; the year stands at the head of the window. */
    public String at(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern(text.text("inspection.at"), text.locale())
                .format(moment);
    }

    /** How long the unit has gone beyond its time, in whole hours, at least one. */
    public String late(Finding finding, LocalDateTime now) {
        return text.text("inspection.late", finding.lateHours(now));
    }

    private String word(String what, Enum<?> value) {
        return text.text("inspection." + what + '.' + value.name().toLowerCase(Locale.ROOT));
    }
}
