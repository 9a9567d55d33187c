package org.sevenloop.ui.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.FigureCheck;
import org.sevenloop.model.report.FormSheet;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.service.report.ReportService;
import org.sevenloop.ui.common.DeskTools;

/** A form that is pointed at: its sheets, what its cells are bound to, and what they would say of the day. */
public final class PointViewModel {
    private final ReportService service;
    private final DeskTools tools;
    private final List<FormSheet> sheets;
    private final LocalDate day;
    private final ReportForm before;
    private final ReadOnlyObjectWrapper<ReportForm> form;
    private final ObjectProperty<FormSheet> sheet;
    private final ObjectProperty<Place> chosen;
    private final ObservableList<FigureCheck> checks = FXCollections.observableArrayList();

    PointViewModel(ReportService service, DeskTools tools, ReportForm form, List<FormSheet> sheets, LocalDate day) {
        this.service = service;
        this.tools = tools;
        this.sheets = List.copyOf(sheets);
        this.day = day;
        this.before = form;
        this.form = new ReadOnlyObjectWrapper<>(form);
        this.sheet = new SimpleObjectProperty<>(sheets.getFirst());
        this.chosen = new SimpleObjectProperty<>(first(form, sheets.getFirst()));
        sheet.addListener((o, was, is) -> chosen.set(new Place(is.name(), 0, 0)));
        check();
    }

    private static Place first(ReportForm form, FormSheet sheet) {
        return form.bindings().stream()
                .map(Binding::at)
                .filter(at -> at.sheet().equals(sheet.name()))
                .findFirst()
                .orElse(new Place(sheet.name(), 0, 0));
    }

    public List<FormSheet> sheets() {
        return sheets;
    }

    public ObjectProperty<FormSheet> sheetProperty() {
        return sheet;
    }

    /** The cell that the keyboard stands on. */
    public ObjectProperty<Place> chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<ReportForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** What the bound figures and lists would say of the day, beside the console's own. */
    public ObservableList<FigureCheck> checks() {
        return checks;
    }

    /** In reading order. */
    public List<Binding> bindings() {
        return form.get().bindings().stream()
                .sorted(Comparator.<Binding, String>comparing(each -> each.at().sheet())
                        .thenComparing(each -> each.at().row())
                        .thenComparing(each -> each.at().column()))
                .toList();
    }

    public Optional<FigureCheck> check(Binding binding) {
        return checks.stream().filter(each -> each.binding().equals(binding)).findFirst();
    }

    /** What a cell is bound to: its own binding, or the list whose first row it stands in. */
    public Optional<Binding> at(Place place) {
        return form.get().bindings().stream()
                .filter(each ->
                        each.at().sheet().equals(place.sheet()) && each.at().row() == place.row())
                .filter(each -> each.at().column() == place.column()
                        || each instanceof Binding.ListRows list
                                && list.columns().containsKey(place.column()))
                .findFirst();
    }

    /** Binds a cell, in place of what it was bound to. */
    public void put(Binding binding) {
        List<Binding> others = without(at(binding.at()).orElse(null));
        others.add(binding);
        set(others);
    }

    public void remove(Place place) {
        at(place).ifPresent(binding -> set(without(binding)));
    }

    public void confirm(Place place) {
        at(place).ifPresent(binding -> put(binding.confirmed()));
    }

    public void confirmAll() {
        set(form.get().bindings().stream().map(Binding::confirmed).toList());
    }

    public long unconfirmed() {
        return form.get().bindings().stream().filter(Binding::proposed).count();
    }

    private List<Binding> without(@Nullable Binding gone) {
        List<Binding> others = new ArrayList<>(form.get().bindings());
        others.remove(gone);
        return others;
    }

    private void set(List<Binding> bindings) {
        form.set(form.get().with(bindings));
        check();
    }

    private void check() {
        ReportForm now = form.get();
        tools.tasks().latest("report.check", () -> service.check(now, day), checks::setAll, tools.problems()::tell);
    }

    /**
     * Keeps the form.
     *
     * @param then runs where it was kept
     */
    public void save(String name, String recipient, @Nullable LocalTime due, Set<DayOfWeek> days, Runnable then) {
        ReportForm wanted = wanted(name, recipient, due, days);
        String done = tools.text().text("report.done.save", wanted.name());
        tools.tasks()
                .run(
                        done,
                        () -> Objects.requireNonNull(service.save(wanted)),
                        id -> {
                            tools.changes().fire();
                            tools.notices().saved(done);
                            then.run();
                        },
                        tools.problems()::tell);
    }

    /** Whether something would be lost if the form were left like this. */
    boolean changed(String name, String recipient, @Nullable LocalTime due, Set<DayOfWeek> days) {
        return !wanted(name, recipient, due, days).equals(before);
    }

    private ReportForm wanted(String name, String recipient, @Nullable LocalTime due, Set<DayOfWeek> days) {
        ReportForm now = form.get();
        return new ReportForm(now.id(), name.strip(), recipient.strip(), due, days, now.blank(), now.bindings());
    }
}
