package org.sevenloop.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Fonts;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Mark;
import org.sevenloop.ui.common.SearchPopup;
import org.sevenloop.ui.common.Texts;

/** Mark and name, the scope, date and time, and the search that knows everyone. */
final class TopBar extends HBox {
    private static final double MARK = 26;
    private static final double GAP = 8;
    private static final double SEARCH = 300;
    private static final double SEARCH_WIDE = 420;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final ShellViewModel model;
    private final Messages text;
    private final CustomTextField field = new CustomTextField();
    private final SearchPopup popup;
    private final HBox name;
    private final Label place;

    TopBar(ShellViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.popup = new SearchPopup(text, model.hits(), model::openHit);
        this.place = Texts.whole(Texts.of(text.text("shell.subtitle"), "sl-t12", "sl-muted"));
        getStyleClass().add("sl-top");
        name = new HBox(new Mark(MARK), Texts.whole(Texts.cardTitle(text.text("shell.name"))), place);
        name.getStyleClass().add("sl-top-name");
        name.setMaxHeight(Double.MAX_VALUE);
        search();
        Label day = Texts.whole(Texts.cell(""));
        Label time = Texts.whole(Texts.of("", "sl-t13", "sl-bold"));
        model.now().subscribe(now -> {
            day.setText(date(now));
            time.setText(TIME.format(now));
        });
        HBox clock = new HBox(6, day, time);
        clock.setAlignment(Pos.CENTER_LEFT);
        clock.getChildren().add(open());
        HBox gap = new HBox();
        gap.setMinWidth(16);
        getChildren()
                .addAll(name, new ScopeBar(model, text), Texts.spring(), clock, gap, field, new UserMenu(model, text));
    }

    /** How many groups have not closed their day; gone once all have. */
    private Button open() {
        Button open = Buttons.link("", () -> model.open("day"));
        open.setId("shell-open");
        open.getStyleClass().setAll("sl-badge", "yellow");
        open.setMinWidth(USE_PREF_SIZE);
        open.managedProperty().bind(open.visibleProperty());
        model.count("day").subscribe(count -> {
            open.setVisible(count.number() > 0);
            open.setText(text.text("shell.open", count.number()));
            open.setTooltip(new Tooltip(text.text("shell.open.tip", count.number())));
        });
        return open;
    }

    /** The name block ends where the rail does. */
    void railWidth(double width) {
        boolean narrow = width < Rail.OPEN;
        name.setMinWidth(width);
        name.setMaxWidth(width);
        name.getChildren().forEach(child -> {
            boolean shown = child instanceof Mark || (!narrow && (child != place || placeFits(width)));
            child.setVisible(shown);
            child.setManaged(shown);
        });
    }

    /** In English the name is long enough to fill the block alone. */
    private boolean placeFits(double width) {
        double words =
                Fonts.width(text.text("shell.name"), Fonts.bold(16)) + Fonts.width(place.getText(), Fonts.regular(12));
        return MARK + words + 4 * GAP + GAP <= width;
    }

    void wide(boolean wide) {
        field.setMinWidth(wide ? SEARCH_WIDE : SEARCH);
        field.setMaxWidth(wide ? SEARCH_WIDE : SEARCH);
    }

    void focusSearch() {
        field.requestFocus();
        field.selectAll();
    }

    private String date(LocalDateTime now) {
        return DateTimeFormatter.ofPattern(text.text("shell.date"), text.locale())
                .format(now);
    }

    private void search() {
        field.getStyleClass().add("sl-search-field");
        field.setPromptText(text.text("shell.search.prompt"));
        field.setAccessibleText(text.text("shell.search.prompt"));
        field.setLeft(Icons.rail(MaterialDesignM.MAGNIFY));
        field.setRight(Buttons.key("Ctrl+K"));
        field.textProperty().bindBidirectional(model.searchWords());
        popup.attach(field);
        wide(false);
        model.answered().subscribe(answered -> {
            if (answered) {
                popup.show(
                        field,
                        field.getWidth(),
                        text.text("shell.search.found", model.hits().size()));
            } else {
                popup.hide();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                model.searchWords().set("");
                e.consume();
            }
        });
    }
}
