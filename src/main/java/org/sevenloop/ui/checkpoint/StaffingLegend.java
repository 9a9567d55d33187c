package org.sevenloop.ui.checkpoint;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.chart.StaffingKey;

/** What the colours of the two charts mean. */
final class StaffingLegend {
    private StaffingLegend() {}

    static HBox of(Messages text) {
        HBox legend = row(10);
        for (StaffingKey.Kind kind : StaffingKey.Kind.values()) {
            String key = "checkpoint.legend." + kind.name().toLowerCase(Locale.ROOT);
            legend.getChildren().add(entry(StaffingKey.of(kind), text.text(key)));
        }
        return legend;
    }

    /** The layers of the chart of hours, in its order. */
    static void layers(HBox legend, List<String> names) {
        legend.getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            legend.getChildren().add(entry(StaffingKey.layer(i), names.get(i)));
        }
    }

    static HBox row(double gap) {
        HBox row = new HBox(gap);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static Node entry(Node sample, String word) {
        HBox entry = row(4);
        entry.getChildren().addAll(sample, Texts.whole(Texts.helper(word)));
        return entry;
    }
}
