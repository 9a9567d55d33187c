package org.sevenloop.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What all our PDFs have in common: the same content on the same day gives the same bytes. */
final class Pdfs {
    private static final String PRODUCER = "SevenLoop";

    private Pdfs() {}

    static void save(PDDocument document, String title, LocalDate day, OutputStream out) throws IOException {
        GregorianCalendar moment = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer(PRODUCER);
        about.setCreator(PRODUCER);
        about.setCreationDate(moment);
        about.setModificationDate(moment);
        document.setDocumentInformation(about);
        document.setDocumentId(day.toEpochDay() * 31 + title.hashCode());
        document.save(out);
    }
}
