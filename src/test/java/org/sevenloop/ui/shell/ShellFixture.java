package org.sevenloop.ui.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Job;
import org.sevenloop.platform.Messages;

/** A shell without a program behind it: what is asked of it is written down. */
final class ShellFixture implements ShellActions {
    static final LocalDateTime NOW = LocalDateTime.of(2020, 2, 20, 21, 40, 5);
    static final SearchHit HIT = new SearchHit(null, null, new UnitId(6), "单雄海 男 52", "一组·159****8803", Colour.GREEN);
    final List<String> asked = new ArrayList<>();
    final List<Consumer<List<SearchHit>>> questions = new ArrayList<>();
    final ShellViewModel model;

    ShellFixture(Messages text) {
        model = new ShellViewModel(text, NOW, (words, then) -> questions.add(then), this);
    }

    static UnitTree tree() {
        return new UnitTree(List.of(
                unit(1, null, UnitKind.DISTRICT, "恩施市"),
                unit(2, 1L, UnitKind.COMMAND_OFFICE, "市指挥部办公室"),
                unit(3, 2L, UnitKind.STREET, "舞阳坝街道"),
                unit(4, 3L, UnitKind.COMMUNITY, "窑湾社区"),
                unit(5, 4L, UnitKind.GROUP, "一组"),
                unit(6, 4L, UnitKind.GROUP, "三组")));
    }

    private static Unit unit(long id, @Nullable Long parent, UnitKind kind, String name) {
        return new Unit(new UnitId(id), parent == null ? null : new UnitId(parent), kind, name, null, (int) id);
    }

    static Job job(String label, long done, long total, Runnable cancel) {
        return new Job() {
            @Override
            public String label() {
                return label;
            }

            @Override
            public boolean watched() {
                return true;
            }

            @Override
            public long done() {
                return done;
            }

            @Override
            public long total() {
                return total;
            }

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void cancel() {
                cancel.run();
            }
        };
    }

    @Override
    public void undo() {
        asked.add("undo");
    }

    @Override
    public void redo() {
        asked.add("redo");
    }

    @Override
    public void refresh() {
        asked.add("refresh");
    }

    @Override
    public void print() {
        asked.add("print");
    }

    @Override
    public void print(PaperList list) {
        asked.add("print " + list.title());
    }

    @Override
    public void switchLanguage() {
        asked.add("language");
    }

    @Override
    public void setBusinessDay(LocalDate day) {
        asked.add("day " + day);
    }

    @Override
    public void followSystemDay() {
        asked.add("today");
    }

    @Override
    public void open(SearchHit hit) {
        asked.add("open " + hit.title());
    }
}
