package org.sevenloop.ui.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.Screens;

/** Pictures of the desk at both sizes and in both languages, in the space that the shell leaves it. */
class NetScreenTest {
    private final Database store = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(store, 12);

    @AfterEach
    void close() {
        store.close();
    }

    private NetView view(Messages text) {
        NetDesk desk = new NetDesk(store, text);
        desk.net.assign(sample.leaves().subList(0, 1), sample.households().subList(12, 20), SampleCommunity.ZHOU, "包户");
        desk.model.refresh();
        desk.model.openTo(6);
        return new NetView(desk.model, text, () -> SampleCommunity.DAY);
    }

    private static Parent framed(NetView view) {
        BorderPane frame = new BorderPane(view);
        Region rail = new Region();
        rail.setMinWidth(184);
        Region top = new Region();
        top.setMinHeight(48);
        Region status = new Region();
        status.setMinHeight(28);
        frame.setLeft(rail);
        frame.setTop(top);
        frame.setBottom(status);
        return frame;
    }

    @Test
    void theTreeIsDrawnWithThePageOfAHousehold() {
        Screens.all("net", text -> {
            NetDesk desk = new NetDesk(store, text);
            desk.net.assign(
                    sample.leaves().subList(0, 1), sample.households().subList(12, 20), SampleCommunity.ZHOU, "包户");
            NetView view = new NetView(desk.model, text, () -> SampleCommunity.DAY);
            desk.model.refresh();
            desk.model.reveal(NetKey.of(sample.households().get(28)));
            desk.model.open(desk.row(NetKey.of(sample.households().get(28))));
            return framed(view);
        });
        BufferedImage picture = Screens.shoot(
                "net-unit",
                1366,
                768,
                Messages.of(Locale.SIMPLIFIED_CHINESE),
                text -> {
                    NetView view = view(text);
                    view.select(NetKey.of(new UnitId(SampleCommunity.COMMUNITY.value())));
                    return framed(view);
                },
                stage -> {});
        assertThat(picture.getRGB(700, 400) & 0xFFFFFF).isNotEqualTo(0);
    }

    @Test
    void aPersonsPageIsDrawn() {
        BufferedImage picture = Screens.shoot(
                "net-person",
                1366,
                768,
                Messages.of(Locale.SIMPLIFIED_CHINESE),
                text -> {
                    NetDesk desk = new NetDesk(store, text);
                    NetView view = new NetView(desk.model, text, () -> SampleCommunity.DAY);
                    desk.model.reveal(NetKey.of(sample.people().getFirst()));
                    return framed(view);
                },
                stage -> {});
        assertThat(picture.getWidth()).isEqualTo(1366);
    }
}
