package org.sevenloop.ui.settings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Region;
import org.sevenloop.service.net.PlaceService;
import org.sevenloop.ui.common.DeskTools;

/** Choosing the community: type a part of its name, or walk down from the province. */
public final class PlaceViewModel {
    private static final int MOST = 60;

    private final PlaceService service;
    private final DeskTools tools;
    private final Consumer<CommunityId> chosen;
    private final Runnable sample;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Region> places = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Region> inside = new ReadOnlyObjectWrapper<>();
    private final Deque<Region> way = new ArrayDeque<>();

    /**
     * @param chosen gets the community once it stands with its upper levels
     * @param sample opens the sample community instead
     */
    public PlaceViewModel(PlaceService service, DeskTools tools, Consumer<CommunityId> chosen, Runnable sample) {
        this.service = service;
        this.tools = tools;
        this.chosen = chosen;
        this.sample = sample;
        typed.addListener((o, was, is) -> search());
        search();
    }

    public StringProperty typed() {
        return typed;
    }

    /** What was found, or what lies in the place one walked into, or the provinces. */
    public ObservableList<Region> places() {
        return places;
    }

    /** The place whose inside is on view, null while searching. */
    public ReadOnlyObjectProperty<@Nullable Region> inside() {
        return inside.getReadOnlyProperty();
    }

    private void search() {
        way.clear();
        inside.set(null);
        String words = typed.get().strip();
        tools.tasks()
                .latest(
                        "settings.place",
                        () -> words.isEmpty() ? service.provinces() : service.search(words, MOST),
                        places::setAll,
                        tools.problems()::tell);
    }

    /** A community is chosen; a place above it shows what lies in it. */
    public void take(Region region) {
        if (region.level() == Region.Level.COMMUNITY) {
            choose(region);
        } else {
            way.push(region);
            show(region);
        }
    }

    /** Back to where one came from. */
    public void back() {
        if (way.isEmpty()) {
            return;
        }
        way.pop();
        Region above = way.peek();
        if (above == null) {
            search();
        } else {
            show(above);
        }
    }

    private void show(Region region) {
        inside.set(region);
        tools.tasks().latest("settings.place", () -> service.below(region), places::setAll, tools.problems()::tell);
    }

    private void choose(Region region) {
        tools.tasks()
                .run(
                        tools.text().text("settings.place.making"),
                        () -> service.choose(region),
                        community -> {
                            tools.changes().fire();
                            chosen.accept(community);
                        },
                        tools.problems()::tell);
    }

    public void openSample() {
        sample.run();
    }
}
