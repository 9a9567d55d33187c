package org.sevenloop.ui.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.coverage.KeeperRole;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** The small forms of this desk. A form that is refused comes back with what was typed. */
final class CoverageForms {
    private final CoverageActs acts;
    private final Messages text;
    private final Node owner;

    CoverageForms(CoverageActs acts, Messages text, Node owner) {
        this.acts = acts;
        this.text = text;
        this.owner = owner;
    }

    /** Who answers for all these from today on. */
    void assign(List<BlindSpot> spots) {
        assign(spots, new Responsible("", ""), "");
    }

    private void assign(List<BlindSpot> spots, Responsible typed, String said) {
        TextField name = Fields.text("coverage-name", typed.name());
        TextField phone = Fields.text("coverage-phone", typed.phone());
        TextField workUnit = Fields.text("coverage-work-unit", typed.workUnit());
        TextField why = Fields.text("coverage-why", said);
        FormPane form = new FormPane()
                .field(text.text("net.form.name"), name, Fields.required(name, text.text("net.refused.responsible")))
                .field(text.text("net.form.phone"), phone)
                .field(text.text("net.form.unit.work"), workUnit)
                .field(text.text("net.form.why"), why);
        ask(spots, form, () -> {
            Responsible who =
                    new Responsible(name.getText(), phone.getText(), AnswerRole.RESPONSIBLE, workUnit.getText());
            acts.assign(spots, who, why.getText(), () -> assign(spots, who, why.getText()));
        });
    }

    void phone(List<BlindSpot> spots) {
        phone(spots, "");
    }

    private void phone(List<BlindSpot> spots, String typed) {
        TextField phone = Fields.text("coverage-phone", typed);
        FormPane form = new FormPane()
                .field(text.text("net.form.phone"), phone, Fields.required(phone, text.text("coverage.refused.phone")));
        ask(spots, form, () -> acts.phone(spots, phone.getText(), () -> phone(spots, phone.getText())));
    }

    private record Asked(KeeperRole role, TextField name, TextField phone) {}

    /** The five; only those that somebody lacks are asked for. */
    void keepers(List<BlindSpot> spots) {
        keepers(spots, Map.of());
    }

    private void keepers(List<BlindSpot> spots, Map<KeeperRole, Keeper> typed) {
        FormPane form = new FormPane();
        List<Asked> asked = new ArrayList<>();
        for (KeeperRole role : KeeperRole.values()) {
            if (spots.stream().map(BlindSpot::missing).noneMatch((Set<KeeperRole> missing) -> missing.contains(role))) {
                continue;
            }
            Keeper now = typed.getOrDefault(role, new Keeper(role, "", ""));
            TextField name = Fields.text("coverage-keeper-" + role, now.name());
            TextField phone = Fields.text("coverage-keeper-phone-" + role, now.phone());
            String word = text.text("coverage.keeper." + role);
            form.field(word, name).field(text.text("coverage.keeper.phone", word), phone);
            asked.add(new Asked(role, name, phone));
        }
        ask(spots, form, () -> {
            List<Keeper> keepers = new ArrayList<>();
            Map<KeeperRole, Keeper> again = new EnumMap<>(KeeperRole.class);
            for (Asked each : asked) {
                Keeper keeper = new Keeper(
                        each.role(), each.name().getText(), each.phone().getText());
                keepers.add(keeper);
                again.put(each.role(), keeper);
            }
            acts.keepers(spots, keepers, () -> keepers(spots, again));
        });
    }

    private void ask(List<BlindSpot> spots, FormPane form, Runnable save) {
        String verb = text.text(
                "coverage.repair.many",
                text.text("coverage.repair." + spots.getFirst().kind()),
                spots.size());
        new FormDialog(text, owner.getScene() == null ? null : owner.getScene().getWindow(), verb, form).ask(save);
    }
}
