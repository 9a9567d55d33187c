package org.sevenloop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 10);

    private final AtomicReference<Instant> moment = new AtomicReference<>(Instant.parse("2020-02-10T22:15:00Z"));
    private final InstantSource source = moment::get;
    private final Clock clock = new Clock(source.withZone(ZoneOffset.UTC));
    private final List<LocalDate> told = new ArrayList<>();

    @Test
    void followsTheMachine() {
        assertThat(clock.today()).isEqualTo(DAY);
        assertThat(clock.now()).isEqualTo(LocalDateTime.of(2020, 2, 10, 22, 15));
        assertThat(clock.followsSystem()).isTrue();
    }

    @Test
    void keepsAChosenDayAtTheMachinesTime() {
        clock.onDay(told::add);

        clock.setBusinessDay(DAY.minusDays(1));

        assertThat(clock.today()).isEqualTo(DAY.minusDays(1));
        assertThat(clock.now()).isEqualTo(LocalDateTime.of(2020, 2, 9, 22, 15));
        assertThat(clock.instant()).isEqualTo(moment.get());

        clock.followSystem();

        assertThat(clock.today()).isEqualTo(DAY);
        assertThat(told).containsExactly(DAY.minusDays(1), DAY);
    }

    @Test
    void tellsTheTimeAsFinelyAsItCanBeKept() {
        Clock clock = Clock.at(LocalDateTime.of(2020, 2, 20, 8, 0, 0, 123_456_789));
        assertThat(clock.now().getNano()).isEqualTo(123_456_000);
        assertThat(clock.machineNow()).isEqualTo(clock.now());
    }

    @Test
    void tellsMidnightOnce() {
        clock.onDay(told::add);
        moment.set(Instant.parse("2020-02-11T00:00:01Z"));

        clock.tick();
        clock.tick();

        assertThat(told).containsExactly(DAY.plusDays(1));
    }

    @Test
    void stopsTelling() {
        Runnable stop = clock.onDay(told::add);
        stop.run();

        clock.setBusinessDay(DAY.plusDays(3));

        assertThat(told).isEmpty();
    }

    @Test
    void standsStillAtAGivenMoment() {
        LocalDateTime noon = DAY.atTime(12, 0);
        assertThat(Clock.at(noon).now()).isEqualTo(noon);
    }
}
