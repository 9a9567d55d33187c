package org.sevenloop.ui.account;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.account.AccountsViewModel.AccountLine;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;

/** The page 账号: who works here, what they are there for, and which units are their own. */
public final class AccountsView extends VBox {
    private final AccountsViewModel model;
    private final Messages text;
    private final AccountForms forms;
    private final TableView<AccountLine> table;

    public AccountsView(AccountsViewModel model, Messages text, Supplier<LocalDate> today) {
        this.model = model;
        this.text = text;
        this.forms = new AccountForms(model, text, today);
        this.table = DataTable.of(
                model.accounts(),
                new EmptyState(MaterialDesignA.ACCOUNT_KEY_OUTLINE, text.text("account.empty"), ""),
                line -> forms.change(this, line.account()));
        table.setId("accounts");
        getStyleClass().add("sl-page");
        setSpacing(8);
        columns();
        Card card = Card.of(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(head(), card);
    }

    private void columns() {
        table.getColumns().add(DataTable.text(text.text("account.name"), 140, line -> line.account()
                .name()));
        table.getColumns()
                .add(DataTable.text(
                        text.text("account.column.role"),
                        110,
                        line -> text.text("account.role." + line.account().role())));
        table.getColumns()
                .add(DataTable.text(
                        text.text("account.column.may"),
                        300,
                        line -> text.text("account.role.note." + line.account().role())));
        table.getColumns().add(DataTable.text(text.text("account.column.units"), 240, AccountLine::units));
        table.getColumns().add(DataTable.node(text.text("account.column.state"), 140, this::state, null));
    }

    private Node state(AccountLine line) {
        if (!line.account().active()) {
            return Texts.of(text.text("account.state.closed"), "sl-t13", "sl-subtle");
        }
        return line.password()
                ? Texts.cell(text.text("account.state.active"))
                : Badge.state(Colour.YELLOW, text.text("account.state.no-password"));
    }

    private HBox head() {
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("account.title"))),
                Texts.of(text.text("account.about"), "sl-t13", "sl-muted"),
                Texts.spring(),
                Buttons.plain(text.text("account.recovery.renew"), MaterialDesignK.KEY_OUTLINE, this::renew),
                onLine("account.deactivate", this::deactivate),
                onLine("account.reset", forms::reset),
                onLine("account.change", forms::change),
                add());
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private Button add() {
        Button add =
                Buttons.plain(text.text("account.add"), MaterialDesignA.ACCOUNT_PLUS_OUTLINE, () -> forms.add(this));
        add.setId("account-add");
        return add;
    }

    private void renew() {
        forms.confirm(
                this,
                text.text("account.recovery.renew"),
                text.text("account.recovery.renew.ask"),
                () -> model.newRecoveryKey(key -> forms.recovery(this, key)));
    }

    private void deactivate(Node owner, Account account) {
        forms.confirm(
                owner,
                text.text("account.deactivate"),
                text.text("account.deactivate.ask", account.name()),
                () -> model.deactivate(account));
    }

    private Button onLine(String word, BiConsumer<Node, Account> act) {
        Button button = Buttons.plain(text.text(word), () -> {
            AccountLine line = table.getSelectionModel().getSelectedItem();
            if (line != null) {
                act.accept(this, line.account());
            }
        });
        button.setId(word.replace('.', '-'));
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }
}
