package org.sevenloop.ui.inspection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.FindingEntry;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Looked;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.VisitEntry;
import org.sevenloop.service.RefusedException;

/** A visit while it is being noted. */
public final class VisitDraft {
    private static final int DUE_HOUR = 18;

    private final InspectionPage page;
    private final ObjectProperty<@Nullable InspectionGroup> group = new SimpleObjectProperty<>();
    private final ObjectProperty<SiteKind> kind = new SimpleObjectProperty<>(SiteKind.CHECKPOINT);
    private final ObjectProperty<@Nullable Checklist> checklist = new SimpleObjectProperty<>();
    private final StringProperty site = new SimpleStringProperty("");
    private final StringProperty at;
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty announced = new SimpleBooleanProperty();
    private final ObservableList<DraftLine> lines =
            FXCollections.observableArrayList(line -> new Observable[] {line.lookProperty(), line.textProperty()});

    VisitDraft(InspectionPage page) {
        this.page = page;
        this.at = new SimpleStringProperty(Moments.text(page.now()));
        group.set(page.groups().stream().findFirst().orElse(null));
        kind.subscribe(is -> checklist.set(checklists().stream().findFirst().orElse(null)));
        checklist.subscribe(this::fill);
    }

    private void fill(@Nullable Checklist list) {
        lines.setAll(
                list == null ? List.of() : list.items().stream().map(this::line).toList());
    }

    /** Usually until tomorrow evening. */
    private DraftLine line(String item) {
        return new DraftLine(
                item, Moments.text(page.now().toLocalDate().plusDays(1).atTime(DUE_HOUR, 0)));
    }

    /** Something that no item asks. */
    public DraftLine beside() {
        DraftLine line = line("");
        line.lookProperty().set(Look.FINDING);
        lines.add(line);
        return line;
    }

    /** Whoever answers for one finding usually answers for the next. */
    void answer(DraftLine line, Look look) {
        if (look == Look.FINDING && line.ownerProperty().get().isEmpty()) {
            lines.stream()
                    .filter(each -> each.lookProperty().get() == Look.FINDING)
                    .reduce((was, is) -> is)
                    .ifPresent(last -> {
                        line.ownerProperty().set(last.ownerProperty().get());
                        line.phoneProperty().set(last.phoneProperty().get());
                    });
        }
        line.lookProperty().set(look);
    }

    public List<InspectionGroup> groups() {
        return page.groups();
    }

    /** The lists for places of the chosen kind. */
    public List<Checklist> checklists() {
        return page.checklists().stream()
                .filter(each -> each.kind() == kind.get())
                .toList();
    }

    /** Names of known places of the chosen kind. */
    public List<String> sites() {
        return page.sites().stream()
                .filter(each -> (each.kind() == SiteKind.CHECKPOINT) == (kind.get() == SiteKind.CHECKPOINT))
                .map(Site::name)
                .distinct()
                .toList();
    }

    public ObservableList<DraftLine> lines() {
        return lines;
    }

    public ObjectProperty<@Nullable InspectionGroup> groupProperty() {
        return group;
    }

    public ObjectProperty<SiteKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<@Nullable Checklist> checklistProperty() {
        return checklist;
    }

    public StringProperty siteProperty() {
        return site;
    }

    public StringProperty atProperty() {
        return at;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public BooleanProperty announcedProperty() {
        return announced;
    }

    public int count(Look look) {
        return (int)
                lines.stream().filter(each -> each.lookProperty().get() == look).count();
    }

    /** @throws RefusedException where something is missing */
    VisitEntry entry() {
        InspectionGroup out = group.get();
        if (out == null || out.id() == null) {
            throw new RefusedException("inspection.refused.group");
        }
        LocalDateTime when = moment(at.get());
        List<Looked> looked = new ArrayList<>();
        List<FindingEntry> findings = new ArrayList<>();
        for (DraftLine line : lines) {
            if (!line.item().isEmpty()) {
                looked.add(new Looked(line.item(), line.lookProperty().get()));
            }
            if (line.lookProperty().get() == Look.FINDING) {
                findings.add(finding(line));
            }
        }
        return new VisitEntry(out.id(), when, where(), announced.get(), note.get(), looked, findings);
    }

    private Site where() {
        String typed = site.get() == null ? "" : site.get().strip();
        Long key = page.sites().stream()
                .filter(each -> each.name().equals(typed)
                        && (each.kind() == SiteKind.CHECKPOINT) == (kind.get() == SiteKind.CHECKPOINT))
                .map(Site::key)
                .findFirst()
                .orElse(null);
        return new Site(kind.get(), typed, key);
    }

    private FindingEntry finding(DraftLine line) {
        return new FindingEntry(
                line.item(),
                line.textProperty().get(),
                line.placeProperty().get(),
                line.severityProperty().get(),
                line.ownerProperty().get(),
                line.phoneProperty().get(),
                moment(line.dueProperty().get()),
                line.photoProperty().get());
    }

    private LocalDateTime moment(String typed) {
        return Moments.parse(typed, page.now())
                .orElseThrow(() -> new RefusedException("inspection.refused.moment", typed));
    }
}
