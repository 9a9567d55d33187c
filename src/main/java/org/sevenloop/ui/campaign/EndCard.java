package org.sevenloop.ui.campaign;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sevenloop.model.campaign.CampaignPage;
import org.sevenloop.model.campaign.CampaignPage.OldFiles;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** What the end of the campaign does, and afterwards what it did and what is still to be done by hand. */
final class EndCard extends VBox {
    /** Of these the rows stay, and only say nobody any more. */
    private static final Set<Held> STAYS = Set.of(Held.HOUSEHOLDS, Held.CHANGES);

    private final CampaignViewModel model;
    private final Messages text;
    private final EndDialog dialog;

    EndCard(CampaignViewModel model, Messages text) {
        super(8);
        this.model = model;
        this.text = text;
        this.dialog = new EndDialog(model, text);
        setId("campaign-end");
        model.page().subscribe(page -> {
            if (page != null) {
                show(page);
            }
        });
    }

    private void show(CampaignPage page) {
        if (page.campaign().ended() == null) {
            getChildren().setAll(line("campaign.end.goes"), line("campaign.end.stays"), line("campaign.end.hand"));
            foot("campaign.end", "campaign-end-go", () -> dialog.end(this, page));
            return;
        }
        Label said = line(
                "campaign.ended.said",
                Objects.requireNonNull(page.campaign().ended()).toString(),
                counts(page.counted(), text));
        said.setId("campaign-end-said");
        getChildren().setAll(said);
        if (page.store() == OldFiles.LEFT) {
            Label left = line("campaign.ended.left");
            left.setId("campaign-end-left");
            left.getStyleClass().add("sl-fg-yellow");
            getChildren().add(left);
            foot("campaign.end.finish", "campaign-end-finish", () -> dialog.finish(this));
            return;
        }
        getChildren().add(line(page.store() == OldFiles.ON_SERVER ? "campaign.ended.server" : "campaign.ended.hand"));
    }

    private void foot(String key, String id, Runnable act) {
        Button button = Buttons.offered(Buttons.danger(text.text(key), act), model.mayEnd());
        button.getStyleClass().add(Styles.BUTTON_OUTLINED);
        button.setId(id);
        getChildren().add(new HBox(Texts.spring(), button));
    }

    private Label line(String key, Object... arguments) {
        Label line = Texts.of(text.text(key, arguments), "sl-t13");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    /** What of each kind there is, in one sentence. */
    static String counts(Map<Held, Long> counts, Messages text) {
        List<String> parts = Arrays.stream(Held.values())
                .filter(kind -> !STAYS.contains(kind) && counts.getOrDefault(kind, 0L) > 0)
                .map(kind -> text.text(
                        "campaign.end.count", text.text("campaign.held." + kind), counts.getOrDefault(kind, 0L)))
                .toList();
        return parts.isEmpty() ? text.text("campaign.held.none") : String.join(text.text("campaign.end.and"), parts);
    }
}
