package org.sevenloop.service.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.Access;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.value.ExportNote;
import org.sevenloop.spreadsheet.write.CsvListWriter;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.XlsxWriter;

/** Hands lists on as workbooks that import back without loss. */
public final class ExportService {
    /** Under what an export is noted. */
    public static final String EXPORTED = "label.account.export";

    private final Store store;
    private final Session session;
    private final Messages text;

    public ExportService(Store store, Messages text) {
        this.store = store;
        this.session = store.session();
        this.text = text;
    }

    /** How many rows a file got, and where it lies. */
    public record Exported(Path file, int rows) {}

    /** The list as it would be written, for printing too. */
    public ListTable table(ExportKind kind) {
        store.demand(Action.EXPORT);
        store.demand(kind.seeing());
        return store.read(Action.EXPORT, (access, sight) -> table(kind, access, sight));
    }

    private ListTable table(ExportKind kind, Access access, Sight sight) {
        ExportHead head = new ExportHead(access, session, sight);
        return switch (kind) {
            case PEOPLE -> new PeopleExport(access, head).table();
            case WATCH -> new WatchExport(access, head).table();
            case READINGS -> new ReadingsExport(access, head).table();
            case ROSTER -> new RosterExport(access, head).table();
            case VERIFICATION -> new VerificationExport(access, head).table();
            case STRANDED -> new StrandedExport(access, head).table();
            case PROBLEMS -> new ProblemsExport(access, head, text).table();
        };
    }

    /**
     * Writes a list, by the file's ending as CSV or as a styled workbook. The file appears whole or not at all.
     *
     * @throws UncheckedIOException where the file cannot be written
     */
    public Exported export(ExportKind kind, Path file) {
        return export(kind, file, "");
    }

    /**
     * The same, where it is known who takes the list along: what for is noted before anything leaves.
     *
     * @param purpose may be blank only in a folder without accounts
     */
    public Exported export(ExportKind kind, Path file, String purpose) {
        store.demand(Action.EXPORT);
        store.demand(kind.seeing());
        String why = store.purpose(purpose);
        ListTable table = table(kind);
        store.remark(
                Action.EXPORT,
                Label.of(
                        EXPORTED,
                        text.text("exchange.kind." + kind.word()),
                        Integer.toString(table.rows().size()),
                        why,
                        // Not in the sentence: by this word the newest export of a list is found.
                        kind.word()));
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        String note = session.hasAccounts() ? ExportNote.of(session.user(), session.today(), why) : "";
        try {
            WholeFile.write(file, out -> write(table, csv, note, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Exported(file, table.rows().size());
    }

    /** A workbook says at its end who took it along; a CSV file has rows of people and nothing else. */
    private static void write(ListTable table, boolean csv, String note, OutputStream out) {
        if (csv) {
            CsvListWriter.write(table, out);
        } else {
            XlsxWriter.write(table, note, out);
        }
    }
}
