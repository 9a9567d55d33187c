package org.sevenloop.ui.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.coverage.KeeperRole;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** The small forms of this desk. A form that is refused comes back with what was typed. */
final class CoverageForms {
    private static final double WIDTH = 320;

    private final CoverageActs acts;
    private final Messages text;
    private final CoverageWords words;
    private final Node owner;

    CoverageForms(CoverageActs acts, Messages text, Node owner) {
        this.acts = acts;
        this.text = text;
        this.words = new CoverageWords(text);
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
        FormPane form = form("where", spots)
                .field(text.text("net.form.name"), name, Fields.required(name, text.text("net.refused.responsible")))
                .field(text.text("net.form.phone"), phone)
                .field(text.text("net.form.unit.work"), workUnit)
                .field(text.text("net.form.why"), why);
        ask(spots, form, name, () -> {
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
        FormPane form = form("whose", spots)
                .field(text.text("net.form.phone"), phone, Fields.required(phone, text.text("coverage.refused.phone")));
        int people = words.names(spots).size();
        if (people > 1) {
            form.field("", Texts.helper(text.text("coverage.form.same", people)));
        }
        ask(spots, form, phone, () -> acts.phone(spots, phone.getText(), () -> phone(spots, phone.getText())));
    }

    private record Asked(KeeperRole role, TextField name, TextField phone) {}

    /** The five; only those that somebody lacks are asked for. */
    void keepers(List<BlindSpot> spots) {
        keepers(spots, Map.of());
    }

    private void keepers(List<BlindSpot> spots, Map<KeeperRole, Keeper> typed) {
        FormPane form = form("isolated", spots);
        List<Asked> asked = new ArrayList<>();
        Arrays.stream(KeeperRole.values())
                .filter(role -> spots.stream().anyMatch(spot -> spot.missing().contains(role)))
                .map(role -> asked(role, typed.getOrDefault(role, new Keeper(role, "", ""))))
                .forEach(asked::add);
        for (Asked each : asked) {
            HBox.setHgrow(each.name(), Priority.ALWAYS);
            HBox.setHgrow(each.phone(), Priority.ALWAYS);
            form.field(
                    text.text("coverage.keeper." + each.role()),
                    Fields.beside(each.name(), each.phone()),
                    () -> problem(each, asked));
        }
        ask(spots, form, asked.getFirst().name(), () -> {
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

    private Asked asked(KeeperRole role, Keeper now) {
        String name = text.text("net.form.name");
        String phone = text.text("net.form.phone");
        return new Asked(
                role,
                Fields.text("coverage-keeper-" + role, now.name(), name),
                Fields.text("coverage-keeper-phone-" + role, now.phone(), phone));
    }

    private @Nullable String problem(Asked each, List<Asked> all) {
        if (!each.name().getText().isBlank()) {
            return null;
        }
        if (!each.phone().getText().isBlank()) {
            return text.text("coverage.refused.keeper");
        }
        boolean none = all.stream().allMatch(one -> one.name().getText().isBlank());
        return none && each == all.getFirst() ? text.text("coverage.refused.keepers") : null;
    }

    /** A form that says first what it is about. */
    private FormPane form(String about, List<BlindSpot> spots) {
        return new FormPane()
                .field(text.text("coverage.form." + about), Texts.wrapped(Texts.body(words.whom(spots)), WIDTH));
    }

    private void ask(List<BlindSpot> spots, FormPane form, Node first, Runnable save) {
        String verb = words.repair(spots.getFirst().kind(), spots.size());
        new FormDialog(text, owner.getScene() == null ? null : owner.getScene().getWindow(), verb, form)
                .ask(first, save);
    }
}
