package org.sevenloop.ui.inspection;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.model.inspection.VisitEntry;
import org.sevenloop.platform.Freshness;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The findings, those on view, the one whose story is open, and the visit that is being noted. */
public final class InspectionViewModel {
    /** What fills the desk. */
    public enum Part {
        FINDINGS,
        VISITS,
        OFFENDERS
    }

    private final InspectionService service;
    private final DeskTools tools;
    private final FindingWords words;
    private final InspectionSetup setup;
    private final InspectionPapers papers;
    private final Freshness fresh;
    private final ReadOnlyObjectWrapper<@Nullable InspectionPage> page = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.FINDINGS);
    private final FindingsOnView view = new FindingsOnView();
    private final ObjectProperty<@Nullable Finding> current = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable VisitDraft> draft = new SimpleObjectProperty<>();
    private @Nullable Long wanted;

    public InspectionViewModel(InspectionServices services, DeskTools tools) {
        this.service = services.inspections();
        this.tools = tools;
        this.words = new FindingWords(tools.text());
        this.setup = new InspectionSetup(service.setup(), tools);
        this.papers = new InspectionPapers(services, tools);
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    public boolean may(Action action) {
        return tools.may(action);
    }

    public FindingWords words() {
        return words;
    }

    /** Groups and checklists. */
    public InspectionSetup setup() {
        return setup;
    }

    public ReadOnlyObjectProperty<@Nullable InspectionPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The findings that the filters leave. */
    public FindingsOnView view() {
        return view;
    }

    /** What the filters leave, the latest first. */
    public ObservableList<Finding> shown() {
        return view.shown();
    }

    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** Whose story is open at the side. */
    public ObjectProperty<@Nullable Finding> currentProperty() {
        return current;
    }

    /** The visit that is being noted, null while none is. */
    public ObjectProperty<@Nullable VisitDraft> draftProperty() {
        return draft;
    }

    /** A filter is named after one of {@link FindingFilter}, or is the key of a finding. */
    public void shown(DeskFilter filter) {
        if (!filter.equals(DeskFilter.NONE)) {
            clear();
            view.whichProperty().set(filter.key() == null ? FindingFilter.named(filter.name()) : FindingFilter.ALL);
        }
        wanted = filter.key();
        choose();
        fresh.shown();
    }

    private void clear() {
        draft.set(null);
        part.set(Part.FINDINGS);
        view.clear();
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    private void read() {
        tools.tasks().latest("inspection.page", service::page, this::show, tools.problems()::tell);
    }

    private void show(InspectionPage read) {
        Finding open = current.get();
        page.set(read);
        view.show(read);
        if (open != null) {
            current.set(view.find(open.id().value()));
        }
        choose();
    }

    private void choose() {
        Finding found = wanted == null ? null : view.find(wanted);
        if (found != null) {
            wanted = null;
            current.set(found);
        }
    }

    /** The findings of one place, whatever became of them. */
    public void openSite(Site place) {
        clear();
        view.whichProperty().set(FindingFilter.ALL);
        view.siteProperty().set(place);
    }

    public void open(@Nullable Finding finding) {
        current.set(finding);
    }

    /** The finding before or after the open one. */
    public void walk(int step) {
        int next = shown().indexOf(current.get()) + step;
        if (current.get() != null && next >= 0 && next < shown().size()) {
            current.set(shown().get(next));
        }
    }

    /** Where the open one stands among those on view, counted from 1. */
    int place(Finding finding) {
        return shown().indexOf(finding) + 1;
    }

    /** What matters first: late ones, then those that wait for the inspectors. */
    public @Nullable Urgent urgent() {
        InspectionPage read = page.get();
        if (read == null) {
            return null;
        }
        return Urgent.of(read);
    }

    /** Narrows the desk to what matters first, and opens the first of it. */
    public void seeToUrgent() {
        Urgent first = urgent();
        if (first != null) {
            clear();
            view.whichProperty().set(first.which());
            current.set(first.finding());
        }
    }

    /** @param refused runs where nothing was saved */
    public void take(Finding finding, StepEntry step, Runnable refused) {
        String done = tools.text().text("inspection.done.step", finding.site().name(), words.step(step.step()));
        tools.save(
                () -> {
                    service.findings().take(finding, step);
                    return done;
                },
                done,
                refused);
    }

    public void begin() {
        InspectionPage read = page.get();
        if (read != null && may(Action.EDIT_INSPECTION)) {
            current.set(null);
            draft.set(new VisitDraft(read));
        }
    }

    public void drop() {
        draft.set(null);
    }

    /** Keeps the visit that is being noted; where it is refused, all that was typed stays. */
    public void record() {
        VisitDraft noted = draft.get();
        if (noted == null) {
            return;
        }
        try {
            VisitEntry entry = noted.entry();
            String done = tools.text()
                    .text(
                            "inspection.done.visit",
                            entry.site().name(),
                            entry.findings().size());
            draft.set(null);
            tools.save(() -> service.findings().record(entry), done, () -> draft.set(noted));
        } catch (RefusedException e) {
            tools.problems().tell(e);
        }
    }

    /** A picture from a file, made small. */
    public void choosePhoto(Path file, Consumer<Photo> then) {
        tools.tasks().run("inspection.photo", () -> service.open(file), then, tools.problems()::tell);
    }

    /** The picture of a step, where it has one. */
    public void photo(long step, Consumer<Photo> then) {
        tools.tasks()
                .run(
                        "inspection.photo",
                        () -> service.photo(step).orElse(null),
                        found -> {
                            if (found != null) {
                                then.accept(found);
                            }
                        },
                        tools.problems()::tell);
    }

    /** Puts the findings on view on paper. */
    public void print() {
        InspectionPage read = page.get();
        if (read != null) {
            papers.list(List.copyOf(shown()), read);
        }
    }

    public void print(Visit visit) {
        InspectionPage read = page.get();
        if (read != null) {
            papers.record(visit, read);
        }
    }

    /** The notice of what a place has to put right. */
    public void notice(Site place) {
        InspectionPage read = page.get();
        if (read != null) {
            papers.notice(place, read);
        }
    }

    public void export(Path file) {
        InspectionPage read = page.get();
        if (read != null) {
            papers.export(List.copyOf(shown()), read, file);
        }
    }

    /** The visit on which something was found. */
    @Nullable
    Visit visit(Finding finding) {
        InspectionPage read = page.get();
        return read == null
                ? null
                : read.visits().stream()
                        .filter(each -> each.id().equals(finding.visit()))
                        .findFirst()
                        .orElse(null);
    }
}
