package org.sevenloop.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The only source of dates and times. The business day is the machine's date unless somebody chose another, as when yesterday's papers are
 * entered after midnight; the time of day is always the machine's.
 */
public final class Clock {
    private final java.time.Clock machine;
    private final List<Consumer<LocalDate>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable LocalDate chosen;
    private LocalDate told;

    public Clock(java.time.Clock machine) {
        this.machine = machine;
        this.told = LocalDate.now(machine);
    }

    public static Clock system() {
        return new Clock(java.time.Clock.systemDefaultZone());
    }

    /** A clock that stands still. */
    public static Clock at(LocalDateTime moment) {
        ZoneId zone = ZoneId.systemDefault();
        return new Clock(java.time.Clock.fixed(moment.atZone(zone).toInstant(), zone));
    }

    /** The business day. */
    public synchronized LocalDate today() {
        return chosen != null ? chosen : LocalDate.now(machine);
    }

    /** The business day at the machine's time of day. */
    public synchronized LocalDateTime now() {
        LocalDateTime real = machineNow();
        return chosen != null ? chosen.atTime(real.toLocalTime()) : real;
    }

    /** The machine's own date and time, whatever business day is set; as finely as every store keeps it. */
    public LocalDateTime machineNow() {
        return LocalDateTime.now(machine).truncatedTo(ChronoUnit.MICROS);
    }

    /** The machine's own moment, for records of who did what when. */
    public Instant instant() {
        return machine.instant();
    }

    public synchronized boolean followsSystem() {
        return chosen == null;
    }

    public void setBusinessDay(LocalDate day) {
        synchronized (this) {
            chosen = day;
        }
        tick();
    }

    public void followSystem() {
        synchronized (this) {
            chosen = null;
        }
        tick();
    }

    /** Tells the listeners if the day changed since they last heard; to be called now and then, so that midnight is noticed. */
    public void tick() {
        LocalDate day = today();
        synchronized (this) {
            if (day.equals(told)) {
                return;
            }
            told = day;
        }
        listeners.forEach(each -> each.accept(day));
    }

    /** Calls back with each new business day, on the thread that changed it; run the result to stop. */
    public Runnable onDay(Consumer<LocalDate> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
