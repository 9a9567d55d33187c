package org.sevenloop.ui.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
    private final Supplier<LocalDate> today;
    private final DeskTools tools;
    private final Freshness fresh;
    private final ObjectProperty<Campaign> campaign = new SimpleObjectProperty<>(Campaign.NONE);
    private final ObservableList<HeldLine> held = FXCollections.observableArrayList();

    public CampaignViewModel(CampaignService service, Supplier<LocalDate> today, DeskTools tools) {
        this.service = service;
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

    private void show(CampaignPage page) {
        campaign.set(proposed(page.campaign()));
        held.setAll(Arrays.stream(Held.values())
                .map(kind -> new HeldLine(kind, page.held().getOrDefault(kind, 0L)))
                .toList());
    }

    private Campaign proposed(Campaign known) {
        return new Campaign(
                known.name().isEmpty() ? tools.text().text("campaign.name.default") : known.name(),
                known.purpose().isEmpty() ? tools.text().text("campaign.purpose.default") : known.purpose(),
                known.started(),
                known.ends(),
                known.ended());
    }

    public void save(Campaign changed) {
        tools.save(() -> service.save(changed), tools.text().text("campaign.saved"));
    }
}
