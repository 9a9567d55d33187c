package org.sevenloop.ui.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.campaign.Campaign;
import org.sevenloop.model.campaign.CampaignPage;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.platform.Freshness;
import org.sevenloop.service.campaign.CampaignService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** What people's data are held for, until when, and how much of them there is. */
public final class CampaignViewModel {
    private final CampaignService service;
    private final Ending ending;
    private final boolean accounts;
    private final Supplier<LocalDate> today;
    private final DeskTools tools;
    private final Freshness fresh;
    private final ObjectProperty<Campaign> campaign = new SimpleObjectProperty<>(Campaign.NONE);
    private final ObjectProperty<@Nullable CampaignPage> page = new SimpleObjectProperty<>();
    private final ObservableList<HeldLine> held = FXCollections.observableArrayList();

    /** Who closes the store, destroys its key, and opens it again. */
    @FunctionalInterface
    public interface Ending {
        /**
         * Does it over everything that is open.
         *
         * @param first what is done in the store before its key is destroyed
         * @param password of whoever sits here, is wiped
         * @param refused hears why nothing was done
         */
        void run(Runnable first, char[] password, Consumer<Throwable> refused);
    }

    /** @param accounts whether whoever ends the campaign gives their password */
    public CampaignViewModel(
            CampaignService service, Ending ending, boolean accounts, Supplier<LocalDate> today, DeskTools tools) {
        this.service = service;
        this.ending = ending;
        this.accounts = accounts;
        this.today = today;
        this.tools = tools;
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    /** One kind of what is held. */
    public record HeldLine(Held kind, long count) {}

    /** As it was written down; where nothing was, as it is proposed. */
    public ObservableValue<Campaign> campaign() {
        return campaign;
    }

    /** All that is known of it; null until it was read. */
    public ObservableValue<@Nullable CampaignPage> page() {
        return page;
    }

    public boolean asksPassword() {
        return accounts;
    }

    /** Whether whoever sits here may end it. */
    public boolean mayEnd() {
        return tools.may(Action.END_CAMPAIGN);
    }

    public ObservableList<HeldLine> held() {
        return held;
    }

    public LocalDate today() {
        return today.get();
    }

    public void shown(DeskFilter filter) {
        fresh.shown();
    }

    public void hidden() {
        fresh.hidden();
    }

    private void read() {
        tools.tasks().latest("campaign.page", service::page, this::show, tools.problems()::tell);
    }

    private void show(CampaignPage read) {
        campaign.set(proposed(read.campaign()));
        held.setAll(Arrays.stream(Held.values())
                .map(kind -> new HeldLine(kind, read.held().getOrDefault(kind, 0L)))
                .toList());
        page.set(read);
    }

    private Campaign proposed(Campaign known) {
        return new Campaign(
                known.name().isEmpty() ? tools.text().text("campaign.name.default") : known.name(),
                known.purpose().isEmpty() ? tools.text().text("campaign.purpose.default") : known.purpose(),
                known.started(),
                known.ends(),
                known.ended());
    }

    /**
     * Takes everybody away for good, and destroys what they were written with.
     *
     * @param typed the community's name
     * @param password is wiped
     * @param refused runs where nothing was done, so that the form can come back
     */
    public void end(String typed, String purpose, char[] password, Runnable refused) {
        ending.run(() -> service.end(typed, purpose), password, problem -> {
            tools.problems().tell(problem);
            refused.run();
        });
    }

    /** Destroys what was left when an end was broken off; the password is wiped. */
    public void finish(char[] password, Runnable refused) {
        ending.run(service::demandLeft, password, problem -> {
            tools.problems().tell(problem);
            refused.run();
        });
    }

    public void save(Campaign changed) {
        tools.save(() -> service.save(changed), tools.text().text("campaign.saved"));
    }
}
