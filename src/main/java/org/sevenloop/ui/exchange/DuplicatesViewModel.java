package org.sevenloop.ui.exchange;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sevenloop.model.exchange.Duplicate;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.exchange.DuplicateService;
import org.sevenloop.ui.common.DeskTools;

/** People who may stand on record twice, one pair after the other. */
public final class DuplicatesViewModel {
    private final DuplicateService service;
    private final DeskTools tools;
    private final Messages text;
    private final ObservableList<Duplicate> pairs = FXCollections.observableArrayList();

    public DuplicatesViewModel(DuplicateService service, DeskTools tools) {
        this.service = service;
        this.tools = tools;
        this.text = tools.text();
    }

    /** The surest first. */
    public ObservableList<Duplicate> pairs() {
        return pairs;
    }

    public void refresh() {
        tools.tasks().latest("exchange.duplicates", service::duplicates, pairs::setAll, tools.problems()::tell);
    }

    String why(Duplicate pair) {
        return text.text("exchange.like." + pair.likeness().word());
    }

    List<Facet> facets(Duplicate pair) {
        return Facet.of(pair.one(), pair.other(), text);
    }

    /** Makes one of the two; the left one stays, and counts where both say something. */
    public void keepLeft(Duplicate pair) {
        tools.save(
                () -> service.merge(pair.one(), pair.other()),
                text.text("exchange.merged", pair.one().name()));
    }

    /** The same, and the right one stays. */
    public void keepRight(Duplicate pair) {
        tools.save(
                () -> service.merge(pair.other(), pair.one()),
                text.text("exchange.merged", pair.other().name()));
    }

    /** They are two people, and nobody is asked again. */
    public void keepApart(Duplicate pair) {
        tools.save(() -> service.keepApart(pair.one(), pair.other()), text.text("exchange.apart.kept"));
    }
}
