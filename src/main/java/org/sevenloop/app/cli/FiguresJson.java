package org.sevenloop.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.watch.ColourCounts;

/** The figures of a day in the words of the batch contract. */
final class FiguresJson {
    private FiguresJson() {}

    static void write(DailyFigures figures, JsonGenerator json) throws IOException {
        json.writeStringField("date", figures.date().toString());
        json.writeStringField("community", figures.community());
        Json.object(json, "households", at -> {
            at.writeNumberField("resident", figures.households().resident());
            at.writeNumberField("tenant", figures.households().tenant());
        });
        Json.object(json, "people", at -> {
            at.writeNumberField("resident", figures.people().resident());
            at.writeNumberField("tenant", figures.people().tenant());
            at.writeNumberField("partyMembers", figures.people().partyMembers());
            at.writeNumberField("veterans", figures.people().veterans());
        });
        Json.numbers(json, "units", figures.units());
        watch(figures.watch(), json);
        readings(figures, json);
        roster(figures, json);
        Json.object(json, "verification", at -> {
            at.writeNumberField("pushed", figures.verification().pushed());
            at.writeNumberField("alreadyKnown", figures.verification().alreadyKnown());
            at.writeNumberField("open", figures.verification().open());
            at.writeNumberField("done", figures.verification().done());
        });
        Json.object(json, "stranded", at -> {
            at.writeNumberField("people", figures.stranded().people());
            at.writeNumberField("foreign", figures.stranded().foreign());
        });
    }

    private static void watch(DailyFigures.Watch watch, JsonGenerator json) throws IOException {
        Json.object(json, "watch", at -> {
            at.writeNumberField("people", watch.people());
            Json.numbers(at, "byOrigin", watch.byOrigin());
            ColourCounts colours = watch.byColour();
            Json.object(at, "byColour", colour -> {
                colour.writeNumberField("red", colours.red());
                colour.writeNumberField("yellow", colours.yellow());
                colour.writeNumberField("blue", colours.blue());
                colour.writeNumberField("green", colours.green());
            });
            at.writeNumberField("isolatedAtHome", watch.isolatedAtHome());
            at.writeNumberField("releaseOverdue", watch.releaseOverdue());
        });
    }

    private static void readings(DailyFigures figures, JsonGenerator json) throws IOException {
        Json.object(json, "readings", at -> {
            at.writeNumberField("people", figures.readings().people());
            at.writeNumberField("taken", figures.readings().taken());
            at.writeNumberField("fever", figures.readings().fever());
            at.writeNumberField("peopleWithFever", figures.readings().peopleWithFever());
        });
        Json.object(json, "readingsToday", at -> {
            at.writeNumberField("due", figures.readingsToday().due());
            at.writeNumberField("taken", figures.readingsToday().taken());
            at.writeNumberField("missing", figures.readingsToday().missing());
            at.writeNumberField("fever", figures.readingsToday().fever());
        });
    }

    private static void roster(DailyFigures figures, JsonGenerator json) throws IOException {
        Json.object(json, "roster", at -> {
            at.writeNumberField("checkpoints", figures.roster().checkpoints());
            at.writeNumberField("duties", figures.roster().duties());
            at.writeNumberField("shifts", figures.roster().shifts());
            at.writeNumberField("shiftsShort", figures.roster().shiftsShort());
        });
        Json.object(json, "rosterToday", at -> {
            at.writeNumberField("duties", figures.rosterToday().duties());
            at.writeNumberField("shifts", figures.rosterToday().shifts());
            at.writeNumberField("shiftsShort", figures.rosterToday().shiftsShort());
        });
    }
}
