package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.SETTING;

import java.util.Optional;
import java.util.Set;
import org.sevenloop.persistence.schema.tables.records.SettingRecord;

/** Small things that the community set for itself, by name. */
public final class SettingRepository {
    /** How the names begin of what the console notes for itself. */
    public static final String NOTED = "daily.printed.";

    /** The folder that is looked into for workbooks. */
    public static final String INBOX = "exchange.inbox";

    /** The folder into which forms were filled last. */
    public static final String REPORTS = "report.folder";

    /** The governance profile that the community follows. */
    public static final String PROFILE = "net.profile";

    /** A path may say whose it is: these go with whom they name, and at the end of a campaign. */
    static final Set<String> FOLDERS = Set.of(INBOX, REPORTS);

    private final Access access;

    public SettingRepository(Access access) {
        this.access = access;
    }

    public Optional<String> find(String name) {
        return row(name).map(SettingRecord::getContent);
    }

    public void save(String name, String content) {
        Optional<SettingRecord> known = row(name);
        SettingRecord row = known.orElseGet(SettingRecord::new);
        row.setContent(content);
        if (known.isPresent()) {
            access.rows().update(row);
        } else {
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
            row.setName(name);
            access.rows().insert(row);
        }
    }

    /** As {@link #save}, and no undo reaches the save that does it. */
    public void keep(String name, String content) {
        access.rows().remark();
        save(name, content);
    }

    /**
     * Keeps what the console notes for itself, such as when a paper was printed. Nobody did anything to the community's
     * data, so it leaves no change record and no undo reaches it; what is there already stays.
     *
     * @param name begins with {@link #NOTED}
     */
    public void noteOnce(String name, String content) {
        if (row(name).isEmpty()) {
            SettingRecord row = new SettingRecord();
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
            row.setName(name);
            row.setContent(content);
            access.rows().note(row);
        }
    }

    public void remove(String name) {
        row(name).ifPresent(row -> access.rows().delete(row));
    }

    private Optional<SettingRecord> row(String name) {
        return access.sql()
                .selectFrom(SETTING)
                .where(access.here(SETTING.COMMUNITY_ID))
                .and(SETTING.NAME.eq(name))
                .fetchOptional();
    }
}
