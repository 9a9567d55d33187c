package org.sevenloop.ui.overview;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.closing.MustDo.Urgency;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.closing.MustDoText;
import org.sevenloop.service.closing.OverviewService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** What stands on the first desk, and where each thing on it leads. */
public final class OverviewViewModel {
    /** So many things to do are seen at once; the others wait behind one line. */
    public static final int SHOWN = 8;

    private static final int MINUTES_MATTER = 180;

    private final OverviewService service;
    private final DeskTools tools;
    private final Freshness fresh;
    private final Messages text;
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ObservableList<MustDoRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty all = new SimpleBooleanProperty();
    private List<MustDoRow> everything = List.of();

    /** Whether the account has such a desk. */
    boolean opens(String desk) {
        return tools.rights().opens(desk);
    }

    public OverviewViewModel(OverviewService service, DeskTools tools) {
        this.service = service;
        this.tools = tools;
        this.text = tools.text();
        all.subscribe(this::cut);
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    /** The desk came to the front. */
    public void shown(DeskFilter ignored) {
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
        tools.tasks().latest("overview", service::overview, this::show, tools.problems()::tell);
    }

    private void show(Overview read) {
        everything = read.mustDo().stream()
                .filter(each -> tools.rights().opens(each.desk()))
                .map(item -> new MustDoRow(
                        item,
                        MustDoText.title(item, text),
                        MustDoText.reason(item, text),
                        due(item, read.asOf()),
                        text.text("overview.must." + item.kind().word() + ".go")))
                .toList();
        cut();
        overview.set(read);
    }

    private void cut() {
        rows.setAll(all.get() ? everything : everything.stream().limit(SHOWN).toList());
    }

    /** Null until the first figures are in. */
    public ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** The things to do that are on view. */
    public ObservableList<MustDoRow> rows() {
        return rows;
    }

    /** Whether all of them are on view. */
    public BooleanProperty allProperty() {
        return all;
    }

    public int more() {
        return Math.max(0, everything.size() - SHOWN);
    }

    public int count() {
        return everything.size();
    }

    /** How many of them are alarms. */
    public int alarms() {
        return (int) everything.stream()
                .filter(row -> row.item().urgency() == Urgency.ALARM)
                .count();
    }

    /** Whether nothing has been entered yet. */
    public boolean empty() {
        Overview read = overview.get();
        return read != null
                && read.today().people().total() + read.today().watch().people() == 0
                && read.today().roster().checkpoints()
                                + read.today().verification().pushed()
                        == 0;
    }

    /** Households that nobody answers for, as the list to do has them. */
    public int withoutResponsible() {
        return everything.stream()
                .map(MustDoRow::item)
                .filter(item -> item.kind() == MustDo.Kind.NO_RESPONSIBLE)
                .mapToInt(item -> (Integer) item.titleArguments().get(0))
                .findFirst()
                .orElse(0);
    }

    public void open(MustDoRow row) {
        tools.navigator()
                .open(
                        row.item().desk(),
                        new DeskFilter(row.item().filter(), row.item().key()));
    }

    /** Puts what must be done today on paper. */
    public void print() {
        Overview read = overview.get();
        if (read != null) {
            tools.printouts()
                    .print(PaperList.of(
                            text.text("overview.must"),
                            text.text("overview.must.order"),
                            read.asOf().toLocalDate(),
                            List.of(
                                    Field.text(text.text("overview.paper.what"), MustDoRow::title),
                                    Field.text(text.text("overview.paper.why"), MustDoRow::reason),
                                    Field.text(text.text("overview.paper.due"), MustDoRow::due)),
                            everything));
        }
    }

    /** Opens a desk on a selection of its own; empty for everything. */
    public void open(String desk, String filter) {
        tools.navigator().open(desk, filter.isEmpty() ? DeskFilter.NONE : DeskFilter.named(filter));
    }

    private String due(MustDo item, LocalDateTime now) {
        LocalDateTime due = item.due();
        if (due == null) {
            return text.text("overview.due.today");
        }
        if (!due.isAfter(now)) {
            return text.text(item.urgency() == Urgency.ALARM ? "overview.due.now" : "overview.due.late");
        }
        long minutes = Duration.between(now, due).toMinutes();
        if (item.urgency() == Urgency.ALARM && minutes <= MINUTES_MATTER) {
            return minutes < 60
                    ? text.text("overview.due.minutes", minutes)
                    : text.text("overview.due.hours", minutes / 60, minutes % 60);
        }
        LocalDate midnight = now.toLocalDate().plusDays(1);
        if (due.equals(midnight.atStartOfDay())) {
            return text.text("overview.due.by", "24:00");
        }
        return due.toLocalDate().equals(now.toLocalDate())
                ? text.text("overview.due.by", due.toLocalTime().toString())
                : text.text("overview.due.tomorrow");
    }
}
