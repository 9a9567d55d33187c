package org.sevenloop.ui.inspection;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.platform.Pinyin;
import org.sevenloop.platform.Sought;

/** The findings, and those of them that the filters leave: by how far they have come, place, group and words. */
public final class FindingsOnView {
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final FilteredList<Finding> shown = new FilteredList<>(findings);
    private final ObjectProperty<FindingFilter> which = new SimpleObjectProperty<>(FindingFilter.UNSETTLED);
    private final ObjectProperty<@Nullable Site> site = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable InspectionGroup> group = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private @Nullable InspectionPage page;

    FindingsOnView() {
        List.<ObservableValue<?>>of(which, site, group, search)
                .forEach(each -> each.addListener((o, was, is) -> filter()));
    }

    /** The latest first. */
    ObservableList<Finding> shown() {
        return shown;
    }

    public ObjectProperty<FindingFilter> whichProperty() {
        return which;
    }

    /** The place whose findings are on view; null for all. */
    public ObjectProperty<@Nullable Site> siteProperty() {
        return site;
    }

    public ObjectProperty<@Nullable InspectionGroup> groupProperty() {
        return group;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** All places, all groups. */
    void clear() {
        site.set(null);
        group.set(null);
        search.set("");
    }

    void show(InspectionPage read) {
        page = read;
        findings.setAll(read.findings());
        filter();
    }

    @Nullable
    Finding find(long key) {
        return findings.stream()
                .filter(each -> each.id().value() == key)
                .findFirst()
                .orElse(null);
    }

    private void filter() {
        InspectionPage read = page;
        Site where = site.get();
        InspectionGroup who = group.get();
        Sought sought = Sought.of(search.get());
        shown.setPredicate(each -> read != null
                && read.holds(which.get(), each)
                && (where == null || where.identity().equals(each.site().identity()))
                && (who == null || each.group().equals(who.id()))
                && sought.in(
                        each.site().name(),
                        Pinyin.initials(each.site().name()),
                        each.item(),
                        each.text(),
                        each.place(),
                        each.owner(),
                        each.phone()));
    }

    /** Whether a notice would say anything. */
    boolean owes(Site place) {
        return findings.stream()
                .anyMatch(each ->
                        each.state().toRectify() && each.site().identity().equals(place.identity()));
    }
}
