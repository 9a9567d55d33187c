package org.sevenloop.service.inspection;

import java.util.List;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.ChecklistId;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionGroupId;
import org.sevenloop.persistence.InspectionRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.Typed;

/** Sets up who inspects and by which lists; each act is one save that can be undone. */
public final class InspectionEditor {
    private final Store store;

    InspectionEditor(Store store) {
        this.store = store;
    }

    public InspectionGroupId save(InspectionGroup typed) {
        InspectionGroup group = new InspectionGroup(
                typed.id(),
                Typed.fit(typed.name(), Words.NAME),
                Typed.fit(typed.leader(), Words.NAME),
                Typed.fit(typed.members(), Words.LONG),
                Typed.fit(typed.phone().replaceAll("[\\s-]", ""), Words.PHONE));
        if (group.name().isEmpty()) {
            throw new RefusedException("inspection.refused.group.name");
        }
        Label label = Label.of("label.inspection.group", group.name());
        return store.write(Action.EDIT_INSPECTION, label, access -> {
            InspectionRepository all = new InspectionRepository(access);
            boolean twice = all.groups().stream()
                    .anyMatch(each -> each.name().equals(group.name())
                            && !(each.id() != null && each.id().equals(group.id())));
            if (twice) {
                throw new RefusedException("inspection.refused.group.there", group.name());
            }
            return all.save(group);
        });
    }

    /** @throws RefusedException where the group was out already: who went stays on record */
    public void remove(InspectionGroup group) {
        InspectionGroupId id = group.id();
        if (id == null) {
            return;
        }
        store.write(Action.EDIT_INSPECTION, Label.of("label.inspection.group.removed", group.name()), access -> {
            InspectionRepository all = new InspectionRepository(access);
            if (all.visited(id)) {
                throw new RefusedException("inspection.refused.group.used", group.name());
            }
            all.delete(id);
            return true;
        });
    }

    /** Keeps a list as the community's own; one that the program brought along stays beside it as it is. */
    public ChecklistId save(Checklist typed) {
        List<String> items = typed.items().stream()
                .map(each -> Typed.fit(each, Words.ITEM))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        Checklist list = new Checklist(typed.id(), typed.kind(), Typed.fit(typed.name(), Words.NAME), items);
        if (list.name().isEmpty() || items.isEmpty()) {
            throw new RefusedException("inspection.refused.checklist");
        }
        Label label = Label.of("label.inspection.checklist", list.name());
        return store.write(Action.EDIT_INSPECTION, label, access -> {
            InspectionRepository all = new InspectionRepository(access);
            ChecklistId there = all.checklists().stream()
                    .filter(each -> each.kind() == list.kind() && each.name().equals(list.name()))
                    .map(Checklist::id)
                    .findFirst()
                    .orElse(null);
            if (there != null && list.id() != null && !there.equals(list.id())) {
                throw new RefusedException("inspection.refused.checklist.there", list.name());
            }
            ChecklistId id = there == null ? list.id() : there;
            return all.save(new Checklist(id, list.kind(), list.name(), items));
        });
    }

    /** Takes the community's own list away; one that was brought along under its name is there again. */
    public void remove(Checklist list) {
        ChecklistId id = list.id();
        if (id != null) {
            store.write(Action.EDIT_INSPECTION, Label.of("label.inspection.checklist.removed", list.name()), access -> {
                new InspectionRepository(access).delete(id);
                return true;
            });
        }
    }
}
