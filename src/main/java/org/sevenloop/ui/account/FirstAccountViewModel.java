package org.sevenloop.ui.account;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.PasswordRule;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.account.First;

/** The first account: a name and a password, then the recovery key, which is seen only here. */
public final class FirstAccountViewModel {
    private final BiFunction<String, char[], First> making;
    private final TaskRunner tasks;
    private final Messages text;
    private final Consumer<First> done;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty typedBack = new SimpleStringProperty("");
    private final BooleanProperty kept = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper good = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper finishable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable First> made = new ReadOnlyObjectWrapper<>();

    /**
     * The page of the first account.
     *
     * @param making makes it, not on the window's thread, and wipes the password
     * @param done gets the store back when the recovery key is in safe hands
     */
    public FirstAccountViewModel(
            BiFunction<String, char[], First> making, TaskRunner tasks, Messages text, Consumer<First> done) {
        this.making = making;
        this.tasks = tasks;
        this.text = text;
        this.done = done;
        typedBack.addListener((o, was, is) -> weigh());
        kept.addListener((o, was, is) -> weigh());
    }

    public StringProperty name() {
        return name;
    }

    public ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    /** Whether the hint is praise. */
    public ReadOnlyBooleanProperty good() {
        return good.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The last group of the key, typed back from the printed page. */
    public StringProperty typedBack() {
        return typedBack;
    }

    /** Somebody says that the page is in safe hands. */
    public BooleanProperty kept() {
        return kept;
    }

    public ReadOnlyBooleanProperty finishable() {
        return finishable.getReadOnlyProperty();
    }

    /** The recovery key, or empty while there is none to show. */
    public String recoveryKey() {
        First first = made.get();
        return first == null ? "" : first.recoveryKey();
    }

    /** Not null once the account stands. */
    public ReadOnlyObjectProperty<@Nullable First> made() {
        return made.getReadOnlyProperty();
    }

    /** Says while somebody types whether the password will do. */
    public void judge(CharSequence password) {
        PasswordRule rule = PasswordRule.of(password, name.get());
        good.set(rule == PasswordRule.GOOD);
        hint.set(text.text(password.isEmpty() ? "account.password.rule" : "account.password." + rule.name()));
    }

    /** Both are wiped. */
    public void make(char[] password, char[] again) {
        String wrong = wrong(password, again);
        Arrays.fill(again, '\0');
        if (!wrong.isEmpty() || busy.get()) {
            Arrays.fill(password, '\0');
            refusal.set(wrong);
            return;
        }
        busy.set(true);
        refusal.set("");
        tasks.run(
                "account.first",
                () -> making.apply(name.get(), password),
                first -> {
                    busy.set(false);
                    made.set(first);
                    if (first.recoveryKey().isEmpty()) {
                        done.accept(first);
                    }
                },
                problem -> {
                    busy.set(false);
                    refusal.set(DoorViewModel.sentence(problem, text));
                });
    }

    private String wrong(char[] password, char[] again) {
        if (name.get().isBlank()) {
            return text.text("account.refused.no-name");
        }
        PasswordRule rule = PasswordRule.of(CharBuffer.wrap(password), name.get());
        if (rule != PasswordRule.GOOD) {
            return text.text("account.password." + rule.name());
        }
        return Arrays.equals(password, again) ? "" : text.text("account.password.differ");
    }

    /** Says under the key how its printing went. */
    public void say(String sentence) {
        said.set(sentence);
    }

    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** The key must have been on paper: whoever types its last group back, or says so, has it. */
    private void weigh() {
        String key = recoveryKey();
        String last = key.substring(key.lastIndexOf('-') + 1);
        boolean typed = !last.isEmpty()
                && typedBack
                        .get()
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replaceAll("[IL]", "1")
                        .equals(last);
        finishable.set(typed || kept.get());
    }

    public void finish() {
        First first = made.get();
        if (first != null && finishable.get()) {
            done.accept(first);
        }
    }
}
