package org.sevenloop.ui.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdPage;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Term;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitPage;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.PersonPage;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Colours;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.people.Eye;
import org.sevenloop.ui.people.PersonPageView;

/** Fills the side page: a unit, a household with its members, or a person. */
final class NetSide {
    /** What the buttons of the side page do. */
    interface Deeds {
        void assign();

        void unassign();

        /** The button behind which stands what can become of a unit. */
        Node become(Unit unit, @Nullable Responsible who);

        void addUnit(Unit above);

        void addHousehold(Unit unit);

        void change(Household household);

        void addResident(Household household);

        void change(PersonPage person);

        void remove();

        void open(NetKey key);

        /** Whether this is to be offered. */
        boolean may(Action action);

        void reveal(PersonId person, Runnable show);

        void disclose(PersonId person);

        void erase(PersonPage person);
    }

    private final Messages text;
    private final NetWords words;
    private final Supplier<LocalDate> today;
    private final Deeds deeds;
    private final NetMembers members;
    private final Eye eye;

    NetSide(Messages text, Supplier<LocalDate> today, Deeds deeds) {
        this.text = text;
        this.words = new NetWords(text);
        this.today = today;
        this.deeds = deeds;
        this.eye = new Eye(deeds.may(Action.REVEAL), deeds::reveal);
        this.members = new NetMembers(text, today, deeds::open);
    }

    String title(NetPage page) {
        if (page instanceof NetPage.OfUnit unit) {
            return unit.page().unit().name();
        }
        if (page instanceof NetPage.OfHousehold household) {
            return words.household(household.page().household());
        }
        return page instanceof NetPage.OfPerson person ? person.page().person().name() : "";
    }

    List<Node> body(NetPage page) {
        if (page instanceof NetPage.OfUnit unit) {
            return unit(unit.page());
        }
        if (page instanceof NetPage.OfHousehold household) {
            return household(household.page(), household.terms());
        }
        if (page instanceof NetPage.OfPerson person) {
            PersonPageView view = new PersonPageView(text, eye);
            view.show(person.page(), today.get());
            return List.of(view);
        }
        return List.of();
    }

    List<Node> actions(NetPage page) {
        if (page instanceof NetPage.OfUnit unit) {
            return unitActions(unit.page());
        }
        if (page instanceof NetPage.OfHousehold household) {
            Household home = household.page().household();
            return List.copyOf(householdActions(home));
        }
        return page instanceof NetPage.OfPerson person ? List.copyOf(personActions(person.page())) : List.of();
    }

    private List<Button> personActions(PersonPage page) {
        List<Button> actions = new ArrayList<>();
        if (page.residence() != null && deeds.may(Action.EDIT_PEOPLE)) {
            actions.add(button("net.edit", MaterialDesignP.PENCIL_OUTLINE, () -> deeds.change(page)));
            actions.add(Buttons.link(text.text("net.remove"), deeds::remove));
        }
        if (deeds.may(Action.DISCLOSE)) {
            actions.add(Buttons.link(
                    text.text("campaign.disclose"),
                    () -> deeds.disclose(page.person().id())));
        }
        if (deeds.may(Action.ERASE_PERSON)) {
            actions.add(Buttons.link(text.text("campaign.erase"), () -> deeds.erase(page)));
        }
        return actions;
    }

    private List<Button> householdActions(Household home) {
        List<Button> actions = new ArrayList<>();
        if (deeds.may(Action.ASSIGN)) {
            actions.add(button("net.assign", MaterialDesignA.ACCOUNT_PLUS_OUTLINE, deeds::assign));
        }
        if (deeds.may(Action.EDIT_HOUSEHOLDS)) {
            actions.add(button("net.edit", MaterialDesignP.PENCIL_OUTLINE, () -> deeds.change(home)));
        }
        if (deeds.may(Action.EDIT_PEOPLE)) {
            actions.add(Buttons.plain(text.text("net.resident"), () -> deeds.addResident(home)));
        }
        if (deeds.may(Action.EDIT_HOUSEHOLDS)) {
            actions.add(Buttons.link(text.text("net.remove"), deeds::remove));
        }
        return actions;
    }

    private List<Node> unitActions(UnitPage page) {
        Unit unit = page.unit();
        List<Node> actions = new ArrayList<>();
        if (deeds.may(Action.ASSIGN)) {
            actions.add(button("net.assign", MaterialDesignA.ACCOUNT_PLUS_OUTLINE, deeds::assign));
        }
        if (unit.level() >= UnitKind.COMMUNITY.level() && deeds.may(Action.EDIT_HOUSEHOLDS)) {
            actions.add(Buttons.plain(text.text("net.household"), () -> deeds.addHousehold(unit)));
        }
        if (!deeds.may(Action.EDIT_NET)) {
            return actions;
        }
        if (unit.level() == UnitKind.COMMUNITY.level() || unit.level() == UnitKind.GROUP.level()) {
            actions.add(Buttons.plain(text.text("net.unit"), () -> deeds.addUnit(unit)));
        }
        if (unit.level() > UnitKind.COMMUNITY.level()) {
            actions.add(deeds.become(unit, page.responsible()));
        }
        return actions;
    }

    private Button button(String key, Ikon icon, Runnable act) {
        return Buttons.plain(text.text(key), icon, act);
    }

