package org.sevenloop.ui.inspection;

import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.service.inspection.InspectionEditor;
import org.sevenloop.ui.common.DeskTools;

/** Sets up who inspects and by which lists. */
public final class InspectionSetup {
    private final InspectionEditor editor;
    private final DeskTools tools;

    InspectionSetup(InspectionEditor editor, DeskTools tools) {
        this.editor = editor;
        this.tools = tools;
    }

    public void save(InspectionGroup group, Runnable refused) {
        tools.save(() -> editor.save(group), done("inspection.done.group", group.name()), refused);
    }

    public void remove(InspectionGroup group) {
        tools.save(() -> editor.remove(group), done("inspection.done.group.removed", group.name()));
    }

    public void save(Checklist list, Runnable refused) {
        tools.save(() -> editor.save(list), done("inspection.done.checklist", list.name()), refused);
    }

    public void remove(Checklist list) {
        tools.save(() -> editor.remove(list), done("inspection.done.checklist.removed", list.name()));
    }

    private String done(String key, String name) {
        return tools.text().text(key, name);
    }
}
