package org.sevenloop.ui.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.PasswordRule;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.platform.Freshness;
import org.sevenloop.service.account.AccountService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** Who works at the console, and what the secretary does about it. */
public final class AccountsViewModel {
    private final AccountService service;
    private final Supplier<UnitTree> tree;
    private final CommunityId community;
    private final DeskTools tools;
    private final Freshness fresh;
    private final ObservableList<AccountLine> accounts = FXCollections.observableArrayList();
    private final ObservableList<Unit> units = FXCollections.observableArrayList();

    /** @param tree all units of the store */
    public AccountsViewModel(AccountService service, Supplier<UnitTree> tree, CommunityId community, DeskTools tools) {
        this.service = service;
        this.tree = tree;
        this.community = community;
        this.tools = tools;
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    /**
     * One line of the list.
     *
     * @param units the names of the own ones
     * @param password whether they have one: somebody without cannot log in
     */
    public record AccountLine(Account account, String units, boolean password) {}

    public ObservableList<AccountLine> accounts() {
        return accounts;
    }

    /** The units that may be somebody's own, in the tree's order. */
    public ObservableList<Unit> units() {
        return units;
    }

    public void shown(DeskFilter filter) {
        fresh.shown();
    }

    public void hidden() {
        fresh.hidden();
    }

    private record Page(List<AccountLine> lines, List<Unit> units) {}

    private void read() {
        tools.tasks().latest("account.list", this::page, this::show, tools.problems()::tell);
    }

    private Page page() {
        UnitTree all = tree.get();
        Set<String> able = service.withPassword();
        List<AccountLine> lines = service.all().stream()
                .map(each -> new AccountLine(each, names(each, all), able.contains(each.name())))
                .sorted(Comparator.comparing(line -> !line.account().active()))
                .toList();
        UnitId here = new UnitId(community.value());
        List<Unit> below = all.find(here).isEmpty()
                ? List.of()
                : all.subtree(here).stream()
                        .filter(unit -> !unit.id().equals(here))
                        .toList();
        return new Page(lines, below);
    }

    private String names(Account account, UnitTree all) {
        return all.roots().stream()
                .flatMap(root -> all.subtree(root.id()).stream())
                .filter(unit -> account.units().contains(unit.id()))
                .map(Unit::name)
                .collect(Collectors.joining(tools.text().text("account.or")));
    }

    private void show(Page page) {
        accounts.setAll(page.lines());
        units.setAll(page.units());
    }

    /** The sentence that says why a password will not do, or null. */
    public @Nullable String weakness(CharSequence password, String name) {
        PasswordRule rule = PasswordRule.of(password, name);
        return rule == PasswordRule.GOOD ? null : tools.text().text("account.password." + rule.name());
    }

    /** @param again runs where it was refused, so that the form comes back */
    public void add(String name, Role role, Set<UnitId> own, char[] password, Runnable again) {
        save(() -> service.add(new Account(name, role, own, true), password), "account.added", name, again);
    }

    public void change(Account account, Role role, Set<UnitId> own) {
        Account changed = new Account(account.name(), role, own, account.active());
        save(() -> service.change(changed), "account.changed", account.name(), () -> {});
    }

    public void deactivate(Account account) {
        save(() -> service.deactivate(account.name()), "account.deactivated", account.name(), () -> {});
    }

    public void reset(Account account, char[] password) {
        save(() -> service.resetPassword(account.name(), password), "account.reset.done", account.name(), () -> {});
    }

    private void save(Runnable act, String done, String name, Runnable refused) {
        String said = tools.text().text(done, name);
        tools.tasks()
                .run(
                        said,
                        () -> {
                            act.run();
                            return said;
                        },
                        sentence -> {
                            tools.changes().fire();
                            // Undo on a desk reaches no account, so none is offered.
                            tools.notices().done(sentence, null);
                        },
                        problem -> {
                            tools.problems().tell(problem);
                            refused.run();
                        });
    }

    /** Makes a new recovery key; the printed one ends at once. */
    public void newRecoveryKey(Consumer<String> show) {
        tools.tasks().run("account.recovery", service::newRecoveryKey, show, tools.problems()::tell);
    }

    public void print(String key, LocalDate day) {
        tools.printouts().print(RecoveryPage.of(key, day, tools.text()));
    }
}
