package org.sevenloop.app.window;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.ui.backup.BackupViewModel;

/** The copies of the open store. */
final class StoreCopies implements BackupViewModel.Copies {
    private final Wiring wiring;
    private final Runnable restore;

    StoreCopies(Wiring wiring, Runnable restore) {
        this.wiring = wiring;
        this.restore = restore;
    }

    @Override
    public void save(Path file) throws IOException {
        wiring.backups().backup(wiring.database(), file);
    }

    @Override
    public SecondPlace second() {
        return wiring.backups().secondPlace(wiring.database());
    }

    @Override
    public void keepAlsoIn(@Nullable Path folder) {
        wiring.backups().keepAlsoIn(wiring.database(), folder);
    }

    @Override
    public void restore() {
        restore.run();
    }
}
