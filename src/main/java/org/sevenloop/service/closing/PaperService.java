package org.sevenloop.service.closing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.sevenloop.document.ListPdf;
import org.sevenloop.document.PagePrinter;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.Masked;
import org.sevenloop.service.Store;

/** Puts any list on paper, printed or saved as PDF. One with people's numbers asks what for; one to be posted has none. */
public final class PaperService {
    private final Store store;
    private final Messages text;

    public PaperService(Store store, Messages text) {
        this.store = store;
        this.text = text;
    }

    /** The list as it may hang where strangers read it: masked, and its note says so. */
    public PaperList posted(PaperList list) {
        store.demand(Action.PRINT_LIST);
        PaperList masked = Masked.of(list);
        return masked.withNote(text.text("document.list.posted", masked.note()));
    }

    /** Prints a list without people's numbers; returns the printer's name. */
    public String print(PaperList list, Progress progress) throws IOException {
        return print(list, "", progress);
    }

    /**
     * Prints a list; returns the printer's name.
     *
     * @param purpose may be blank only in a folder without accounts, or where the list has no people's numbers
     */
    public String print(PaperList list, String purpose, Progress progress) throws IOException {
        byte[] pdf = pdf(list, progress);
        PagePrinter.demandPrinter();
        note(list, purpose);
        return PagePrinter.print(pdf, list.title());
    }

    /** Saves a list without people's numbers. */
    public void write(PaperList list, Path file, Progress progress) throws IOException {
        write(list, file, "", progress);
    }

    /** Saves a list; the purpose is as for {@link #print(PaperList, String, Progress)}. */
    public void write(PaperList list, Path file, String purpose, Progress progress) throws IOException {
        byte[] pdf = pdf(list, progress);
        note(list, purpose);
        WholeFile.write(file, out -> out.write(pdf));
    }

    /** Notes what for before anything leaves. */
    private void note(PaperList list, String purpose) {
        if (list.numbers()) {
            String why = store.purpose(purpose);
            String rows = Integer.toString(list.rows().size());
            store.remark(Action.PRINT_LIST, Label.of("label.account.paper", list.title(), rows, why));
        }
    }

    private byte[] pdf(PaperList list, Progress progress) throws IOException {
        store.demand(Action.PRINT_LIST);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ListPdf(text).write(list, out, progress);
        return out.toByteArray();
    }
}
