package org.sevenloop.ui.watch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Fields;

/** What the board is narrowed to. */
final class BoardFilters extends FlowPane {
    private final BoardViewModel model;
    private final Messages text;
    private final TextField find = new TextField();
    private final Map<Condition, ToggleButton> chips = new EnumMap<>(Condition.class);

    /** One thing to choose; null stands for all of them. */
    private record Choice<T>(@Nullable T value, String words) {}

    BoardFilters(BoardViewModel model, Messages text) {
        super(8, 6);
        this.model = model;
        this.text = text;
        find.setPromptText(text.text("watch.find"));
        find.setId("board-find");
        find.setPrefWidth(170);
        find.textProperty().bindBidirectional(model.findProperty());
        getStyleClass().add("sl-board-filters");
        getChildren().addAll(find, units(), origins());
        for (Condition condition : Condition.values()) {
            ToggleButton chip = chip(condition);
            chips.put(condition, chip);
            getChildren().add(chip);
        }
        ToggleButton off = Buttons.chip(text.text("watch.offboard"));
        off.setId("board-off");
        off.selectedProperty().bindBidirectional(model.offBoardProperty());
        getChildren().add(off);
        model.conditionProperty().addListener((o, was, is) -> counts());
    }

    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }

    private ToggleButton chip(Condition condition) {
        ToggleButton chip = Buttons.chip("");
        chip.setId("board-" + condition.word());
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(e -> model.conditionProperty().set(chip.isSelected() ? condition : null));
        return chip;
    }

    /** A chip with nobody behind it is not there, unless it is pressed. */
    void counts() {
        chips.forEach((condition, chip) -> {
            int count = model.count(condition);
            boolean pressed = model.conditionProperty().get() == condition;
            chip.setSelected(pressed);
            chip.setVisible(pressed || (count > 0 && condition != Condition.TOMORROW));
            chip.setText(text.text("watch.condition." + condition.name(), count));
        });
    }

    private ComboBox<Choice<UnitId>> units() {
        ComboBox<Choice<UnitId>> box = box("board-unit", model.unitProperty());
        Runnable fill = () -> {
            List<Choice<UnitId>> choices = new ArrayList<>();
            choices.add(new Choice<>(null, text.text("watch.units.all")));
            for (Unit unit : model.units()) {
                choices.add(new Choice<>(unit.id(), unit.name()));
            }
            fill(box, choices, model.unitProperty().get());
        };
        model.units().addListener((ListChangeListener<Unit>) change -> fill.run());
        fill.run();
        return box;
    }

    private ComboBox<Choice<Origin>> origins() {
        ComboBox<Choice<Origin>> box = box("board-origin", model.originProperty());
        List<Choice<Origin>> choices = new ArrayList<>();
        choices.add(new Choice<>(null, text.text("watch.origins.all")));
        for (Origin origin : Origin.values()) {
            choices.add(new Choice<>(origin, text.text("watch.origin." + origin.name())));
        }
        fill(box, choices, model.originProperty().get());
        return box;
    }

    private <T> ComboBox<Choice<T>> box(String id, ObjectProperty<@Nullable T> value) {
        ComboBox<Choice<T>> box = Fields.search(Choice::words);
        box.setId(id);
        box.setVisibleRowCount(12);
        box.setPrefWidth(128);
        box.setAccessibleText(text.text("watch.filter." + id.toLowerCase(Locale.ROOT)));
        box.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                value.set(is.value());
            }
        });
        value.addListener((o, was, is) -> box.getItems().stream()
                .filter(choice -> Objects.equals(choice.value(), is))
                .findFirst()
                .ifPresent(box::setValue));
        return box;
    }

    private static <T> void fill(ComboBox<Choice<T>> box, List<Choice<T>> choices, @Nullable T chosen) {
        box.getItems().setAll(choices);
        box.setValue(choices.stream()
                .filter(choice -> Objects.equals(choice.value(), chosen))
                .findFirst()
                .orElse(choices.get(0)));
    }
}
