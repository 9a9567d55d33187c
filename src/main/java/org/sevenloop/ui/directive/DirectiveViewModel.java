package org.sevenloop.ui.directive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.DirectivePage;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** All orders, what is late first; and which of them is open with its board. */
public final class DirectiveViewModel {
    /** The filter that shows only who has not answered. */
    private static final String MISSING = "missing";

    private final DirectiveServices services;
    private final DeskTools tools;
    private final Messages text;
    private final StationViewModel stations;
    private final Freshness fresh;
    private final ReadOnlyObjectWrapper<@Nullable DirectivePage> page = new ReadOnlyObjectWrapper<>();
    private final ObservableList<DirectiveLine> lines = FXCollections.observableArrayList();
    private final BooleanProperty closed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable DirectiveBoardViewModel> board = new ReadOnlyObjectWrapper<>();
    private @Nullable LocalDate dayOpened;

    /** What the form for a new order offers. */
    public record Choices(UnitTree tree, UnitId community, LocalDateTime now, List<DirectiveLine> earlier) {}

    private record Read(DirectivePage page, List<DirectiveLine> lines) {}

    public DirectiveViewModel(DirectiveServices services, DeskTools tools) {
        this.services = services;
        this.tools = tools;
        this.text = tools.text();
        this.stations = new StationViewModel(services, tools);
        this.fresh = new Freshness(tools.changes(), this::readAll);
        closed.addListener((o, was, is) -> fresh.read());
    }

    /** Packages to and from other stations. */
    public StationViewModel stations() {
        return stations;
    }

    public boolean may(Action action) {
        return tools.may(action);
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable DirectivePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Those on view: the open ones or the closed ones. */
    public ObservableList<DirectiveLine> lines() {
        return lines;
    }

    /** Whether the closed ones are on view. */
    public BooleanProperty closedProperty() {
        return closed;
    }

    /** Null while the list is on view. */
    public ReadOnlyObjectProperty<@Nullable DirectiveBoardViewModel> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public void shown(DeskFilter filter) {
        if (filter.key() != null) {
            boolean missing = filter.name().equals(MISSING);
            open(
                    new DirectiveId(filter.key()),
                    missing ? DirectiveBoardViewModel.Filter.MISSING : DirectiveBoardViewModel.Filter.ALL);
        }
        fresh.shown();
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    private void readAll() {
        tools.tasks().latest("directive.page", this::read, this::show, tools.problems()::tell);
        DirectiveBoardViewModel open = board.get();
        if (open != null) {
            open.refresh();
        }
    }

    private Read read() {
        LocalDate today = services.orders().now().toLocalDate();
        if (!today.equals(dayOpened) && may(Action.ISSUE_DIRECTIVE)) {
            services.issuer().openDay();
            dayOpened = today;
        }
        DirectivePage read = services.orders().page();
        return new Read(read, closed.get() ? services.orders().closed() : read.open());
    }

    private void show(Read read) {
        lines.setAll(read.lines());
        page.set(read.page());
    }

    public void open(DirectiveId id) {
        open(id, DirectiveBoardViewModel.Filter.ALL);
    }

    /** Opens the board of an order with some of its nodes on view. */
    public void open(DirectiveId id, DirectiveBoardViewModel.Filter filter) {
        DirectiveBoardViewModel opened = new DirectiveBoardViewModel(services, tools, id, this::close);
        opened.filterProperty().set(filter);
        opened.refresh();
        board.set(opened);
    }

    /** Back to the list. */
    public void close() {
        board.set(null);
        fresh.read();
    }

    /** Reads what a new order can be addressed to, and gives it to the form. */
    public void compose(Consumer<Choices> form) {
        tools.tasks()
                .run(
                        text.text("directive.job.form"),
                        () -> new Choices(
                                services.orders().tree(),
                                services.orders().community(),
                                services.orders().now(),
                                earlier()),
                        form,
                        tools.problems()::tell);
    }

    private List<DirectiveLine> earlier() {
        List<DirectiveLine> all = new ArrayList<>(services.orders().page().open());
        all.addAll(services.orders().closed());
        return all;
    }

    /** @param refused runs where it was not issued, so that the form can come back with what was typed */
    public void issue(Directive.Order order, @Nullable Path file, Runnable refused) {
        tools.save(
                () -> services.issuer()
                        .issue(order, file == null ? null : services.issuer().attach(file)),
                text.text("directive.done.issue", order.title()),
                refused);
    }

    public void takeBack(Directive directive) {
        board.set(null);
        tools.save(
                () -> services.issuer().takeBack(directive.id()),
                text.text("directive.done.takeback", directive.order().title()));
    }

    public void endDaily(Directive directive) {
        tools.save(
                () -> services.issuer().endDaily(directive.id()),
                text.text("directive.done.enddaily", directive.order().title()));
    }

    /** Puts what is on view on paper. */
    public void print() {
        DirectiveBoardViewModel open = board.get();
        if (open != null) {
            open.print();
        } else {
            LocalDate today = services.orders().now().toLocalDate();
            tools.printouts().print(DirectivePaper.list(lines, today, text));
        }
    }
}
