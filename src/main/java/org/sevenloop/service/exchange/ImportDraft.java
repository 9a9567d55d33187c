package org.sevenloop.service.exchange;

import java.util.List;
import java.util.Map;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RecognisedFile.PreviewRow;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.spreadsheet.Draft;
import org.sevenloop.spreadsheet.OpenBook;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.recognise.KindFields;

/** A file that is open and not yet taken in: what it says, and what somebody said about it. */
public final class ImportDraft {
    private final OpenBook book;
    private final Draft draft;
    private final String sender;

    private ImportDraft(OpenBook book, Draft draft, String sender) {
        this.book = book;
        this.draft = draft;
        this.sender = sender;
    }

    static ImportDraft of(OpenBook book) {
        Draft draft = book.read(Choices.NONE);
        return new ImportDraft(book, draft, draft.sender());
    }

    /** The same file read anew, from memory. */
    public ImportDraft with(Choices choices) {
        return new ImportDraft(book, book.read(choices), sender);
    }

    /** The same file with this said about it; not read anew where it is so already. */
    public ImportDraft at(Choices choices) {
        return choices.equals(choices()) ? this : with(choices);
    }

    /** The same, said to come from somebody else. */
    public ImportDraft from(String otherSender) {
        return new ImportDraft(book, draft, otherSender.strip());
    }

    public RecognisedFile file() {
        return draft.file();
    }

    public Choices choices() {
        return draft.choices();
    }

    /** Who sent it: what is said of its columns is remembered under this name. */
    public String sender() {
        return sender;
    }

    /** All rows of a table with its heading, as they now say. */
    public List<PreviewRow> rows(RecognisedTable table) {
        return draft.rows(table);
    }

    /** What the cell says in the file itself. */
    public String original(Place cell) {
        return book.original(cell);
    }

    /** The message keys of what a column of this kind of list can be said to hold. */
    public List<String> fields() {
        return fields(file().kind());
    }

    static List<String> fields(SheetKind kind) {
        return KindFields.of(kind).stream().map(Field::key).toList();
    }

    /** Cells that say something else than in the file, each with what stood there. */
    List<Problem> corrections() {
        return choices().cells().entrySet().stream()
                .filter(cell -> !cell.getValue().equals(original(cell.getKey())))
                .sorted(Map.Entry.comparingByKey(Place.IN_ORDER))
                .map(cell -> new Problem(
                        cell.getKey(),
                        original(cell.getKey()),
                        "cell.edited",
                        List.of(cell.getValue()),
                        Severity.EDITED))
                .toList();
    }

    List<Mapping> mappings() {
        return draft.mappings(sender);
    }
}
