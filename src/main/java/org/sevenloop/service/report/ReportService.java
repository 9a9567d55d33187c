package org.sevenloop.service.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.DueForm;
import org.sevenloop.model.report.FigureCheck;
import org.sevenloop.model.report.FilledForm;
import org.sevenloop.model.report.FormSheet;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.report.ReportFormId;
import org.sevenloop.persistence.ReportRepository;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.read.UnreadableFileException;
import org.sevenloop.spreadsheet.report.FormContent;
import org.sevenloop.spreadsheet.report.FormFiller;
import org.sevenloop.spreadsheet.report.FormProposals;
import org.sevenloop.spreadsheet.report.FormReader;
import org.sevenloop.spreadsheet.value.ExportNote;

/** The superiors' own forms: pointed at once, and from then on filled for any day. */
public final class ReportService {
    private static final int NAMES_SAID = 3;
    private static final int LONGEST_NAME = 80;

    private final Store store;
    private final Session session;

    public ReportService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** The business day. */
    public LocalDate today() {
        return session.today();
    }

    /** All forms as they stand on a day, the most urgent first. */
    public List<DueForm> due(LocalDate day) {
        return store.read(Action.REPORT, access -> {
            ReportRepository reports = new ReportRepository(access);
            Map<ReportFormId, FilledForm> filled = reports.filledFor(day);
            return reports.forms().stream()
                    .map(form -> DueForm.of(form, filled.get(form.id()), day, session.now()))
                    .sorted(Comparator.comparing(DueForm::state)
                            .thenComparing(each -> each.form().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(each -> each.form().name()))
                    .toList();
        });
    }

    /** Reads a blank form, with what its words suggest; nothing is kept yet. */
    public ReportForm open(Path file) {
        store.demand(Action.REPORT);
        String name = file.getFileName().toString();
        try {
            BlankForm blank = new BlankForm(name, content(file));
            List<FormSheet> sheets = FormReader.read(blank);
            int dot = name.lastIndexOf('.');
            return new ReportForm(
                    null,
                    cut(dot > 0 ? name.substring(0, dot) : name),
                    "",
                    null,
                    EnumSet.allOf(DayOfWeek.class),
                    blank,
                    FormProposals.of(file, sheets, session.today()));
        } catch (UnreadableFileException e) {
            throw refusal(e);
        }
    }

    /** The form's sheets to look at. */
    public List<FormSheet> sheets(ReportForm form) {
        store.demand(Action.REPORT);
        try {
            return FormReader.read(form.blank());
        } catch (UnreadableFileException e) {
            throw refusal(e);
        }
    }

    /** Keeps a form as it was pointed at. */
    public ReportFormId save(ReportForm form) {
        if (form.name().isBlank()) {
            throw new RefusedException("report.refused.name");
        }
        String label = form.id() == null ? "label.report.add" : "label.report.change";
        return store.write(Action.REPORT, Label.of(label, form.name()), access -> {
            ReportRepository reports = new ReportRepository(access);
            ReportFormId id = form.id();
            if (id == null) {
                return reports.insert(form);
            }
            reports.update(form);
            return id;
        });
    }

    public void remove(Collection<ReportForm> forms) {
        List<ReportFormId> ids =
                forms.stream().map(ReportForm::id).filter(Objects::nonNull).toList();
        store.write(Action.REPORT, Label.of("label.report.remove", names(forms)), access -> {
            new ReportRepository(access).delete(ids);
            return true;
        });
    }

    /** What a form would say of a day, beside the console's own figures, with the people behind each. */
    public List<FigureCheck> check(ReportForm form, LocalDate day) {
        return store.read(Action.REPORT, access -> new ReportContent(access, session.community(), day).checks(form));
    }

    /** Where forms were written last. */
    public Optional<Path> folder() {
        return store.read(Action.REPORT, access -> new SettingRepository(access)
                .find(SettingRepository.REPORTS)
                .map(Path::of)
                .filter(Files::isDirectory));
    }

    /**
     * Fills forms for a day and writes them to a folder. What for is noted before anything leaves, and each that was written
     * with its digest right after.
     *
     * @param purpose may be blank only in a folder without accounts
     */
    public List<FilledForm> fill(List<ReportForm> forms, LocalDate day, Path folder, String purpose) {
        store.demand(Action.REPORT);
        forms.forEach(ReportService::demandReady);
        String why = store.purpose(purpose);
        List<FormContent> contents = store.read(Action.REPORT, access -> {
            ReportContent content = new ReportContent(access, session.community(), day);
            return forms.stream().map(content::of).toList();
        });
        String note = session.hasAccounts() ? ExportNote.of(session.user(), session.today(), why) : "";
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            files.add(filled(forms.get(i), contents.get(i), note));
        }
        store.remark(Action.REPORT, Label.of("label.report.fill", names(forms), day.toString(), why));
        FileNames names = store.read(Action.REPORT, access -> new FileNames(new ReportRepository(access).forms()));
        List<FilledForm> done = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            ReportForm form = forms.get(i);
            done.add(written(form, day, folder, names.of(form, day), files.get(i)));
        }
        return done;
    }

    private static void demandReady(ReportForm form) {
        if (form.bindings().isEmpty()) {
            throw new RefusedException("report.refused.nothing", form.name());
        }
        if (form.unconfirmed()) {
            throw new RefusedException("report.refused.unconfirmed", form.name());
        }
    }

    private FilledForm written(ReportForm form, LocalDate day, Path folder, String name, byte[] content) {
        try {
            WholeFile.write(folder.resolve(name), out -> out.write(content));
        } catch (IOException e) {
            throw new RefusedException("report.refused.folder", folder.toString());
        }
        FilledForm filled = new FilledForm(
                Objects.requireNonNull(form.id()), day, session.now(), session.user(), name, BlankForm.digest(content));
        return store.write(Action.REPORT, Label.of("label.report.filled", form.name(), day.toString()), access -> {
            new SettingRepository(access)
                    .keep(SettingRepository.REPORTS, folder.toAbsolutePath().toString());
            new ReportRepository(access).keep(List.of(filled));
            return filled;
        });
    }

    private static byte[] filled(ReportForm form, FormContent content, String note) {
        try {
            return FormFiller.fill(form.blank(), content, note);
        } catch (UnreadableFileException e) {
            throw refusal(e);
        }
    }

    /** A form with all that was pointed at as one file, for another community. */
    public void handOn(ReportForm form, Path file) {
        store.demand(Action.REPORT);
        try {
            WholeFile.write(file, out -> FormPackage.write(form, out));
        } catch (IOException e) {
            throw new RefusedException("report.refused.folder", file.toString());
        }
    }

    /** Takes in what another community handed on. */
    public ReportForm bringIn(Path file) {
        store.demand(Action.REPORT);
        try (InputStream in = Files.newInputStream(file)) {
            ReportForm form = FormPackage.read(in);
            sheets(form);
            save(form);
            return form;
        } catch (IOException e) {
            throw new RefusedException("report.refused.package");
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RefusedException refusal(UnreadableFileException e) {
        return new RefusedException(
                "exchange.unreadable." + e.code(), e.arguments().toArray(String[]::new));
    }

    private static String names(Collection<ReportForm> forms) {
        String names = forms.stream().limit(NAMES_SAID).map(ReportForm::name).collect(Collectors.joining("、"));
        return forms.size() > NAMES_SAID ? names + "…" + forms.size() : names;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
