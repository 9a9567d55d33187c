package org.sevenloop.ui.closing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DailyIssue;
import org.sevenloop.model.closing.DailyPage;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.exchange.ChainMark;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The daily summary of a chosen day: its page, its sums, and the ways it leaves the house. */
public final class DailyViewModel {
    /** Sharp enough for the eye at every zoom the desk offers. */
    static final int DOTS_PER_INCH = 144;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final DailyService service;
    private final DeskTools tools;
    private final Messages text;
    private final ObservableList<DailyIssue> issues = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.DAY);
    private final ReadOnlyObjectWrapper<@Nullable DailyPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty mark = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Comparison> compared = new ReadOnlyObjectWrapper<>();
    private final Freshness fresh;
    private int wanted;
    private boolean picked;

    /** What came of comparing the data with an old page. */
    public record Comparison(String sentence, boolean holds) {}

    public DailyViewModel(DailyService service, DeskTools tools) {
        this.service = service;
        this.tools = tools;
        this.text = tools.text();
        day.subscribe(chosen -> {
            if (chosen != null) {
                draw(chosen);
            }
        });
        span.subscribe(chosen -> {
            LocalDate of = day.get();
            if (of != null) {
                draw(of);
            }
        });
        mark.subscribe(typed -> compared.set(null));
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
        tools.tasks().latest("daily.issues", service::issues, this::show, tools.problems()::tell);
    }

    private void show(List<DailyIssue> read) {
        issues.setAll(read);
        LocalDate chosen = day.get();
        boolean there = picked || read.stream().anyMatch(issue -> issue.day().equals(chosen));
        LocalDate next = there || read.isEmpty() ? chosen : read.get(0).day();
        if (next == null || !next.equals(chosen)) {
            day.set(next);
        } else {
            draw(next);
        }
    }

    /** Drawing takes a second or two: it is watched in the status bar, and only the page asked for last is shown. */
    private void draw(LocalDate of) {
        int mine = ++wanted;
        Span whole = span.get();
        busy.set(true);
        tools.tasks()
                .run(
                        text.text("closing.job.page"),
                        (Progress progress) -> service.page(of, whole, DOTS_PER_INCH, progress),
                        drawn -> {
                            if (mine == wanted) {
                                page.set(drawn);
                                blank.set(drawn.summary().blank());
                                busy.set(false);
                            }
                        },
                        problem -> failed(problem, mine));
    }

    private void failed(Throwable problem, int drawing) {
        if (drawing == wanted) {
            busy.set(false);
        }
        tools.problems().tell(problem);
    }

    /** The newest first. */
    public ObservableList<DailyIssue> issues() {
        return issues;
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /** Looks at any day, however long ago. */
    public void look(LocalDate of) {
        picked = true;
        day.set(of);
    }

    /** A day or the week up to it. */
    public ObjectProperty<Span> spanProperty() {
        return span;
    }

    /** Keeps a part of the summary as somebody wrote it; blank lets the figures speak again. */
    public void edit(Map<Section, String> written, Runnable refused) {
        LocalDate of = day.get();
        Span whole = span.get();
        if (of != null) {
            tools.save(
                    () -> {
                        service.edit(of, whole, written);
                        return of;
                    },
                    text.text("closing.done.edited"),
                    refused);
        }
    }

    /** Null until the first page is drawn. */
    public ReadOnlyObjectProperty<@Nullable DailyPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether the page on view has nothing to report. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** To the desk where sheets are brought in. */
    public void bringIn() {
        tools.navigator().open("import");
    }

    /** Whether another page is being drawn. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public void sign(Signatures names) {
        tools.tasks()
                .run(
                        "daily.sign",
                        () -> {
                            service.sign(names);
                            return names;
                        },
                        done -> {
                            tools.notices().saved(text.text("closing.done.signed"));
                            refresh();
                        },
                        tools.problems()::tell);
    }

    public void print() {
        LocalDate of = day.get();
        Span whole = span.get();
        if (of == null) {
            return;
        }
        tools.tasks()
                .run(
                        text.text("closing.job.print"),
                        (Progress progress) -> {
                            progress.check();
                            String printer = service.print(of, whole);
                            markIssued(of, whole);
                            return printer;
                        },
                        printer -> issued(text.text("closing.done.printed", printer)),
                        tools.problems()::tell);
    }

    /** Saves the summary where somebody chose; the ending decides the kind. */
    public void save(Path file) {
        LocalDate of = day.get();
        Span whole = span.get();
        if (of == null) {
            return;
        }
        tools.tasks()
                .run(
                        text.text("closing.job.save"),
                        (Progress progress) -> {
                            service.write(of, whole, file);
                            markIssued(of, whole);
                            return file;
                        },
                        done -> issued(text.text("closing.done.saved", String.valueOf(done.getFileName()))),
                        tools.problems()::tell);
    }

    /** What somebody prints who does not sign is a copy, not the issue. */
    private void markIssued(LocalDate day, Span whole) {
        if (whole == Span.DAY && tools.may(Action.SIGN_DAILY)) {
            service.markIssued(day);
        }
    }

    /** What somebody types from the foot of an old page. */
    public StringProperty markProperty() {
        return mark;
    }

    /** Null until there is something to say about what was typed. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** Says whether the data are still those from which the page was printed whose mark was typed. */
    public void compare() {
        ChainMark typed = ChainMark.parse(mark.get()).orElse(null);
        if (typed == null) {
            compared.set(new Comparison(text.text("closing.compare.form"), false));
            return;
        }
        tools.tasks().latest("daily.compare", () -> service.savedAt(typed), this::compared, tools.problems()::tell);
    }

    private void compared(Optional<LocalDateTime> savedAt) {
        compared.set(savedAt.map(at -> new Comparison(text.text("closing.compare.there", MINUTE.format(at)), true))
                .orElseGet(() -> new Comparison(text.text("closing.compare.missing"), false)));
    }

    public boolean may(Action action) {
        return tools.may(action);
    }

    private void issued(String sentence) {
        tools.notices().done(sentence, null);
        tools.changes().fire();
    }

    /** Hands the summary's plain text over, for the clipboard. */
    public void copy(Consumer<String> clipboard) {
        LocalDate of = day.get();
        Span whole = span.get();
        if (of == null) {
            return;
        }
        tools.tasks()
                .run(
                        "daily.text",
                        () -> service.plainText(of, whole),
                        words -> {
                            clipboard.accept(words);
                            tools.notices().done(text.text("closing.done.copied"), null);
                        },
                        tools.problems()::tell);
    }

    /** What a saved summary is called unless somebody says otherwise: title and day. */
    public String fileName(String ending) {
        DailyPage drawn = page.get();
        String title = drawn == null ? "" : drawn.summary().title().replaceAll("[\\\\/:*?\"<>|]", "");
        return title + "_" + day.get() + ending;
    }
}