    private List<Node> unit(UnitPage page) {
        NetFigures figures = page.figures();
        VBox sums = new VBox(4);
        sum(sums, "net.side.households", figures.households());
        sum(sums, "net.side.people", figures.people());
        for (Colour colour : Colour.values()) {
            HBox line = line(
                    Badge.of(colour, Colours.word(colour, text)),
                    count(figures.colours().of(colour)));
            sums.getChildren().add(line);
        }
        sum(sums, "net.side.unanswered", figures.withoutResponsible());
        List<Node> parts = new ArrayList<>();
        parts.add(Texts.helper(text.text("net.side.unit", words.level(page.unit()), path(page.path()))));
        parts.add(sums);
        VBox chain = chain(page.path(), page.chain());
        if (page.chain().containsKey(page.unit().id()) && deeds.may(Action.ASSIGN)) {
            chain.getChildren().add(unassign());
        }
        parts.add(chain);
        terms(page.terms()).ifPresent(parts::add);
        return parts;
    }

    private void sum(VBox into, String key, int value) {
        into.getChildren().add(line(Texts.of(text.text(key), "sl-t13", "sl-muted"), count(value)));
    }

    private static Label count(int value) {
        return Texts.of(String.format("%,d", value), "sl-t13", "sl-bold");
    }

    /** A name at the left, what it says at the right. */
    static HBox line(Node left, Node right) {
        HBox line = new HBox(8, left, Texts.spring(), right);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(24);
        return line;
    }

    private List<Node> household(HouseholdPage page, List<Term> terms) {
        Household home = page.household();
        List<Node> parts = new ArrayList<>();
        parts.add(Texts.helper(text.text(
                "net.side.household",
                home.number().isBlank() ? text.text("net.none") : home.number(),
                text.text("net.tenure." + home.tenure().name()),
                Integer.toString(page.members().size()),
                path(page.path()))));
        boolean covered = page.path().stream()
                .anyMatch(unit ->
                        unit.level() >= UnitKind.GROUP.level() && page.chain().containsKey(unit.id()));
        if (page.responsible() == null && !covered) {
            parts.add(alarm());
        }
        VBox chain = chain(page.path(), page.chain());
        chain.getChildren().add(answers(text.text("net.side.own"), page.responsible()));
        if (page.responsible() != null && deeds.may(Action.ASSIGN)) {
            chain.getChildren().add(unassign());
        }
        parts.add(chain);
        parts.add(members.of(page.members()));
        if (!home.note().isBlank()) {
            parts.add(line(Texts.of(text.text("net.form.note"), "sl-t13", "sl-muted"), Texts.cell(home.note())));
        }
        terms(terms).ifPresent(parts::add);
        return parts;
    }

    private Button unassign() {
        Button button = Buttons.link(text.text("net.unassign"), deeds::unassign);
        button.setId("net-unassign");
        return button;
    }

    private Node alarm() {
        Label sentence = Texts.of(text.text("net.side.alarm"), "sl-t13", "sl-bold", "sl-fg-red");
        sentence.setWrapText(true);
        Button cure = Buttons.offered(
                Buttons.plain(text.text("net.assign"), MaterialDesignA.ACCOUNT_PLUS_OUTLINE, deeds::assign),
                deeds.may(Action.ASSIGN));
        VBox box = new VBox(8, sentence, cure);
        box.getStyleClass().add("sl-alarm-box");
        return box;
    }

    private String path(Collection<Unit> path) {
        return String.join(
                " › ",
                path.stream()
                        .filter(unit -> unit.level() >= UnitKind.COMMUNITY.level())
                        .map(Unit::name)
                        .toList());
    }

    private VBox chain(List<Unit> path, Map<UnitId, Responsible> chain) {
        VBox box = new VBox(2, Texts.bold(text.text("net.side.chain")));
        for (Unit unit : path) {
            Responsible who = chain.get(unit.id());
            if (who != null || unit.level() >= UnitKind.COMMUNITY.level()) {
                box.getChildren().add(answers(unit.name(), who));
            }
        }
        return box;
    }

    private HBox answers(String what, @Nullable Responsible who) {
        Label name = Texts.of(what, "sl-t13", "sl-muted");
        name.setMinWidth(88);
        name.setMaxWidth(160);
        Label value = who == null
                ? Texts.of(text.text("net.side.vacant"), "sl-t13", "sl-bold", "sl-fg-red")
                : Texts.cell(who.name());
        HBox line = line(new HBox(8, name, value), Texts.cell(who == null ? "" : Masking.phone(who.phone())));
        line.setMinHeight(22);
        return line;
    }

    private Optional<Node> terms(List<Term> terms) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        VBox box = new VBox(2, Texts.bold(text.text("net.side.terms")));
        for (Term term : terms) {
            LocalDate to = term.to();
            String when = to == null
                    ? text.text("net.side.since", term.from())
                    : text.text("net.side.until", term.from(), to);
            String why = term.why().isBlank() ? "" : "·" + term.why();
            Responsible who = term.responsible();
            String as = who.role() == AnswerRole.RESPONSIBLE ? "" : "·" + text.text("net.role." + who.role());
            String sent = who.workUnit().isBlank() ? "" : "·" + who.workUnit();
            box.getChildren().add(line(Texts.cell(who.name() + as + sent), Texts.helper(when + why)));
        }
        return Optional.of(box);
    }
}
