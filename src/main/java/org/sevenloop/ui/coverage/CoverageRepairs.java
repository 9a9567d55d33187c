package org.sevenloop.ui.coverage;

import java.util.List;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;

/** What repairs each kind of blind spot, and who may. */
final class CoverageRepairs {
    private final CoverageViewModel model;
    private final CoverageForms forms;

    CoverageRepairs(CoverageViewModel model, CoverageForms forms) {
        this.model = model;
        this.forms = forms;
    }

    boolean may(BlindKind kind) {
        return model.acts()
                .may(
                        switch (kind) {
                            case LEFT, UNANSWERED, SILENT -> Action.ASSIGN;
                            case KEEPERS -> Action.EDIT_WATCH;
                            case SCREENING, VISIT -> Action.RECORD_VISITS;
                            case PHONE, DOCUMENT -> Action.EDIT_PEOPLE;
                            case ENTRANCE -> Action.EDIT_ROSTER;
                        });
    }

    void repair(List<BlindSpot> spots) {
        BlindKind kind = spots.getFirst().kind();
        if (!may(kind)) {
            return;
        }
        switch (kind) {
            case LEFT, UNANSWERED -> forms.assign(spots);
            case SILENT, PHONE -> forms.phone(spots);
            case KEEPERS -> forms.keepers(spots);
            case SCREENING, VISIT -> model.acts().visit(spots, "");
            case DOCUMENT, ENTRANCE -> model.open(spots.getFirst());
        }
    }
}
