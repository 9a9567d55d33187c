package org.sevenloop.ui.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.report.DueForm;
import org.sevenloop.model.report.FilledForm;
import org.sevenloop.model.report.FormSheet;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.report.ReportService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The superiors' forms of a day: which are due, filling them, and which is being pointed at. */
public final class ReportViewModel {
    private final ReportService service;
    private final DeskTools tools;
    private final Messages text;
    private final Freshness fresh;
    private final ObservableList<DueForm> forms = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable PointViewModel> pointing = new ReadOnlyObjectWrapper<>();
    private boolean dayChosen;

    private record Read(List<DueForm> forms, @Nullable Path folder) {}

    private record Opened(ReportForm form, List<FormSheet> sheets) {}

    public ReportViewModel(ReportService service, DeskTools tools) {
        this.service = service;
        this.tools = tools;
        this.text = tools.text();
        this.day = new SimpleObjectProperty<>(service.today());
        this.fresh = new Freshness(tools.changes(), this::read);
        day.addListener((o, was, is) -> {
            dayChosen = !is.equals(service.today());
            fresh.read();
        });
    }

    public ObservableList<DueForm> forms() {
        return forms;
    }

    /** The day that forms are filled for; the business day unless another was chosen. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** Where forms are written; null until one was chosen. */
    public ObjectProperty<@Nullable Path> folderProperty() {
        return folder;
    }

    /** The form that is open to be pointed at; null while the list is on view. */
    public ReadOnlyObjectProperty<@Nullable PointViewModel> pointingProperty() {
        return pointing.getReadOnlyProperty();
    }

    public void shown(DeskFilter filter) {
        if (!dayChosen) {
            day.set(service.today());
        }
        fresh.shown();
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    private void read() {
        LocalDate on = day.get();
        tools.tasks()
                .latest(
                        "report.due",
                        () -> new Read(service.due(on), service.folder().orElse(null)),
                        this::show,
                        tools.problems()::tell);
    }

    private void show(Read read) {
        forms.setAll(read.forms());
        if (folder.get() == null) {
            folder.set(read.folder());
        }
    }

    /** Those that are due and not filled. */
    public List<ReportForm> due() {
        return forms.stream()
                .filter(each -> each.state() == DueForm.State.OPEN || each.state() == DueForm.State.LATE)
                .map(DueForm::form)
                .toList();
    }

    /** Fills forms into a folder; what for is asked once where there are accounts. */
    public void fill(List<ReportForm> wanted, Path into) {
        LocalDate on = day.get();
        tools.rights().purpose(purpose -> tools.tasks()
                .run(
                        text.text("report.job.fill", wanted.size()),
                        () -> service.fill(wanted, on, into, purpose),
                        (List<FilledForm> done) -> {
                            folder.set(into);
                            fresh.read();
                            tools.notices().done(text.text("report.done.fill", done.size(), into.toString()), null);
                        },
                        tools.problems()::tell));
    }

    /** Reads a blank form and shows it with what it suggests. */
    public void open(Path file) {
        tools.tasks()
                .run(
                        text.text("report.job.open"),
                        () -> {
                            ReportForm form = service.open(file);
                            return new Opened(form, service.sheets(form));
                        },
                        this::point,
                        tools.problems()::tell);
    }

    public void point(ReportForm form) {
        tools.tasks()
                .run(
                        text.text("report.job.open"),
                        () -> new Opened(form, service.sheets(form)),
                        this::point,
                        tools.problems()::tell);
    }

    private void point(Opened opened) {
        pointing.set(new PointViewModel(service, tools, opened.form(), opened.sheets(), day.get()));
    }

    /** Back to the list. */
    public void close() {
        pointing.set(null);
        fresh.read();
    }

    public void remove(Collection<ReportForm> gone) {
        if (!gone.isEmpty()) {
            tools.save(() -> service.remove(gone), text.text("report.done.remove", gone.size()));
        }
    }

    public void handOn(ReportForm form, Path file) {
        act(() -> service.handOn(form, file), text.text("report.done.handon", form.name()), done -> {});
    }

    public void bringIn(Path file) {
        tools.tasks()
                .run(
                        text.text("report.job.open"),
                        () -> service.bringIn(file),
                        (ReportForm form) -> {
                            fresh.read();
                            tools.notices().saved(text.text("report.done.bringin", form.name()));
                        },
                        tools.problems()::tell);
    }

    private void act(Runnable work, String done, Consumer<String> then) {
        tools.tasks()
                .run(
                        done,
                        () -> {
                            work.run();
                            return done;
                        },
                        (String said) -> {
                            tools.notices().done(said, null);
                            then.accept(said);
                        },
                        tools.problems()::tell);
    }
}
