package org.sevenloop.ui.campaign;

import java.time.LocalDate;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.sevenloop.model.campaign.Campaign;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.campaign.CampaignViewModel.HeldLine;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.DateField;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** The page 疫情防控任务: what people's data are held for, from when until when, and how much is held. */
public final class CampaignView extends VBox {
    private static final double TABLE = 380;

    private final CampaignViewModel model;
    private final Messages text;
    private final TextField name = Fields.text("campaign-name", "");
    private final TextArea purpose = Fields.lines("campaign-purpose", 4);
    private final DatePicker started;
    private final DatePicker ends;
    private final Label state = Texts.of("", "sl-t13");
    private final FormPane form = new FormPane();

    public CampaignView(CampaignViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.started = DateField.of(null, model.today().getYear());
        this.ends = DateField.of(null, model.today().getYear());
        started.setId("campaign-started");
        ends.setId("campaign-ends");
        state.setWrapText(true);
        getStyleClass().add("sl-page");
        setSpacing(8);
        Card end = Card.titled(text.text("campaign.end"), new EndCard(model, text));
        VBox left = new VBox(8, what(), end);
        VBox.setVgrow(end, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox cards = new HBox(8, left, held());
        VBox.setVgrow(cards, Priority.ALWAYS);
        getChildren().addAll(head(), cards);
        model.campaign().addListener((o, was, is) -> show(is));
        show(model.campaign().getValue());
    }

    private HBox head() {
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("campaign.title"))),
                Texts.of(text.text("campaign.about"), "sl-t13", "sl-muted"),
                Texts.spring());
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private Card what() {
        form.field(
                        text.text("campaign.name"),
                        name,
                        () -> wrong(name.getText(), Campaign.LONGEST_NAME, "campaign.refused.name"))
                .field(
                        text.text("campaign.purpose"),
                        purpose,
                        () -> wrong(purpose.getText(), Campaign.LONGEST_PURPOSE, "campaign.refused.purpose"))
                .field(text.text("campaign.started"), started)
                .field(text.text("campaign.ends"), ends, this::wrongDays)
                .field("", state);
        Button save = Buttons.accent(text.text("campaign.save"), this::save);
        save.setId("campaign-save");
        HBox buttons = new HBox(8, Texts.spring(), save);
        VBox content = new VBox(12, form, buttons);
        content.setPadding(new Insets(4, 0, 0, 0));
        return Card.titled(text.text("campaign.what"), content);
    }

    private @Nullable String wrong(@Nullable String typed, int longest, String sentence) {
        int length = typed == null ? 0 : typed.strip().length();
        return length == 0 || length > longest ? text.text(sentence) : null;
    }

    private @Nullable String wrongDays() {
        LocalDate from = started.getValue();
        LocalDate until = ends.getValue();
        return from != null && until != null && until.isBefore(from) ? text.text("campaign.refused.days") : null;
    }

    private Card held() {
        TableView<HeldLine> table = DataTable.of(
                model.held(),
                new EmptyState(MaterialDesignS.SHIELD_LOCK_OUTLINE, text.text("campaign.held.none"), ""),
                line -> {});
        table.setId("campaign-held");
        table.getColumns()
                .add(DataTable.text(
                        text.text("campaign.held.kind"), 220, line -> text.text("campaign.held." + line.kind())));
        table.getColumns().add(DataTable.figure(text.text("campaign.held.count"), 100, HeldLine::count));
        VBox.setVgrow(table, Priority.ALWAYS);
        Label about = Texts.helper(text.text("campaign.held.about"));
        about.setWrapText(true);
        VBox content = new VBox(8, about, table);
        VBox.setVgrow(content, Priority.ALWAYS);
        Card card = Card.titled(text.text("campaign.held"), content);
        card.setMinWidth(TABLE);
        card.setPrefWidth(TABLE);
        return card;
    }

    private void show(Campaign campaign) {
        name.setText(campaign.name());
        purpose.setText(campaign.purpose());
        started.setValue(campaign.started());
        ends.setValue(campaign.ends());
        if (campaign.ended() != null) {
            state.setText(text.text("campaign.state.ended", campaign.ended().toString()));
        } else if (campaign.overdue(model.today())) {
            state.setText(text.text("campaign.state.overdue"));
        } else {
            state.setText(text.text("campaign.state.runs"));
        }
    }

    private void save() {
        if (form.validate()) {
            model.save(new Campaign(
                    name.getText().strip(), purpose.getText().strip(), started.getValue(), ends.getValue(), null));
        }
    }
}
