package org.sevenloop.ui.closing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DailyPage;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.SaveDialog;
import org.sevenloop.ui.common.Texts;

/** 日报: the days, the page as it will print, and what can be done with it. */
public final class DailyView extends VBox {
    private static final double WIDE = 1500;
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final DailyViewModel model;
    private final Messages text;
    private final Label beside = Texts.of("", "sl-t13", "sl-muted");
    private final DaysCard days;
    private final PagePane preview;
    private final PaperCard paper;
    private final SignCard sign;
    private final ChecksCard checks;
    private final VBox side = new VBox(12);
    private final ObjectProperty<SaveDialog> asker = new SimpleObjectProperty<>(this::choose);

    public DailyView(DailyViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.days = new DaysCard(model, text);
        this.preview = new PagePane(model, text);
        this.paper = new PaperCard(model, text, this::save, this::copy);
        this.sign = new SignCard(model, text);
        this.checks = new ChecksCard(model, text);
        getStyleClass().add("sl-page");
        setSpacing(8);
        getStylesheets()
                .add(DailyView.class
                        .getResource("/org/sevenloop/assets/theme/daily.css")
                        .toExternalForm());
        side.getChildren().addAll(paper, sign, checks);
        VBox.setVgrow(checks, Priority.ALWAYS);
        Node nothing = Card.of(new EmptyState(
                MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                text.text("closing.empty"),
                text.text("closing.empty.advice"),
                Buttons.offered(
                        Buttons.accent(text.text("closing.empty.import"), model::bringIn), model.may(Action.IMPORT))));
        nothing.setId("daily-empty");
        nothing.visibleProperty().bind(model.blankProperty());
        StackPane middle = new StackPane(preview, nothing);
        HBox columns = new HBox(12, days, middle, side);
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        Button edit = Buttons.plain(text.text("closing.edit"), MaterialDesignP.PENCIL_OUTLINE, this::edit);
        edit.setId("daily-edit");
        HBox head = new HBox(Texts.deskTitle(text.text("closing.daily")), beside, Texts.spring());
        head.getChildren().addAll(spans());
        head.getChildren().add(Buttons.offered(edit, model.may(Action.SIGN_DAILY)));
        head.getStyleClass().add("sl-desk-head");
        getChildren().addAll(head, columns);
        widthProperty().subscribe(width -> fit(width.doubleValue() >= WIDE));
        model.pageProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private List<ToggleButton> spans() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> chips = new ArrayList<>();
        for (Span each : Span.values()) {
            ToggleButton chip = Buttons.chip(text.text("closing.span." + each));
            chip.setId("daily-" + each.name().toLowerCase(Locale.ROOT));
            chip.setToggleGroup(group);
            model.spanProperty().subscribe(is -> chip.setSelected(is == each));
            chip.setOnAction(e -> {
                chip.setSelected(true);
                model.spanProperty().set(each);
            });
            chips.add(chip);
        }
        return chips;
    }

    private void edit() {
        DailyPage page = model.pageProperty().get();
        if (page != null) {
            new TextForm(model, text).ask(this, page.summary(), Section.BASIC);
        }
    }

    /** Replaces the window that asks where to save. */
    public void setSaveDialog(SaveDialog other) {
        asker.set(other);
    }

    private void fit(boolean wide) {
        double left = wide ? 220 : 184;
        double right = wide ? 380 : 296;
        days.setMinWidth(left);
        days.setMaxWidth(left);
        side.setMinWidth(right);
        side.setMaxWidth(right);
    }

    private void show(@Nullable DailyPage page) {
        if (page == null) {
            return;
        }
        beside.setText(page.summary().dateText());
        checks.show(page.summary().checks());
        sign.show(page.summary().signatures());
        paper.show(page.pages().size());
    }

    private void key(KeyEvent e) {
        if (PRINT.match(e)) {
            model.print();
            e.consume();
        } else if (SAVE.match(e)) {
            save(".pdf");
            e.consume();
        }
    }

    private void save(String ending) {
        Path file = asker.get().ask(model.fileName(ending));
        if (file != null) {
            model.save(file);
        }
    }

    private @Nullable Path choose(String name) {
        return SaveDialog.ask(getScene().getWindow(), text.text("closing.save.title"), name);
    }

    private void copy() {
        model.copy(words -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
