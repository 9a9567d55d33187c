package org.sevenloop.ui.net;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.people.Member;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Texts;

/** The members of a household on the side page: who they are, their colour, and today's temperatures. */
final class NetMembers {
    private final Messages text;
    private final NetWords words;
    private final Supplier<LocalDate> today;
    private final Consumer<NetKey> open;

    /** @param open runs when somebody is clicked */
    NetMembers(Messages text, Supplier<LocalDate> today, Consumer<NetKey> open) {
        this.text = text;
        this.words = new NetWords(text);
        this.today = today;
        this.open = open;
    }

    Node of(List<Member> members) {
        HBox head = NetSide.line(
                Texts.bold(text.text("net.side.members", Integer.toString(members.size()))),
                Texts.helper(text.text("net.side.temperatures")));
        VBox box = new VBox(head);
        for (Member member : members) {
            box.getChildren().add(member(member));
        }
        return box;
    }

    private Node member(Member member) {
        Label name = Texts.bold(member.person().name());
        Label about = Texts.helper(words.about(member, member.person().ageOn(today.get())));
        HBox first = new HBox(6, name, about);
        first.setAlignment(Pos.CENTER_LEFT);
        BoardCard card = member.card();
        if (card != null) {
            first.getChildren().add(Badge.of(card.colour(), words.badge(card)));
        }
        String document = Masking.document(member.person().document().number());
        String phone = Masking.phone(member.person().phone());
        String second = document.isEmpty() || phone.isEmpty() ? document + phone : document + "·" + phone;
        HBox row = NetSide.line(new VBox(1, first, Texts.helper(second)), taken(member));
        row.setMinHeight(52);
        row.getStyleClass().add("sl-member");
        row.setOnMouseClicked(e -> open.accept(NetKey.of(member.person().id())));
        return row;
    }

    /** Of somebody who is not watched no temperature is due, so none is missing. */
    private Node taken(Member member) {
        if (member.card() == null && member.morning() == null && member.evening() == null) {
            return Texts.cell("");
        }
        HBox both =
                new HBox(4, celsius(member.morning()), Texts.of("/", "sl-t13", "sl-muted"), celsius(member.evening()));
        both.setAlignment(Pos.CENTER_RIGHT);
        return both;
    }

    private Label celsius(@Nullable Celsius celsius) {
        if (celsius == null) {
            return Texts.whole(Texts.of(text.text("net.side.untaken"), "sl-t13", "sl-muted"));
        }
        return Texts.whole(
                celsius.fever()
                        ? Texts.of(celsius.toString(), "sl-t13", "sl-bold", "sl-fg-red")
                        : Texts.cell(celsius.toString()));
    }
}
