package org.sevenloop.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.Screens;

/** Charts are walked by the arrow keys, say what they stand on, and find the spot under the mouse. */
class ChartKeysTest {
    private final Samples samples = new Samples(Messages.of(Locale.SIMPLIFIED_CHINESE));

    @Test
    void arrowsWalkTheGridAndEnterOpens() {
        List<Integer> opened = new ArrayList<>();
        onWindow(StaffingChart::new, chart -> {
            chart.show(samples.staffing(7));
            chart.setOnOpen(opened::add);
            press(
                    chart,
                    KeyCode.RIGHT,
                    KeyCode.RIGHT,
                    KeyCode.DOWN,
                    KeyCode.UP,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.ENTER);
            assertThat(chart.getAccessibleText()).contains("西门卡口", "袁涛晨");
            assertThat(Window.getWindows()).hasSize(1);
        });
        assertThat(opened).containsExactly(22);
    }

    @Test
    void aSpotIsFoundWhereItIsDrawn() {
        onWindow(StaffingChart::new, staffing -> {
            staffing.show(samples.staffing(7));
            staffing.layout();
            everySpotIsFound(staffing);
        });
        onWindow(ShiftStrip::new, strip -> {
            strip.show(samples.strip());
            strip.layout();
            everySpotIsFound(strip);
        });
        onWindow(TrendChart::new, trend -> {
            trend.show(samples.trend(14));
            everySpotIsFound(trend);
        });
    }

    @Test
    void theGridScrollsToTheRowThatGetsTheFocus() {
        onWindow(ReadingGrid::new, grid -> {
            grid.show(samples.readings(500));
            grid.layout();
            press(grid, KeyCode.END);
            for (int i = 0; i < 100; i++) {
                press(grid, KeyCode.DOWN);
            }
            assertThat(grid.currentSpot().get()).isEqualTo(100 * 28);
            Rectangle2D at = grid.cellBounds(grid.currentSpot().get());
            assertThat(at.getMaxY()).isLessThanOrEqualTo(grid.getHeight());
            assertThat(grid.spotAt(at.getMinX() + 4, at.getMinY() + 4))
                    .isEqualTo(grid.currentSpot().get());
        });
    }

    private static void everySpotIsFound(CanvasChart chart) {
        for (int spot = 0; spot < chart.spots(); spot++) {
            Rectangle2D at = chart.bounds(spot);
            if (at == null) {
                throw new AssertionError("Spot " + spot + " is nowhere");
            }
            if (at.getWidth() > 0) {
                assertThat(chart.spotAt((at.getMinX() + at.getMaxX()) / 2, (at.getMinY() + at.getMaxY()) / 2))
                        .isEqualTo(spot);
            }
        }
    }

    private static void press(CanvasChart chart, KeyCode... keys) {
        for (KeyCode key : keys) {
            Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    private static <C extends CanvasChart> void onWindow(Supplier<C> maker, Consumer<C> act) {
        List<C> made = new ArrayList<>();
        Stage stage = Screens.show(1000, 500, () -> {
            made.add(maker.get());
            return new StackPane(made.getFirst());
        });
        try {
            Screens.onWindow(() -> {
                act.accept(made.getFirst());
                return stage;
            });
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }
}
