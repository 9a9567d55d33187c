package org.sevenloop.ui.watch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.watch.Board;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.BoardFilter;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.ColourPolicy;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.platform.Freshness;
import org.sevenloop.service.watch.WatchService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The board as it is narrowed, and the case in the drawer. */
public final class BoardViewModel {
    private final WatchService watch;
    private final DeskTools tools;
    private final BoardActs acts;
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CasePage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Colour> asked = new ReadOnlyObjectWrapper<>();
    private final Map<Colour, ObservableList<BoardCard>> columns = new EnumMap<>(Colour.class);
    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UnitId> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Origin> origin = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Condition> condition = new SimpleObjectProperty<>();
    private final StringProperty find = new SimpleStringProperty("");
    private final BooleanProperty offBoard = new SimpleBooleanProperty();
    private final Freshness fresh;

    public BoardViewModel(WatchService watch, DeskTools tools) {
        this.watch = watch;
        this.tools = tools;
        this.acts = new BoardActs(watch, tools, this);
        for (Colour colour : Colour.values()) {
            columns.put(colour, FXCollections.observableArrayList());
        }
        unit.addListener((o, was, is) -> refresh());
        origin.addListener((o, was, is) -> refresh());
        offBoard.addListener((o, was, is) -> {
            close();
            refresh();
        });
        condition.addListener((o, was, is) -> narrow());
        find.addListener((o, was, is) -> narrow());
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    public BoardActs acts() {
        return acts;
    }

    /** Comes to the front with what another desk asks for: a colour, a condition, or one case. */
    public void shown(DeskFilter filter) {
        String word = filter.name();
        Optional<Colour> colour = Arrays.stream(Colour.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (!filter.equals(DeskFilter.NONE)) {
            find.set("");
            offBoard.set(false);
            unit.set(null);
            origin.set(null);
            condition.set(Condition.ofWord(word).orElse(null));
        }
        asked.set(colour.orElse(null));
        if (filter.key() != null) {
            open(new WatchCaseId(filter.key()));
        }
        fresh.shown();
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    public void refresh() {
        fresh.read();
    }

    private void read() {
        BoardFilter filter = new BoardFilter(unit.get(), origin.get());
        boolean off = offBoard.get();
        tools.tasks()
                .latest(
                        "watch.board",
                        () -> new Read(off ? watch.offBoard(filter) : watch.board(filter), watch.units()),
                        this::show,
                        tools.problems()::tell);
        CasePage open = page.get();
        if (open != null) {
            open(open.card().watchCase().id());
        }
    }

    private record Read(Board board, List<Unit> units) {}

    private void show(Read read) {
        if (!units.equals(read.units())) {
            units.setAll(read.units());
        }
        board.set(read.board());
        narrow();
    }

    private void narrow() {
        Board now = board.get();
        if (now != null) {
            columns.forEach((colour, cards) -> {
                List<BoardCard> wanted =
                        now.of(colour).stream().filter(this::wanted).toList();
                if (!cards.equals(wanted)) {
                    cards.setAll(wanted);
                }
            });
        }
    }

    private boolean wanted(BoardCard card) {
        Condition only = condition.get();
        return (only == null || only.holds(card, today()))
                && Finder.finds(
                        find.get(),
                        card.person(),
                        card.watchCase().phone(),
                        card.watchCase().address(),
                        card.watchCase().originPlace(),
                        card.watchCase().owner().name());
    }

    public LocalDate today() {
        return watch.today();
    }

    public ColourPolicy policy() {
        Board now = board.get();
        return now == null ? ColourPolicy.DEFAULT : now.policy();
    }

    /** How many of the board a condition holds for, whatever else it is narrowed to. */
    public int count(Condition of) {
        Board now = board.get();
        return now == null
                ? 0
                : (int) now.cards().stream()
                        .filter(card -> of.holds(card, today()))
                        .count();
    }

    public void open(WatchCaseId id) {
        tools.tasks().latest("watch.page", () -> watch.page(id), page::set, failure -> {
            close();
            tools.problems().tell(failure);
        });
    }

    public void close() {
        page.set(null);
    }

    /** The card above or below the open one in its column. */
    public void walk(int step) {
        CasePage open = page.get();
        if (open == null) {
            return;
        }
        List<BoardCard> column = column(open.card().colour());
        int next = place(open.card()) + step;
        if (next >= 0 && next < column.size()) {
            open(column.get(next).watchCase().id());
        }
    }

    /** Where a card stands in its column, from 0; −1 where it is filtered away. */
    public int place(BoardCard card) {
        List<BoardCard> column = column(card.colour());
        for (int i = 0; i < column.size(); i++) {
            if (Objects.equals(column.get(i).watchCase().id(), card.watchCase().id())) {
                return i;
            }
        }
        return -1;
    }

    /** Puts the cards as they are narrowed on paper. */
    public void print() {
        Board now = board.get();
        if (now != null) {
            List<BoardCard> cards = now.cards().stream().filter(this::wanted).toList();
            tools.printouts().print(WatchPaper.board(cards, today(), tools.text()));
        }
    }

    /** To the desk where today's temperatures of somebody are taken. */
    public void temperatures(BoardCard card) {
        tools.navigator().open("readings", DeskFilter.row(card.person().id().value()));
    }

    public void bringIn() {
        tools.navigator().open("import");
    }

    public ObservableList<BoardCard> column(Colour colour) {
        return Objects.requireNonNull(columns.get(colour));
    }

    public ReadOnlyObjectProperty<@Nullable Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The case in the drawer, null while it is closed. */
    public ReadOnlyObjectProperty<@Nullable CasePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The column that another desk asked for. */
    public ReadOnlyObjectProperty<@Nullable Colour> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public ObservableList<Unit> units() {
        return units;
    }

    public ObjectProperty<@Nullable UnitId> unitProperty() {
        return unit;
    }

    public ObjectProperty<@Nullable Origin> originProperty() {
        return origin;
    }

    public ObjectProperty<@Nullable Condition> conditionProperty() {
        return condition;
    }

    public StringProperty findProperty() {
        return find;
    }

    /** Whether those are shown who are released or not back yet. */
    public BooleanProperty offBoardProperty() {
        return offBoard;
    }
}
