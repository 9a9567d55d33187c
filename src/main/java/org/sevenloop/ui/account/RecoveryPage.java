package org.sevenloop.ui.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.platform.Messages;

/** The recovery key as it goes to paper: its groups by number, and what to do with the page. */
public final class RecoveryPage {
    private RecoveryPage() {}

    public static PaperList of(String key, LocalDate day, Messages text) {
        List<List<String>> rows = new ArrayList<>();
        for (String group : key.split("-")) {
            rows.add(List.of(Integer.toString(rows.size() + 1), group));
        }
        return new PaperList(
                text.text("account.recovery.title"),
                text.text("account.recovery.note"),
                day,
                List.of(
                        PaperList.Column.text(text.text("account.recovery.group")),
                        PaperList.Column.text(text.text("account.recovery.signs"))),
                rows);
    }
}
