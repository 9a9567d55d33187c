package org.sevenloop.service.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.campaign.Campaign;
import org.sevenloop.model.campaign.CampaignPage;
import org.sevenloop.model.campaign.CampaignPage.OldFiles;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.DataFolder;
import org.sevenloop.persistence.ErasureRepository;
import org.sevenloop.persistence.HoldingsRepository;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

/** What people's data are held for, until when, and how much of them there is. */
public final class CampaignService {
    private static final String NAME = "campaign.name";
    private static final String PURPOSE = "campaign.purpose";
    private static final String STARTED = "campaign.started";
    private static final String ENDS = "campaign.ends";
    private static final String ENDED = "campaign.ended";
    /** When the key with which people were written was destroyed. */
    private static final String DESTROYED = "campaign.destroyed";

    private static final String COUNTED = "campaign.counted.";

    private final Store store;

    public CampaignService(Store store) {
        this.store = store;
    }

    public CampaignPage page() {
        return store.read(Action.SETTINGS, access -> {
            Campaign campaign = campaign(access);
            Map<Held, Long> held = new HoldingsRepository(access).counts();
            boolean ended = campaign.ended() != null;
            return new CampaignPage(
                    campaign,
                    held,
                    community(access),
                    new Handovers(access).of(held),
                    ended ? counted(access) : Map.of(),
                    ended ? oldFiles(access) : OldFiles.NONE);
        });
    }

    private static Map<Held, Long> counted(Access access) {
        SettingRepository settings = new SettingRepository(access);
        Map<Held, Long> counted = new EnumMap<>(Held.class);
        for (Held kind : Held.values()) {
            settings.find(COUNTED + kind).map(Long::valueOf).ifPresent(count -> counted.put(kind, count));
        }
        return counted;
    }

    private OldFiles oldFiles(Access access) {
        if (!store.inFolder()) {
            return OldFiles.ON_SERVER;
        }
        return new SettingRepository(access).find(DESTROYED).isPresent() ? OldFiles.NONE : OldFiles.LEFT;
    }

    private String community(Access access) {
        UnitId here = new UnitId(store.session().community().value());
        return new UnitRepository(access).tree().find(here).map(Unit::name).orElse("");
    }

    private static Campaign campaign(Access access) {
        SettingRepository settings = new SettingRepository(access);
        return new Campaign(
                settings.find(NAME).orElse(""),
                settings.find(PURPOSE).orElse(""),
                day(settings, STARTED),
                day(settings, ENDS),
                day(settings, ENDED));
    }

    private static @Nullable LocalDate day(SettingRepository settings, String name) {
        try {
            return settings.find(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Writes down what for and how long; a campaign that was ended begins anew with it. */
    public void save(Campaign campaign) {
        String name = campaign.name().strip();
        String purpose = campaign.purpose().strip();
        if (name.isEmpty() || name.length() > Campaign.LONGEST_NAME) {
            throw new RefusedException("campaign.refused.name");
        }
        if (purpose.isEmpty() || purpose.length() > Campaign.LONGEST_PURPOSE) {
            throw new RefusedException("campaign.refused.purpose");
        }
        if (campaign.started() != null
                && campaign.ends() != null
                && campaign.ends().isBefore(campaign.started())) {
            throw new RefusedException("campaign.refused.days");
        }
        store.write(Action.SETTINGS, Label.of("label.campaign.save", name), access -> {
            SettingRepository settings = new SettingRepository(access);
            if (settings.find(ENDED).isPresent() && oldFiles(access) == OldFiles.LEFT) {
                throw new RefusedException("campaign.refused.left");
            }
            settings.save(NAME, name);
            settings.save(PURPOSE, purpose);
            set(settings, STARTED, campaign.started());
            set(settings, ENDS, campaign.ends());
            settings.remove(ENDED);
            settings.remove(DESTROYED);
            return true;
        });
    }

    /**
     * Ends the campaign: everybody is taken away for good, with all that the record kept of them, in one write; what stays
     * is who saved what when, the units, and how many there were. Of a data folder the key has to go next
     * ({@link #destroyKey}).
     *
     * @param typed the community's name, by which it is confirmed
     */
    public void end(String typed, String purpose) {
        store.demand(Action.END_CAMPAIGN);
        String why = store.purpose(purpose);
        String name = store.read(Action.END_CAMPAIGN, this::community);
        if (name.isEmpty() || !typed.strip().equals(name)) {
            throw new RefusedException("campaign.refused.confirm", name);
        }
        store.write(Action.END_CAMPAIGN, Label.of("label.campaign.end", why), access -> {
            Map<Held, Long> counts = new HoldingsRepository(access).counts();
            new ErasureRepository(access).eraseAll();
            SettingRepository settings = new SettingRepository(access);
            settings.save(ENDED, store.session().today().toString());
            counts.forEach((kind, count) -> settings.save(COUNTED + kind, Long.toString(count)));
            return true;
        });
    }

    /**
     * Destroys the key with which the data of a closed folder were written until now, and every copy in the folder. Copies
     * elsewhere that bring their own key file still open with its password, and are to be destroyed by hand.
     *
     * @return the keys that open the folder from now on
     */
    public static FolderKeys destroyKey(DataFolder folder, Function<Keyring, FolderKeys> unlock) {
        return folder.endCampaign(unlock.apply(folder.keyring()));
    }

    /** Whoever goes on with an end that was broken off must be allowed to end one, and there must be something left of it. */
    public void demandLeft() {
        boolean left = store.read(
                Action.END_CAMPAIGN,
                access -> new SettingRepository(access).find(ENDED).isPresent() && oldFiles(access) == OldFiles.LEFT);
        if (!left) {
            throw new RefusedException("campaign.refused.done");
        }
    }

    /** Notes that the key is destroyed, in the store as it is afterwards. */
    public void destroyed() {
        store.write(Action.END_CAMPAIGN, Label.of("label.campaign.destroyed"), access -> {
            new SettingRepository(access)
                    .keep(DESTROYED, store.session().today().toString());
            return true;
        });
    }

    private static void set(SettingRepository settings, String name, @Nullable LocalDate day) {
        if (day == null) {
            settings.remove(name);
        } else {
            settings.save(name, day.toString());
        }
    }
}
