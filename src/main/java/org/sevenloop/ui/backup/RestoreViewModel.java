package org.sevenloop.ui.backup;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.StoreCopy;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Fault;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;

/** Chooses a copy of the data and puts it in place of what is there. */
public final class RestoreViewModel {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double MEGABYTE = 1 << 20;

    private final Restorer restorer;
    private final TaskRunner tasks;
    private final Messages text;
    private final Runnable done;
    private final ObservableList<StoreCopy> copies = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Path> chosen = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** What the page needs done. */
    public interface Restorer {
        /** The newest first. */
        List<StoreCopy> copies();

        /** Who has a password for these data; empty: nobody needs one. */
        List<String> names();

        /** Puts a file in place of the data; the password is wiped. */
        void restore(Path file, String name, char[] password);
    }

    /** @param done runs when the data are those of the copy */
    public RestoreViewModel(Restorer restorer, TaskRunner tasks, Messages text, Runnable done) {
        this.restorer = restorer;
        this.tasks = tasks;
        this.text = text;
        this.done = done;
    }

    /** Reads which copies there are. */
    public void read() {
        tasks.run("backup.copies", restorer::copies, this::show, this::refused);
    }

    private void show(List<StoreCopy> found) {
        copies.setAll(found);
        if (!found.isEmpty() && chosen.get() == null) {
            chosen.set(found.getFirst().file());
        }
    }

    public ObservableList<StoreCopy> copies() {
        return copies;
    }

    /** The file that will be restored: of the list, or from elsewhere. */
    public ObjectProperty<@Nullable Path> chosen() {
        return chosen;
    }

    public List<String> names() {
        return restorer.names();
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty said() {
        return said;
    }

    public BooleanProperty busy() {
        return busy;
    }

    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> chosen.get() != null && !busy.get(), chosen, busy);
    }

    public String title(StoreCopy copy) {
        return text.text("backup.copy.taken", WHEN.format(copy.taken()));
    }

    public String about(StoreCopy copy) {
        return text.text("backup.copy.about", copy.saves(), String.format("%.1f", copy.bytes() / MEGABYTE));
    }

    /** Restores what was chosen; the password is wiped. */
    public void restore(char[] password) {
        Path file = chosen.get();
        if (file == null || busy.get()) {
            Arrays.fill(password, '\0');
            return;
        }
        String who = name.get();
        busy.set(true);
        said.set(text.text("backup.restoring"));
        tasks.run(
                "backup.restore",
                () -> {
                    restorer.restore(file, who, password);
                    return file;
                },
                restored -> done.run(),
                this::refused);
    }

    private void refused(Throwable problem) {
        busy.set(false);
        said.set(
                problem instanceof Explained explained
                        ? explained.sentence(text)
                        : text.text("shell.problem", Fault.of(problem).log().code()));
    }
}
