package org.sevenloop.ui.account;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.PasswordRule;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Fault;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;

/** A name, a password, and what was wrong with them; the recovery key for who forgot. */
public final class DoorViewModel<T> {
    /** What is asked for. */
    public enum Step {
        PASSWORD,
        RECOVERY_KEY,
        NEW_PASSWORD
    }

    private final Keeper<T> keeper;
    private final TaskRunner tasks;
    private final Messages text;
    private final Consumer<? super T> admitted;
    private final ObservableList<Keeper.Person> people = FXCollections.observableArrayList();
    private final ObjectProperty<Keeper.@Nullable Person> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.PASSWORD);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private String recoveryKey = "";

    /** @param admitted gets what the keeper gives, on the window's thread */
    public DoorViewModel(Keeper<T> keeper, TaskRunner tasks, Messages text, Consumer<? super T> admitted) {
        this.keeper = keeper;
        this.tasks = tasks;
        this.text = text;
        this.admitted = admitted;
        chosen.addListener((o, was, is) -> refusal.set(""));
    }

    /** Reads who may come in; the one of this name is chosen, or else the first. */
    public void read(String first) {
        work(keeper::people, read -> {
            people.setAll(read);
            chosen.set(read.stream()
                    .filter(each -> each.name().equals(first))
                    .findFirst()
                    .orElse(read.isEmpty() ? null : read.getFirst()));
        });
    }

    public ObservableList<Keeper.Person> people() {
        return people;
    }

    public ObjectProperty<Keeper.@Nullable Person> chosen() {
        return chosen;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Why somebody was not let in, or empty. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What is good to know while typing a new password, or empty. */
    public ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** @param password is wiped */
    public void enter(char[] password) {
        Keeper.Person person = chosen.get();
        if (person == null || password.length == 0 || busy.get()) {
            Arrays.fill(password, '\0');
            return;
        }
        work(() -> keeper.admit(person.name(), password), admitted);
    }

    public void forgot() {
        refusal.set("");
        if (keeper.recoverable()) {
            step.set(Step.RECOVERY_KEY);
        } else {
            refusal.set(text.text("account.forgot.server"));
        }
    }

    public void back() {
        refusal.set("");
        hint.set("");
        recoveryKey = "";
        step.set(Step.PASSWORD);
    }

    public void giveRecoveryKey(String typed) {
        work(
                () -> {
                    keeper.checkRecovery(typed);
                    return typed;
                },
                known -> {
                    recoveryKey = known;
                    step.set(Step.NEW_PASSWORD);
                });
    }

    /** Says while somebody types whether a new password will do. */
    public void judge(CharSequence password) {
        Keeper.Person person = chosen.get();
        PasswordRule rule = PasswordRule.of(password, person == null ? "" : person.name());
        hint.set(password.isEmpty() ? "" : text.text("account.password." + rule.name()));
    }

    /** Both are wiped. */
    public void renew(char[] password, char[] again) {
        Keeper.Person person = chosen.get();
        boolean same = Arrays.equals(password, again);
        Arrays.fill(again, '\0');
        if (person == null || !same) {
            Arrays.fill(password, '\0');
            refusal.set(text.text("account.password.differ"));
            return;
        }
        char[] toEnter = password.clone();
        work(
                () -> {
                    keeper.recover(recoveryKey, person.name(), password);
                    return keeper.admit(person.name(), toEnter);
                },
                let -> {
                    back();
                    admitted.accept(let);
                });
    }

    private <R> void work(Callable<R> asked, Consumer<? super R> then) {
        busy.set(true);
        refusal.set("");
        tasks.run(
                "account.door",
                asked,
                answer -> {
                    busy.set(false);
                    then.accept(answer);
                },
                problem -> {
                    busy.set(false);
                    refusal.set(sentence(problem, text));
                });
    }

    static String sentence(Throwable problem, Messages text) {
        return problem instanceof Explained explained
                ? explained.sentence(text)
                : text.text("shell.problem", Fault.of(problem).log().code());
    }
}
