package org.sevenloop.spreadsheet.mess;

import java.util.function.Consumer;

/**
 * The 25 kinds of mess in real sheets, in their order. Each bends a list so that a person still reads the same from it;
 * five of them can also leave less behind than there was, which somebody has to be told.
 */
enum Mess {
    TITLE_ROW(Layouts::title),
    LINE_OF_FIELDS(Layouts::lineOfFields),
    GROUPED_HEADINGS(Layouts::groups),
    NO_HEADING(Layouts::noHeading),
    SERIAL_NUMBERS(Layouts::serial),
    NOTES_AROUND(Layouts::notes),
    FOOTER(Layouts::footer),
    OTHER_WORDINGS(Layouts::wordings),
    REPEATED_HEADINGS(Layouts::repeats),
    PHONES_AS_NUMBERS(Values::phonesAsNumbers),
    PHONES_AS_WRITTEN(Values::phonesAsWritten, Values::phonesMiscounted),
    SMALL_X(Values::smallX, Values::wrongCheckDigit),
    ODD_IDS(Values::oddIds, Values::idsMiscounted),
    IDS_AS_NUMBERS(draft -> {}, Values::idsAsNumbers),
    GLUED_NAMES(Values::names),
    DATES_AS_TEXT(Dates::datesAsText, Dates::datesUnsure),
    DATES_AS_SERIALS(Dates::datesAsSerials),
    MERGED_DOWN(Layouts::mergedDown),
    SEVERAL_IN_A_CELL(Values::several),
    MIXED_ADDRESSES(Values::addresses),
    SEVERAL_SHEETS(Layouts::severalSheets),
    BLANK_ROWS(Layouts::blanks),
    FURNITURE(Layouts::furniture),
    FILLERS(Values::fillers),
    OTHER_FILES(draft -> draft.traits.add(Draft.Trait.OTHER_FORMAT));

    private final Consumer<Draft> keeps;
    private final Consumer<Draft> loses;

    Mess(Consumer<Draft> keeps) {
        this(keeps, draft -> {});
    }

    Mess(Consumer<Draft> keeps, Consumer<Draft> loses) {
        this.keeps = keeps;
        this.loses = loses;
    }

    /** Everything can still be told. */
    void bend(Draft draft) {
        keeps.accept(draft);
    }

    /** What this mess destroys, if it can destroy anything. */
    void lose(Draft draft) {
        loses.accept(draft);
    }
}
