package org.sevenloop.service.inspection;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sevenloop.document.SmallPhoto;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.closing.MustDoFacts;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.model.inspection.Repeats;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.FindingRepository;
import org.sevenloop.persistence.InspectionRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;

/** Inspections as they stand: what is open, late, found again. Changes are made by the two editors. */
public final class InspectionService {
    private final Store store;
    private final Session session;
    private final FindingEditor findings;
    private final InspectionEditor setup;

    public InspectionService(Store store) {
        this.store = store;
        this.session = store.session();
        this.findings = new FindingEditor(store);
        this.setup = new InspectionEditor(store);
    }

    /** Visits, and each step from a finding until it is closed. */
    public FindingEditor findings() {
        return findings;
    }

    /** Groups and checklists. */
    public InspectionEditor setup() {
        return setup;
    }

    public LocalDate today() {
        return session.today();
    }

    public LocalDateTime now() {
        return session.now();
    }

    /** Inspections as the account may see them: all, or those of the own units and of addresses in them. */
    public InspectionPage page() {
        return store.read(Action.SEE_INSPECTION, (access, sight) -> {
            LocalDateTime now = session.now();
            InspectionRepository all = new InspectionRepository(access);
            SeenSites seen = new SeenSites(sight);
            List<Finding> found =
                    found(access, seen).stream().sorted(Finding.byUrgency(now)).toList();
            List<Visit> visits =
                    all.visits().stream().filter(each -> seen.sees(each.site())).toList();
            return new InspectionPage(
                    now,
                    found,
                    visits,
                    groups(all, visits, sight),
                    Repeats.offenders(found, Repeats.USUAL_DAYS, now),
                    Repeats.of(found, Repeats.USUAL_DAYS),
                    sites(access).stream().filter(seen::sees).toList(),
                    Checklists.with(all.checklists()));
        });
    }

    private static List<Finding> found(Access access, SeenSites seen) {
        return new FindingRepository(access)
                .all().stream().filter(each -> seen.sees(each.site())).toList();
    }

    /** What today's things to do say of findings: those that are late by now, of those that the account sees. */
    public MustDoFacts.LateFindings late() {
        return store.read(
                Action.SEE_INSPECTION,
                (access, sight) -> MustDoFacts.LateFindings.of(found(access, new SeenSites(sight)), session.now()));
    }

    /** Where not everything is seen, those who came. */
    private static List<InspectionGroup> groups(InspectionRepository all, List<Visit> visits, Sight sight) {
        return all.groups().stream()
                .filter(each -> sight.everything()
                        || visits.stream().anyMatch(visit -> visit.group().equals(each.id())))
                .toList();
    }

    /** As the head of a notice calls the community; its name is everybody's to read. */
    public String communityName() {
        return store.read(Action.SEE_INSPECTION, (access, sight) -> new UnitRepository(access)
                .tree()
                .find(new UnitId(session.community().value()))
                .map(Unit::name)
                .orElse(""));
    }

    /** The picture of a step. */
    public Optional<Photo> photo(long step) {
        return store.read(Action.SEE_INSPECTION, (access, sight) -> {
            FindingRepository findings = new FindingRepository(access);
            if (!sight.everything()) {
                SeenSites seen = new SeenSites(sight);
                sight.demand(findings.all().stream()
                        .filter(each -> each.steps().stream().anyMatch(one -> one.key() == step))
                        .allMatch(each -> seen.sees(each.site())));
            }
            return findings.photo(step);
        });
    }

    /** A picture from a file, made small. */
    public Photo open(Path file) {
        store.demand(Action.EDIT_INSPECTION);
        return new Photo(SmallPhoto.of(file));
    }

    private List<Site> sites(Access access) {
        List<Site> sites = new ArrayList<>();
        for (Checkpoint each : new CheckpointRepository(access).all()) {
            sites.add(new Site(SiteKind.CHECKPOINT, each.name(), each.id().value()));
        }
        UnitId here = new UnitId(session.community().value());
        for (Unit each : new UnitRepository(access).tree().subtree(here)) {
            SiteKind kind = each.id().equals(here) ? SiteKind.OFFICE : SiteKind.COMPOUND;
            sites.add(new Site(kind, each.name(), each.id().value()));
        }
        return sites;
    }
}
