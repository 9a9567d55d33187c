package org.sevenloop.ui.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.ColourPolicy;
import org.sevenloop.model.watch.ColourStep;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Colours;
import org.sevenloop.ui.common.Drawer;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** One case: who it is, why the colour, the facts, what a change would do, and what was before. */
final class CaseDrawer {
    private final BoardViewModel model;
    private final Messages text;
    private final WatchWords words;
    private final CaseForms forms;
    private final Drawer drawer;
    private final FactPane facts;
    private @Nullable WatchCaseId bared;

    CaseDrawer(BoardViewModel model, Messages text, CaseForms forms, Runnable close) {
        this.model = model;
        this.text = text;
        this.words = new WatchWords(text);
        this.forms = forms;
        this.drawer = new Drawer(text, model::walk, close);
        this.facts = new FactPane(model.acts(), text);
        drawer.setId("board-drawer");
    }

    Node node() {
        return drawer;
    }

    void choose(Fact fact) {
        facts.choose(fact);
    }

    void show(CasePage page) {
        BoardCard card = page.card();
        int place = model.place(card);
        String of = place < 0
                ? ""
                : text.text(
                        "watch.place", place + 1, model.column(card.colour()).size());
        drawer.title(card.person().name(), words.sexAge(card), of);
        facts.show(page);
        List<Node> parts = new ArrayList<>(List.of(identity(card), why(card), facts, next(card)));
        parts.addAll(history(page));
        drawer.body(parts.toArray(Node[]::new));
        drawer.actions(actions(card));
    }

    private Node identity(BoardCard card) {
        WatchCase each = card.watchCase();
        boolean bare = each.id().equals(bared);
        String document = card.person().document().number();
        String phone = each.phone().isBlank() ? card.person().phone() : each.phone();
        Label numbers = line(bare ? document : Masking.document(document), bare ? phone : Masking.phone(phone));
        numbers.setId("board-drawer-numbers");
        Button eye = Buttons.icon(
                bare ? MaterialDesignE.EYE_OFF_OUTLINE : MaterialDesignE.EYE_OUTLINE,
                text.text(bare ? "watch.hide" : "watch.show"),
                () -> bare(card, !bare));
        HBox first = new HBox(4, numbers, eye);
        first.setAlignment(Pos.CENTER_LEFT);
        first.setMinHeight(24);
        VBox lines = new VBox(2, line(card.unitName(), each.address()), first, journey(each));
        lines.getChildren().add(ownerLine(card));
        return lines;
    }

    private void bare(BoardCard card, boolean now) {
        if (now) {
            model.acts().reveal(card, () -> bared(card.watchCase().id()));
        } else {
            bared(null);
        }
    }

    private void bared(@Nullable WatchCaseId id) {
        bared = id;
        CasePage page = model.pageProperty().get();
        if (page != null) {
            show(page);
        }
    }

    private Label journey(WatchCase each) {
        LocalDate returned = each.returnedOn();
        String arrived;
        if (returned != null) {
            arrived = text.text("watch.arrived", WatchWords.day(returned));
        } else {
            arrived = each.returnedText().isBlank()
                    ? text.text("watch.arrived.unknown")
                    : text.text("watch.arrived.unread", each.returnedText());
        }
        String place = each.originPlace().isBlank() ? words.origin(each.facts().origin()) : each.originPlace();
        return line(place + " → " + arrived, each.transport(), each.transportNumber());
    }

    private Label ownerLine(BoardCard card) {
        String phone = card.watchCase().owner().phone();
        return line(
                text.text("watch.owner.is", words.owner(card)),
                phone,
                card.watchCase().note());
    }

    private static Label line(String... parts) {
        Label line = Texts.of(
                Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("·")),
                "sl-t13",
                "sl-muted");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private Node why(BoardCard card) {
        String style = Colours.style(card.colour());
        Label first = Texts.of(
                text.text("watch.why", words.colour(card.colour()), words.reasons(card.judgement())),
                "sl-t14",
                "sl-bold",
                "sl-fg-" + style);
        first.setId("board-drawer-why");
        first.setWrapText(true);
        Label rule = Texts.of(text.text("watch.rule." + card.colour().name()), "sl-t12", "sl-fg-" + style);
        rule.setWrapText(true);
        Label must = Texts.of(text.text("watch.column.who." + card.colour().name()), "sl-t12", "sl-fg-" + style);
        must.setWrapText(true);
        VBox box = new VBox(2, first, rule, must);
        box.getStyleClass().addAll("sl-board-why", style);
        return box;
    }

    private Node next(BoardCard card) {
        Label sentence = Texts.of(NextStep.of(card, policy(), words, text), "sl-t13");
        sentence.setId("board-drawer-next");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().add("sl-board-next");
        return sentence;
    }

    private ColourPolicy policy() {
        return model.policy();
    }

    private List<Node> history(CasePage page) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.bold(text.text("watch.history")));
        for (ColourStep step : ColourStep.of(page, policy())) {
            nodes.add(step(step));
        }
        WatchCase each = page.card().watchCase();
        nodes.add(Texts.helper(text.text("watch.history.registered", WatchWords.day(each.registeredOn()))));
        return nodes;
    }

    private Node step(ColourStep step) {
        Colour colour = step.colour();
        Label glyph =
                Texts.whole(Texts.of(words.colour(colour), "sl-t13", "sl-bold", "sl-fg-" + Colours.style(colour)));
        Fact fact = step.change().fact();
        Label what = Texts.of(
                text.text(
                        "watch.history.change",
                        words.fact(fact),
                        words.value(fact, step.change().was()),
                        words.value(fact, step.change().becomes())),
                "sl-t13");
        what.setWrapText(true);
        Label when = Texts.whole(Texts.helper(WatchWords.day(step.change().effectiveOn())));
        HBox first = new HBox(8, glyph, what, Texts.spring(), when);
        HBox.setHgrow(what, Priority.SOMETIMES);
        Label who = Texts.helper(Stream.of(step.change().actor(), step.change().why())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("·")));
        who.setWrapText(true);
        return new VBox(first, who);
    }

    private Node[] actions(BoardCard card) {
        boolean released = card.watchCase().releasedOn() != null;
        Button first = released
                ? Buttons.accent(text.text("watch.reopen"), () -> model.acts().reopen(card))
                : Buttons.accent(text.text("watch.release"), () -> forms.release(List.of(card)));
        first.setId("board-drawer-release");
        Button correct =
                Buttons.plain(text.text("watch.correct"), () -> model.acts().form(card, forms::correct));
        Button readings = Buttons.plain(text.text("watch.temperatures"), () -> model.temperatures(card));
        MenuItem owner = new MenuItem(text.text("watch.owner.assign"));
        owner.setOnAction(e -> forms.owner(List.of(card)));
        MenuItem remove = new MenuItem(text.text("watch.remove"));
        remove.setOnAction(e -> model.acts().remove(List.of(card)));
        MenuButton more = new MenuButton("", Icons.small(MaterialDesignD.DOTS_HORIZONTAL), owner, remove);
        more.getStyleClass().add("sl-button");
        more.setAccessibleText(text.text("watch.more"));
        more.setId("board-drawer-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        return new Node[] {first, correct, readings, Texts.spring(), more};
    }
}
