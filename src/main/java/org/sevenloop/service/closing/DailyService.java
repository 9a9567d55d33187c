package org.sevenloop.service.closing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sevenloop.document.DailyDocx;
import org.sevenloop.document.DailyPdf;
import org.sevenloop.document.DailyXlsx;
import org.sevenloop.document.PageImages;
import org.sevenloop.document.PagePrinter;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DailyIssue;
import org.sevenloop.model.closing.DailyPage;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.closing.TrendDay;
import org.sevenloop.model.exchange.ChainMark;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ChainRepository;
import org.sevenloop.persistence.ClosingRepository;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** The daily summary of any day: seen, printed, and saved as PDF, Word or Excel. */
public final class DailyService {
    private static final String PREPARED = "daily.prepared-by";
    private static final String REVIEWED = "daily.reviewed-by";
    private static final String SIGNED = "daily.signed-by";
    private static final int STEPS = 3;
    private static final int LONGEST = 2000;

    private final Store store;
    private final Session session;
    private final Messages text;

    public DailyService(Store store, Messages text) {
        this.store = store;
        this.session = store.session();
        this.text = text;
    }

    static String printedMark(LocalDate day) {
        return SettingRepository.NOTED + day;
    }

    /** The business day and the thirteen before it, the newest first. */
    public List<DailyIssue> issues() {
        return store.read(Action.SEE_FIGURES, access -> {
            SettingRepository settings = new SettingRepository(access);
            LocalDate today = session.today();
            Set<LocalDate> closed = new ClosingRepository(access)
                    .standing(today.minusDays(DayReader.TREND_DAYS - 1L), today)
                    .keySet();
            List<DailyIssue> issues = new ArrayList<>();
            for (TrendDay day : reader(access, today).trend()) {
                boolean printed = settings.find(printedMark(day.day())).isPresent();
                issues.add(
                        0,
                        new DailyIssue(day.day(), printed, closed.contains(day.day()), day.returned(), day.fevers()));
            }
            return issues;
        });
    }

    public DailySummary summary(LocalDate day, Span span) {
        return store.read(
                Action.SEE_FIGURES, access -> new DailyWriter(access, Neighbourhood.of(access, session.community()))
                        .summary(day, span, text));
    }

    public DailySummary summary(LocalDate day) {
        return summary(day, Span.DAY);
    }

    /** Keeps a part of a summary as somebody wrote it; blank lets the figures speak again. */
    public void edit(LocalDate day, Span span, Map<Section, String> written) {
        store.demand(Action.SIGN_DAILY);
        for (String part : written.values()) {
            if (part.length() > LONGEST) {
                throw new RefusedException(
                        "closing.refused.long", String.valueOf(LONGEST), String.valueOf(part.length()));
            }
        }
        store.write(Action.SIGN_DAILY, Label.of("label.closing.edit", day.toString()), access -> {
            DayService.demandOpen(access, session, span == Span.DAY ? day : null);
            ClosingRepository closings = new ClosingRepository(access);
            written.forEach((part, words) -> closings.write(day, span, part, words));
            return true;
        });
    }

    /**
     * When the save was made whose mark an old page bears; empty where these data have no such save, because an older copy was
     * put in their place or they were changed past the program.
     */
    public Optional<LocalDateTime> savedAt(ChainMark mark) {
        return store.read(Action.CHECK, access -> new ChainRepository(access).savedAt(mark));
    }

    private DayReader reader(Access access, LocalDate day) {
        return new DayReader(access, Neighbourhood.of(access, session.community()), day);
    }

    public Signatures signatures() {
        return store.read(Action.SEE_FIGURES, DailyService::signatures);
    }

    /** Whoever signs the community's papers. */
    public static Signatures signatures(Access access) {
        SettingRepository settings = new SettingRepository(access);
        return new Signatures(
                settings.find(PREPARED).orElse(""),
                settings.find(REVIEWED).orElse(""),
                settings.find(SIGNED).orElse(""));
    }

    /** Remembers who prepares, reviews and signs, for this and every later summary. */
    public void sign(Signatures names) {
        store.write(Action.SIGN_DAILY, Label.of("label.closing.sign"), access -> {
            SettingRepository settings = new SettingRepository(access);
            settings.save(PREPARED, names.preparedBy().strip());
            settings.save(REVIEWED, names.reviewedBy().strip());
            settings.save(SIGNED, names.signedBy().strip());
            return true;
        });
    }

    /** The summary with pictures of its pages at this resolution. */
    public DailyPage page(LocalDate day, Span span, int dotsPerInch, Progress progress) throws IOException {
        progress.report(0, STEPS);
        DailySummary summary = summary(day, span);
        progress.check();
        progress.report(1, STEPS);
        byte[] pdf = pdf(summary);
        progress.check();
        progress.report(2, STEPS);
        DailyPage page = new DailyPage(summary, PageImages.of(pdf, dotsPerInch));
        progress.report(STEPS, STEPS);
        return page;
    }

    public byte[] pdf(LocalDate day, Span span) throws IOException {
        return pdf(summary(day, span));
    }

    private byte[] pdf(DailySummary summary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DailyPdf(text).write(summary, out);
        return out.toByteArray();
    }

    /** Writes the summary as its file name asks: .pdf, .docx or .xlsx. */
    public void write(LocalDate day, Span span, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        DailySummary summary = summary(day, span);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        WholeFile.write(file, out -> write(summary, name, out));
    }

    private void write(DailySummary summary, String name, OutputStream out) throws IOException {
        if (name.endsWith(".pdf")) {
            new DailyPdf(text).write(summary, out);
        } else if (name.endsWith(".docx")) {
            new DailyDocx(text).write(summary, out);
        } else if (name.endsWith(".xlsx")) {
            new DailyXlsx(text).write(summary, out);
        } else {
            throw new RefusedException("closing.refused.kind", name);
        }
    }

    /** Sends the summary to the printer; returns the printer's name. */
    public String print(LocalDate day, Span span) throws IOException {
        DailySummary summary = summary(day, span);
        return PagePrinter.print(pdf(summary), summary.title());
    }

    /** Notes that the day's summary has left the house, on paper or as a file. */
    public void markIssued(LocalDate day) {
        String now = session.now().toString();
        store.write(Action.SIGN_DAILY, Label.of("label.closing.issued", day.toString()), access -> {
            new SettingRepository(access).noteOnce(printedMark(day), now);
            return true;
        });
    }

    /** The summary as plain text, for a message to the street's group. */
    public String plainText(LocalDate day, Span span) {
        return DailyPlainText.of(summary(day, span), text);
    }
}
