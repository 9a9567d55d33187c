package org.sevenloop.ui.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Texts;

/** The units and households of a unit, to be ticked: one by mouse, or all that are selected with the space bar. */
final class PartPicks {
    private static final double HEIGHT = 240;

    private final ListView<NetKey> list = new ListView<>();
    private final Map<NetKey, BooleanProperty> ticks = new LinkedHashMap<>();
    private final Label count = Texts.helper("");

    PartPicks(Map<NetKey, String> parts, Messages text) {
        parts.keySet().forEach(each -> ticks.put(each, new SimpleBooleanProperty()));
        list.setId("net-unit-parts");
        list.getItems().setAll(parts.keySet());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(CheckBoxListCell.forListView(ticks::get, new StringConverter<>() {
            @Override
            public String toString(@Nullable NetKey part) {
                return part == null ? "" : parts.getOrDefault(part, "");
            }

            @Override
            public @Nullable NetKey fromString(String words) {
                return null;
            }
        }));
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE) {
                tick();
                e.consume();
            }
        });
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.text("net.unit.ticked", ticked().size()),
                        ticks.values().toArray(BooleanProperty[]::new)));
    }

    private void tick() {
        List<NetKey> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        boolean on = !ticked().containsAll(selected);
        ticks.forEach((part, ticked) -> ticked.set(selected.contains(part) ? on : ticked.get()));
    }

    ListView<NetKey> list() {
        return list;
    }

    /** How many are ticked, in words. */
    Label count() {
        return count;
    }

    List<NetKey> ticked() {
        List<NetKey> ticked = new ArrayList<>();
        ticks.forEach((part, on) -> {
            if (on.get()) {
                ticked.add(part);
            }
        });
        return ticked;
    }
}
