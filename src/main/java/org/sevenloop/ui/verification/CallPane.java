package org.sevenloop.ui.verification;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushItemId;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Texts;

/** What somebody needs who holds the receiver: the number in big figures, and what is known. */
final class CallPane {
    private static final double WIDTH = 300;

    private final VerificationViewModel model;
    private final Messages text;
    private final Consumer<PushItem> edit;
    private final VBox body = new VBox(10);
    private final Card card;
    private boolean open;
    private @Nullable PushItemId shown;

    CallPane(VerificationViewModel model, Messages text, Consumer<PushItem> edit) {
        this.model = model;
        this.text = text;
        this.edit = edit;
        body.setPadding(new Insets(16));
        card = Card.of(body);
        card.setMinWidth(WIDTH);
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        show(null);
    }

    Card node() {
        return card;
    }

    /** Whose number was shown stays shown until another takes the place. */
    void show(@Nullable PushItem item) {
        open = open && item != null && item.id().equals(shown);
        shown = item == null ? null : item.id();
        fill(item);
    }

    private void fill(@Nullable PushItem item) {
        if (item == null) {
            Label nobody = Texts.helper(text.text("verification.call.nobody"));
            nobody.setWrapText(true);
            body.getChildren().setAll(nobody);
            return;
        }
        HBox name = new HBox(8, Texts.whole(Texts.deskTitle(item.name())), Texts.spring(), eye(item));
        name.setAlignment(Pos.CENTER_LEFT);
        Label phone = Texts.whole(Texts.of(phone(item), "sl-t24", "sl-bold"));
        phone.setId("verification-phone");
        body.getChildren()
                .setAll(
                        name,
                        phone,
                        line("verification.column.document", document(item)),
                        line("verification.column.origin", item.originPlace()),
                        line("verification.column.arrived", VerificationView.date(item.arrivedOn())),
                        line("verification.column.address", item.address()),
                        line("verification.column.pushed", pushed(item)),
                        line("verification.column.outcome", result(item)),
                        line("verification.column.note", item.note()));
        if (item.known() != null) {
            body.getChildren().add(Buttons.link(text.text("verification.known.open"), () -> model.openKnown(item)));
        }
        body.getChildren().add(Buttons.plain(text.text("verification.edit"), () -> edit.accept(item)));
    }

    private Node eye(PushItem item) {
        return Buttons.icon(
                open ? MaterialDesignE.EYE_OFF_OUTLINE : MaterialDesignE.EYE_OUTLINE,
                text.text(open ? "verification.hide" : "verification.show"),
                () -> {
                    if (open) {
                        turn(item, false);
                    } else {
                        model.reveal(item, () -> turn(item, true));
                    }
                });
    }

    private void turn(PushItem item, boolean now) {
        if (item.id().equals(shown)) {
            open = now;
            fill(item);
        }
    }

    private String phone(PushItem item) {
        if (item.phone().isEmpty()) {
            return text.text("verification.phone.none");
        }
        return open ? grouped(item.phone()) : Masking.phone(item.phone());
    }

    /** 186 0000 0017: in threes and fours, as it is read out. */
    private static String grouped(String phone) {
        return phone.matches("\\d{11}")
                ? phone.substring(0, 3) + " " + phone.substring(3, 7) + " " + phone.substring(7)
                : phone;
    }

    private String document(PushItem item) {
        String number = item.document().number();
        return open ? number : Masking.document(number);
    }

    private String pushed(PushItem item) {
        String day = VerificationView.date(item.pushedOn());
        return (item.pushedBy() + " " + day).strip();
    }

    private String result(PushItem item) {
        if (item.outcome().isEmpty()) {
            return "";
        }
        return text.text(
                "verification.result",
                model.outcome(item.outcome()),
                VerificationView.date(item.doneOn()),
                item.doneBy());
    }

    private Node line(String key, String value) {
        Label what = Texts.helper(text.text(key));
        what.setMinWidth(72);
        Label is = Texts.cell(value.isEmpty() ? text.text("verification.unknown") : value);
        if (value.isEmpty()) {
            is.getStyleClass().add("sl-subtle");
        }
        is.setWrapText(true);
        HBox.setHgrow(is, Priority.ALWAYS);
        return new HBox(8, what, is);
    }
}
