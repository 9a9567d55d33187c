package org.sevenloop.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.wiring.ConsoleSession;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.StoreCopy;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.persistence.keys.KeyringException;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.exchange.BackupService;
import org.sevenloop.ui.backup.RestoreView;
import org.sevenloop.ui.backup.RestoreViewModel;

/** Puts a backup in place of the data: the store is closed, exchanged, and opened again at the door. */
final class Restoration implements RestoreViewModel.Restorer {
    private final Start given;
    private final @Nullable Wiring open;
    private final List<String> names;

    /**
     * A restoration.
     *
     * @param open the store that is open; null where it could not be opened
     * @param names who may restore it by their password; empty where there are no accounts
     */
    Restoration(Start given, @Nullable Wiring open, List<String> names) {
        this.given = given;
        this.open = open;
        this.names = names;
    }

    /**
     * The page on which a backup is chosen.
     *
     * @param again opens whatever the data are then
     * @param back leaves the page, with nothing changed
     */
    Parent page(TaskRunner tasks, Messages text, Runnable again, Runnable back) {
        RestoreViewModel model = new RestoreViewModel(this, tasks, text, again);
        model.read();
        String why = text.text(open == null ? "backup.why.damaged" : "backup.why.menu");
        return new RestoreView(model, text, why, back);
    }

    private BackupService service() {
        Wiring here = open;
        return here == null ? new BackupService(new ConsoleSession(Clock.system(), given.user())) : here.backups();
    }

    @Override
    public List<StoreCopy> copies() {
        return service().copies(given.paths().data());
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void restore(Path file, String name, char[] password) {
        BackupService service = service();
        try {
            Wiring here = open;
            if (here != null) {
                here.close();
            }
            Path data = given.paths().data();
            if (here == null) {
                service.restoreAs(name, file, data, ring -> keys(ring, name, password));
            } else {
                service.restore(file, data, ring -> keys(ring, name, password));
            }
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** A key file from elsewhere may know the same name with the same password. */
    private static FolderKeys keys(Keyring ring, String name, char[] password) {
        if (!ring.hasAccounts()) {
            return ring.open();
        }
        try {
            return ring.unlock(name, password.clone());
        } catch (IOException e) {
            throw new KeyringException(KeyringException.Code.UNWRITABLE);
        }
    }
}
