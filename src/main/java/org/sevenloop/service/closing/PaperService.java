package org.sevenloop.service.closing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sevenloop.document.ListPdf;
import org.sevenloop.document.PageImages;
import org.sevenloop.document.PagePrinter;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.PagePixels;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;

/** Puts any list on paper: seen, printed, or saved as PDF. */
public final class PaperService {
    private final Store store;
    private final Messages text;

    public PaperService(Store store, Messages text) {
        this.store = store;
        this.text = text;
    }

    /** Prints a list; returns the printer's name. */
    public String print(PaperList list, Progress progress) throws IOException {
        return PagePrinter.print(pdf(list, progress), list.title());
    }

    public void write(PaperList list, Path file, Progress progress) throws IOException {
        byte[] pdf = pdf(list, progress);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(pdf);
        }
    }

    public byte[] pdf(PaperList list, Progress progress) throws IOException {
        store.demand(Action.PRINT_LIST);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ListPdf(text).write(list, out, progress);
        return out.toByteArray();
    }

    /** Pictures of the pages as they will print. */
    public List<PagePixels> pages(PaperList list, int dotsPerInch, Progress progress) throws IOException {
        return PageImages.of(pdf(list, progress), dotsPerInch);
    }
}
