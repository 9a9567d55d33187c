package org.sevenloop.spreadsheet;

import java.util.List;
import org.sevenloop.spreadsheet.recognise.Table;
import org.sevenloop.spreadsheet.value.Fold;

/** Who sends a file, as far as it says so: the unit it names, its title, or its name. */
final class Sender {
    private static final int LONGEST = 120;
    private static final String DAYS = "(?:\\d{2,4}\\s*年)?\\d{1,2}\\s*月(?:\\d{1,2}\\s*[日号])?|\\d+[-./\\d]*";

    private Sender() {}

    static String of(String fileName, List<Table> tables) {
        String said = tables.stream()
                .flatMap(table -> table.context().hints().stream()
                        .filter(hint -> !hint.equals(table.grid().name())))
                .findFirst()
                .orElse(fileName.replaceAll("\\.[^.]*$", ""));
        String plain = Fold.text(said).replaceAll(DAYS, "").replaceAll("^[\\s_-]+|[\\s_-]+$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
