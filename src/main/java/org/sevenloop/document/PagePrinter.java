package org.sevenloop.document;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/** Sends a PDF to this computer's printer, on A4. */
public final class PagePrinter {
    private PagePrinter() {}

    /** The name of the printer that would be used, or null where there is none. */
    public static @Nullable String printer() {
        PrintService service = find();
        return service == null ? null : service.getName();
    }

    /** @throws NoPrinterException where this computer has no printer */
    public static void demandPrinter() throws IOException {
        if (find() == null) {
            throw new NoPrinterException();
        }
    }

    /**
     * Prints every page; returns the printer's name.
     *
     * @throws NotPrintedException where the printer does not take it, as on a Linux without {@code lpr}
     */
    public static String print(byte[] pdf, String title) throws IOException {
        PrintService service = find();
        if (service == null) {
            throw new NoPrinterException();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setPageable(new PDFPageable(document, Orientation.AUTO));
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(MediaSizeName.ISO_A4);
            job.print(wishes);
        } catch (PrinterException e) {
            throw new NotPrintedException(service.getName(), e);
        }
        return service.getName();
    }

    private static @Nullable PrintService find() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null) {
            return usual;
        }
        PrintService[] all = PrintServiceLookup.lookupPrintServices(null, null);
        return all == null || all.length == 0 ? null : all[0];
    }
}
