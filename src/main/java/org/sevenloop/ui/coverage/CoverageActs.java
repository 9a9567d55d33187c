package org.sevenloop.ui.coverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.coverage.BlindCounts;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.coverage.CoverageEditor;
import org.sevenloop.ui.common.DeskTools;

/** What is done from this desk: each repair is one save, says what it did, and tells every desk that the data changed. */
public final class CoverageActs {
    private final CoverageServices services;
    private final DeskTools tools;

    CoverageActs(CoverageServices services, DeskTools tools) {
        this.services = services;
        this.tools = tools;
    }

    public boolean may(Action action) {
        return tools.may(action);
    }

    /** @param refused runs where nothing was saved, so that a form can come back with what was typed */
    public void assign(List<BlindSpot> spots, Responsible who, String why, Runnable refused) {
        save(
                text("label.coverage.assign", who.name().strip(), spots),
                editor -> editor.assign(spots, who, why),
                refused);
    }

    /** Of whoever answers, or of the people themselves. */
    public void phone(List<BlindSpot> spots, String phone, Runnable refused) {
        if (spots.getFirst().kind() == BlindKind.PHONE) {
            save(
                    text("label.coverage.person.phone", spots.getFirst().name(), spots),
                    editor -> editor.personPhone(spots, phone),
                    refused);
        } else {
            save(text("label.coverage.phone", phone, spots), editor -> editor.phone(spots, phone), refused);
        }
    }

    public void visit(List<BlindSpot> spots, String by) {
        save(text("label.coverage.visit", by, spots), editor -> editor.visit(spots, by), () -> {});
    }

    public void keepers(List<BlindSpot> spots, List<Keeper> keepers, Runnable refused) {
        save(
                text("label.coverage.keepers", spots.getFirst().name(), spots),
                editor -> editor.keepers(spots, keepers),
                refused);
    }

    public void beginRound() {
        save(tools.text().text("label.coverage.round"), CoverageEditor::beginRound, () -> {});
    }

    /** How the community is governed decides what is asked for. */
    public void follow(GovernanceProfile profile) {
        tools.save(
                () -> {
                    services.net().units().follow(profile.id());
                    return profile;
                },
                tools.text().text("label.net.profile"),
                () -> {});
    }

    private String text(String key, String name, Collection<BlindSpot> spots) {
        return tools.text().text(key, name, Integer.toString(spots.size()));
    }

    private void save(String done, Consumer<CoverageEditor> act, Runnable refused) {
        tools.save(
                () -> {
                    act.accept(services.coverage().editor());
                    return done;
                },
                done,
                refused);
    }

    /** One slip for each grid worker, printed. */
    void printSlips(CoverageViewModel model) {
        slips(model, (slips, purpose) -> {
            for (PaperList slip : slips) {
                services.paper().print(slip, purpose, Progress.NONE);
            }
            return tools.text().text("coverage.slips.printed", slips.size());
        });
    }

    /** One file for each grid worker, to be sent to them. */
    void writeSlips(CoverageViewModel model, Path folder) {
        slips(model, (slips, purpose) -> {
            for (PaperList slip : slips) {
                Path file = folder.resolve(slip.title().replaceAll("[\\\\/:*?\"<>|]", "_") + ".pdf");
                services.paper().write(slip, file, purpose, Progress.NONE);
            }
            return tools.text().text("coverage.slips.written", slips.size(), folder.toString());
        });
    }

    private interface Delivery {
        String of(List<PaperList> slips, String purpose) throws Exception;
    }

    private void slips(CoverageViewModel model, Delivery delivery) {
        tools.rights().purpose(purpose -> tools.tasks()
                .run(
                        tools.text().text("coverage.slips.job"),
                        () -> {
                            List<PaperList> slips = new CoveragePaper(model, tools.text()).slips(all(model));
                            return slips.isEmpty()
                                    ? tools.text().text("coverage.slips.none")
                                    : delivery.of(slips, purpose);
                        },
                        said -> tools.notices().done(said, null),
                        tools.problems()::tell));
    }

    /** Everything that was missed in the unit that the desk looks at. */
    private List<BlindSpot> all(CoverageViewModel model) {
        BlindCounts counts = model.counts();
        UnitId scope = model.scope();
        List<BlindSpot> all = new ArrayList<>();
        for (BlindKind kind : BlindKind.values()) {
            for (int level = UnitKind.COMMUNITY.level(); level <= UnitKind.HOUSEHOLD_LEVEL; level++) {
                if (counts.of(kind, level) > 0) {
                    all.addAll(services.coverage().list(kind, level, scope).spots());
                }
            }
        }
        return all;
    }
}
