package org.sevenloop.ui.directive;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sevenloop.model.directive.Delivery;
import org.sevenloop.model.directive.Station;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.directive.StationService.Identity;
import org.sevenloop.service.directive.StationService.Pair;
import org.sevenloop.ui.common.DeskTools;

/** The other stations, and the packages that go to and fro. */
public final class StationViewModel {
    private final DirectiveServices services;
    private final DeskTools tools;
    private final Messages text;

    /** What the window of stations shows. */
    public record Known(Identity own, List<Pair> others) {}

    StationViewModel(DirectiveServices services, DeskTools tools) {
        this.services = services;
        this.tools = tools;
        this.text = tools.text();
    }

    public void known(Consumer<Known> then) {
        ask(() -> new Known(services.stations().identity(), services.stations().pairs()), then);
    }

    public void tree(Consumer<UnitTree> then) {
        ask(() -> services.orders().tree(), then);
    }

    private <T> void ask(Callable<T> work, Consumer<T> then) {
        tools.tasks().run(text.text("directive.job.form"), work::call, then, tools.problems()::tell);
    }

    public void add(String name, UnitId unit, String identity, Runnable refused) {
        tools.save(
                () -> services.stations().add(name, unit, identity),
                text.text("directive.done.station", name.strip()),
                refused);
    }

    /** Nothing goes to it any more, and nothing of it is taken in. */
    public void remove(Station station) {
        tools.save(
                () -> services.stations().remove(station.id()),
                text.text("directive.done.station.remove", station.name()));
    }

    /** The same station on another computer. */
    public void renew(Station station, String identity, Runnable refused) {
        tools.save(
                () -> services.stations().renew(station.id(), identity),
                text.text("directive.done.station.renew", station.name()),
                refused);
    }

    public void send(Station station, Path to) {
        write(() -> services.stations().send(station.id(), to), "directive.done.send", station);
    }

    /** Writes a package again that was lost. */
    public void again(Station station, int number, Path to) {
        write(() -> services.stations().again(station.id(), number, to), "directive.done.send", station);
    }

    private void write(Callable<Path> work, String done, Station station) {
        tools.tasks()
                .run(
                        text.text("directive.job.package"),
                        work::call,
                        (Path file) -> {
                            tools.changes().fire();
                            tools.notices().done(text.text(done, station.name(), file.toString()), null);
                        },
                        tools.problems()::tell);
    }

    public void receive(Path file) {
        tools.tasks()
                .run(
                        text.text("directive.job.package"),
                        () -> services.stations().receive(file),
                        (Delivery delivery) -> {
                            tools.changes().fire();
                            tools.notices().saved(words(delivery));
                        },
                        tools.problems()::tell);
    }

    private String words(Delivery delivery) {
        String missing = delivery.missing().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(text.text("directive.join")));
        return text.text(
                "directive.delivery." + delivery.outcome(),
                delivery.station(),
                Integer.toString(delivery.number()),
                delivery.orders(),
                delivery.answers(),
                delivery.rivals(),
                missing);
    }
}
