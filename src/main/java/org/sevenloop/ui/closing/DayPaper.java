package org.sevenloop.ui.closing;

import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.platform.Messages;

/** The day's duties as a sheet: a tick for what was done, an arrow for what was carried over, nothing for what is open. */
final class DayPaper {
    private final DayWords words;
    private final Messages text;

    DayPaper(DayWords words, Messages text) {
        this.words = words;
        this.text = text;
    }

    PaperList of(DayBoard board) {
        List<Field<DayRow>> fields = new ArrayList<>();
        fields.add(Field.personal(Personal.NAME, text.text("closing.day.column.name"), DayPaper::name));
        for (int i = 0; i < DayRow.DUTIES; i++) {
            int number = i;
            fields.add(Field.text(words.column(number), row -> mark(row, row.task(number))));
        }
        fields.add(own("closing.day.column.nothing", DayDuty.NOTHING));
        fields.add(own("closing.day.column.closed", DayDuty.CLOSED));
        String note = words.day(board.day()) + text.text("closing.day.note") + words.sentence(board);
        return PaperList.of(text.text("closing.day.paper"), note, board.day(), fields, DayRow.of(board));
    }

    private Field<DayRow> own(String column, DayDuty duty) {
        return Field.text(text.text(column), row -> row.isGroup() ? mark(row, row.own(duty)) : "");
    }

    static String name(DayRow row) {
        if (row.cadre() != null) {
            return "　" + row.cadre().name();
        }
        String workUnit = row.group().workUnit();
        return row.group().name() + (workUnit.isEmpty() ? "" : "　" + workUnit);
    }

    private static String mark(DayRow row, DayTask task) {
        return row.board().ticked(task) ? "√" : row.carried(task) ? "→" : "";
    }
}
