package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.exchange.SampleService;
import org.sevenloop.ui.Screens;

/** A console that stays open overnight. */
class ConsoleTimeTest {
    private static final LocalDateTime EVENING = LocalDateTime.of(2020, 2, 20, 21, 40, 30);

    /** A machine's clock that is set by hand. */
    private static final class Machine extends Clock {
        private final ZoneId zone = ZoneId.systemDefault();
        private Instant now = EVENING.atZone(zone).toInstant();

        void goOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            throw new UnsupportedOperationException("the machine stays where it is");
        }
    }

    @Test
    void theClockGoesOnAndMidnightIsNoticed() {
        Machine machine = new Machine();
        Messages text = Messages.of(Screens.CHINESE);
        try (Wiring wiring = new Wiring(Database.inMemory(), new org.sevenloop.platform.Clock(machine), text, "李文清");
                TaskRunner tasks = new TaskRunner(Platform::runLater)) {
            wiring.session().sitIn(wiring.places().choose(SampleService.CODE));
            Console[] made = new Console[1];
            Stage stage = Screens.show(1366, 768, () -> {
                made[0] = new Console(wiring, tasks, () -> {});
                return made[0].view();
            });
            Console console = made[0];
            try {
                pass(console, machine, Duration.ofMinutes(5));
                assertThat(console.shell().now().get()).isEqualTo(LocalDateTime.of(2020, 2, 20, 21, 45));
                pass(console, machine, Duration.ofHours(3));
                assertThat(console.shell().now().get().toLocalDate())
                        .isEqualTo(EVENING.toLocalDate().plusDays(1));
                assertThat(wiring.session().today())
                        .isEqualTo(EVENING.toLocalDate().plusDays(1));
            } finally {
                Screens.onWindow(() -> {
                    console.close();
                    stage.close();
                    return stage;
                });
            }
        }
    }

    private static void pass(Console console, Machine machine, Duration time) {
        machine.goOn(time);
        Screens.onWindow(() -> {
            console.keepTime();
            return console;
        });
    }
}
