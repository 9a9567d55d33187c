package org.sevenloop.app.wiring;

import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.RegionDirectory;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.closing.FiguresService;
import org.sevenloop.service.exchange.BackupService;
import org.sevenloop.service.exchange.CheckService;
import org.sevenloop.service.exchange.ExportService;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.net.PlaceService;

/** Puts the services together by plain constructors, over one open store. The window and the batch commands share it. */
public final class Wiring implements AutoCloseable {
    private final Database database;
    private final Clock clock;
    private final Messages text;
    private final ConsoleSession session;
    private final PlaceService places;

    public Wiring(Database database, Clock clock, Messages text, String user) {
        this.database = database;
        this.clock = clock;
        this.text = text;
        this.session = new ConsoleSession(clock, user);
        this.places = new PlaceService(database, new RegionDirectory(), session);
    }

    public Database database() {
        return database;
    }

    public Clock clock() {
        return clock;
    }

    public Messages text() {
        return text;
    }

    public ConsoleSession session() {
        return session;
    }

    public PlaceService places() {
        return places;
    }

    public FiguresService figures() {
        return new FiguresService(database, session);
    }

    public DailyService daily() {
        return new DailyService(database, session, text);
    }

    public ImportService imports() {
        return new ImportService(database, session);
    }

    public HistoryService history() {
        return new HistoryService(database, session);
    }

    public ExportService exports() {
        return new ExportService(database, session, text);
    }

    public CheckService checks() {
        return new CheckService(database, session);
    }

    public BackupService backups() {
        return new BackupService(clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
