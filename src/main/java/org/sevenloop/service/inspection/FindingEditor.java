package org.sevenloop.service.inspection;

import java.time.LocalDateTime;
import java.util.List;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingEntry;
import org.sevenloop.model.inspection.FindingId;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Looked;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.model.inspection.VisitEntry;
import org.sevenloop.model.inspection.VisitId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.FindingRepository;
import org.sevenloop.persistence.InspectionRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.Typed;

/** Notes visits with what was found, and each step from there until a finding is closed; each act can be undone. */
public final class FindingEditor {
    private final Store store;
    private final Session session;

    FindingEditor(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** A visit and all its findings, in one save. */
    public VisitId record(VisitEntry typed) {
        VisitEntry visit = checked(typed);
        Label label = Label.of(
                "label.inspection.visit",
                visit.site().name(),
                Integer.toString(visit.findings().size()));
        return store.write(Action.EDIT_INSPECTION, label, access -> {
            InspectionRepository all = new InspectionRepository(access);
            String by = all.groups().stream()
                    .filter(each -> visit.group().equals(each.id()))
                    .map(each -> each.name())
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("inspection.refused.group"));
            VisitId id = all.insert(visit);
            visit.findings().forEach(each -> raise(access, id, visit.at(), by, each));
            return id;
        });
    }

    private void raise(Access access, VisitId visit, LocalDateTime at, String by, FindingEntry entry) {
        StepEntry raised = new StepEntry(Step.RAISE, by, at, entry.text(), entry.due(), entry.photo());
        new FindingRepository(access).insert(visit, entry, raised, session.user());
    }

    /** The next step of a finding, as far as it is allowed where the finding stands. */
    public void take(Finding finding, StepEntry typed) {
        FindingId id = finding.id();
        StepEntry step = new StepEntry(
                typed.step(),
                Typed.fit(typed.by(), Words.NAME),
                typed.at(),
                Typed.fit(typed.text(), Words.LONG),
                typed.step().setsDeadline() ? typed.due() : null,
                typed.photo());
        if (step.by().isEmpty()) {
            throw new RefusedException("inspection.refused.by");
        }
        if (step.text().isEmpty() && (step.step() == Step.RECTIFY || step.step() == Step.SEND_BACK)) {
            throw new RefusedException("inspection.refused.what");
        }
        if (step.step().setsDeadline() && (step.due() == null || step.due().isBefore(step.at()))) {
            throw new RefusedException("inspection.refused.due");
        }
        String what = "label.inspection." + step.step().name().toLowerCase(java.util.Locale.ROOT);
        store.write(Action.EDIT_INSPECTION, Label.of(what, finding.site().name()), access -> {
            FindingRepository all = new FindingRepository(access);
            Finding now = all.find(id).orElseThrow(() -> new RefusedException("inspection.refused.gone"));
            if (step.step().after(now.state()) == null) {
                throw new RefusedException("inspection.refused.step");
            }
            if (step.at().isBefore(now.steps().getLast().at()) || step.at().isAfter(session.now())) {
                throw new RefusedException("inspection.refused.at");
            }
            all.take(id, step, session.user());
            return true;
        });
    }

    private VisitEntry checked(VisitEntry typed) {
        Site site = new Site(
                typed.site().kind(),
                Typed.fit(typed.site().name(), Words.NAME),
                typed.site().key());
        if (site.name().isEmpty()) {
            throw new RefusedException("inspection.refused.site");
        }
        if (typed.at().isAfter(session.now())) {
            throw new RefusedException("inspection.refused.at");
        }
        List<FindingEntry> findings =
                typed.findings().stream().map(each -> checked(typed, each)).toList();
        return new VisitEntry(
                typed.group(),
                typed.at(),
                site,
                typed.announced(),
                Typed.fit(typed.note(), Words.LONG),
                typed.looked(),
                findings);
    }

    private static FindingEntry checked(VisitEntry visit, FindingEntry typed) {
        FindingEntry entry = new FindingEntry(
                typed.item(),
                Typed.fit(typed.text(), Words.LONG),
                Typed.fit(typed.place(), Words.ITEM),
                typed.severity(),
                Typed.fit(typed.owner(), Words.NAME),
                Typed.fit(typed.phone().replaceAll("[\\s-]", ""), Words.PHONE),
                typed.due(),
                typed.photo());
        Looked answer = new Looked(entry.item(), Look.FINDING);
        if (entry.text().isEmpty() || !(entry.item().isEmpty() || visit.looked().contains(answer))) {
            throw new RefusedException("inspection.refused.text", entry.item());
        }
        if (entry.due().isBefore(visit.at())) {
            throw new RefusedException("inspection.refused.due");
        }
        return entry;
    }
}
