package org.sevenloop.ui.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** What is asked when an account is added or changed. */
final class AccountForms {
    private final AccountsViewModel model;
    private final Messages text;
    private final Supplier<LocalDate> today;

    AccountForms(AccountsViewModel model, Messages text, Supplier<LocalDate> today) {
        this.model = model;
        this.text = text;
        this.today = today;
    }

    void add(Node owner) {
        add(owner, "", Role.GRID_WORKER, Set.of());
    }

    /** What was refused comes back with what was typed, but for the password. */
    private void add(Node owner, String was, Role wasRole, Set<UnitId> wasUnits) {
        TextField name = Fields.text("account-name", was, text.text("account.first.name.prompt"));
        ComboBox<Role> role = roles(wasRole);
        CheckComboBox<Unit> own = units(wasUnits);
        PasswordBox password = new PasswordBox("account-initial", text.text("account.password.initial"), text);
        FormPane form = new FormPane()
                .field(text.text("account.name"), name, Fields.required(name, text.text("account.refused.no-name")))
                .field(text.text("account.column.role"), role)
                .field(text.text("account.column.units"), own)
                .field(
                        text.text("account.password.initial"),
                        password,
                        () -> model.weakness(
                                password.typed().get(), name.getText().strip()));
        new FormDialog(text, owner.getScene().getWindow(), text.text("account.add"), form).ask(name, () -> {
            Set<UnitId> chosen = chosen(own);
            model.add(
                    name.getText(),
                    role.getValue(),
                    chosen,
                    password.take(),
                    () -> add(owner, name.getText(), role.getValue(), chosen));
        });
    }

    void change(Node owner, Account account) {
        ComboBox<Role> role = roles(account.role());
        CheckComboBox<Unit> own = units(account.units());
        FormPane form = new FormPane()
                .field(text.text("account.name"), Texts.bold(account.name()))
                .field(text.text("account.column.role"), role)
                .field(text.text("account.column.units"), own);
        new FormDialog(text, owner.getScene().getWindow(), text.text("account.change"), form)
                .ask(role, () -> model.change(account, role.getValue(), chosen(own)));
    }

    void reset(Node owner, Account account) {
        PasswordBox password = new PasswordBox("account-initial", text.text("account.password.initial"), text);
        Label note = Texts.helper(text.text("account.reset.note", account.name()));
        note.setWrapText(true);
        note.setMaxWidth(320);
        FormPane form = new FormPane()
                .field(text.text("account.name"), new VBox(4, Texts.bold(account.name()), note))
                .field(
                        text.text("account.password.initial"),
                        password,
                        () -> model.weakness(password.typed().get(), account.name()));
        FormDialog dialog = new FormDialog(text, owner.getScene().getWindow(), text.text("account.reset"), form);
        dialog.ask(password, () -> model.reset(account, password.take()));
    }

    /** The new key stands here once; whoever closes the form without paper has none. */
    void recovery(Node owner, String key) {
        Label signs = Texts.of(key.replace("-", "  "), "sl-t16", "sl-bold");
        signs.setId("account-recovery");
        Label note = Texts.helper(text.text("account.recovery.sentence"));
        note.setWrapText(true);
        note.setMaxWidth(520);
        Button paper = Buttons.plain(
                text.text("account.recovery.print"),
                MaterialDesignP.PRINTER_OUTLINE,
                () -> model.print(key, today.get()));
        VBox body = new VBox(12, signs, note, paper);
        FormPane form = new FormPane().field(text.text("account.recovery.key"), body);
        new FormDialog(text, owner.getScene().getWindow(), text.text("account.recovery.kept"), form)
                .ask(paper, () -> {});
    }

    /** Ctrl+Z takes none of this back, so it is asked once. */
    void confirm(Node owner, String verb, String sentence, Runnable act) {
        Label line = Texts.body(sentence);
        line.setWrapText(true);
        line.setMaxWidth(360);
        FormPane form = new FormPane().field("", line);
        new FormDialog(text, owner.getScene().getWindow(), verb, form).ask(act);
    }

    private ComboBox<Role> roles(Role chosen) {
        ComboBox<Role> role = Fields.choice(
                List.of(Role.values()),
                each -> text.text("account.role." + each) + "  " + text.text("account.role.note." + each));
        role.setId("account-role");
        role.setValue(chosen);
        return role;
    }

    private CheckComboBox<Unit> units(Set<UnitId> chosen) {
        CheckComboBox<Unit> own = new CheckComboBox<>(model.units());
        own.setId("account-units");
        own.setTitle(chosen.isEmpty() ? text.text("account.units.none") : null);
        own.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Unit unit) {
                return unit == null ? "" : unit.name();
            }

            @Override
            public @Nullable Unit fromString(String typed) {
                return null;
            }
        });
        model.units().stream().filter(unit -> chosen.contains(unit.id())).forEach(own.getCheckModel()::check);
        own.getCheckModel().getCheckedItems().addListener((ListChangeListener<Unit>)
                change -> own.setTitle(own.getCheckModel().isEmpty() ? text.text("account.units.none") : null));
        return own;
    }

    private static Set<UnitId> chosen(CheckComboBox<Unit> own) {
        return own.getCheckModel().getCheckedItems().stream().map(Unit::id).collect(Collectors.toSet());
    }
}
