package org.sevenloop.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleSession;
import org.sevenloop.model.campaign.Campaign;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.CampaignService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;

/** What the data are held for, proposed and written down. */
class CampaignScreenTest {
    private final Database store = Database.inMemory();
    private final CampaignService service = new CampaignService(new Store(store, SampleSession.evening()));
    private final List<String> told = new ArrayList<>();
    private boolean accounts;

    @AfterEach
    void close() {
        store.close();
    }

    private CampaignViewModel model(Messages text) {
        CampaignViewModel model = new CampaignViewModel(
                service,
                (first, password, refused) -> first.run(),
                accounts,
                () -> SampleSession.DAY,
                SampleDesk.tools(text, told));
        model.shown(DeskFilter.NONE);
        return model;
    }

    @Test
    void looksAsItShould() {
        SampleCommunity.fill(store, 3);
        Screens.all("campaign", text -> DeskFrame.of(new CampaignView(model(text), text)));
        assertThat(told).isEmpty();
    }

    @Test
    void theLastQuestion() {
        SampleCommunity.fill(store, 3);
        accounts = true;
        for (var language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            for (int[] size : Screens.SIZES) {
                Screens.shoot(
                        "campaign-end",
                        size[0],
                        size[1],
                        Messages.of(language),
                        text -> DeskFrame.of(new CampaignView(model(text), text)),
                        stage -> Platform.runLater(((Button)
                                Objects.requireNonNull(stage.getScene().lookup("#campaign-end-go")))::fire));
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void whileItEndsAndAfterwards() {
        SampleCommunity.fill(store, 3);
        Screens.all("campaign-ending", text -> {
            EndingView view = new EndingView(text);
            view.step(EndingView.Step.KEY);
            return view;
        });
        service.end("清江社区", "疫情结束");
        Screens.all("campaign-ended", text -> DeskFrame.of(new CampaignView(model(text), text)));
        assertThat(told).isEmpty();
    }

    @Test
    void aPurposeIsProposedAndWhatIsWrittenStays() {
        SampleCommunity.fill(store, 3);
        CampaignViewModel model = model(Messages.of(Screens.CHINESE));
        assertThat(model.campaign().getValue().purpose()).contains("不作他用");
        assertThat(service.page().campaign()).isEqualTo(Campaign.NONE);
        assertThat(model.held())
                .filteredOn(line -> line.kind() == Held.HOUSEHOLDS)
                .extracting(CampaignViewModel.HeldLine::count)
                .containsExactly(12L);
        Campaign written = new Campaign("疫情防控", "只用于疫情防控", LocalDate.of(2020, 1, 24), LocalDate.of(2020, 6, 30), null);
        model.save(written);
        assertThat(service.page().campaign()).isEqualTo(written);
        model.save(new Campaign("疫情防控", "", null, null, null));
        assertThat(told).hasSize(2).last().asString().startsWith("campaign.refused.purpose");
        assertThat(service.page().campaign()).isEqualTo(written);
    }
}
