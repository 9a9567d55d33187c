package org.sevenloop.spreadsheet.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.Answers;
import org.sevenloop.spreadsheet.value.Origins;

/**
 * Where somebody came from, by all columns that tell.
 *
 * @param place as written, province first where the sheet parts it
 */
record OriginCells(Origin origin, String place) {
    /** A list's title may tell for everybody on it: 来自湖北省（除武汉市外）的人员. */
    private static final Pattern TITLE = Pattern.compile(".*(?:来自|到过|返自|从)(.{2,14}?)(?:的|返|来|市外|人员).*");

    static OriginCells read(RowCells cells) {
        String place = place(cells);
        Origin origin = Origins.ofPlace(place);
        if (yes(cells, Field.FROM_WUHAN)) {
            origin = Origins.better(origin, Origin.WUHAN);
        }
        if (yes(cells, Field.FROM_HUBEI)) {
            origin = Origins.better(origin, Origin.HUBEI_OTHER);
        }
        for (Field field : new Field[] {Field.CATEGORY, Field.CONTACT}) {
            for (Cell cell : cells.cells(field)) {
                origin = Origins.better(origin, Origins.ofCategory(cell.text()));
            }
        }
        return new OriginCells(origin == Origin.UNKNOWN ? ofTitle(cells) : origin, place);
    }

    static String place(RowCells cells) {
        StringBuilder place = new StringBuilder();
        for (Field field : new Field[] {Field.ORIGIN_PROVINCE, Field.ORIGIN_CITY, Field.ORIGIN, Field.ORIGIN_COUNTY}) {
            String part = cells.text(field);
            if (place.indexOf(part) < 0) {
                place.append(part);
            }
        }
        return place.toString();
    }

    private static Origin ofTitle(RowCells cells) {
        Matcher title = TITLE.matcher(cells.rows().context().title());
        return title.matches() && title.group(1).matches(".*(武汉|湖北).*")
                ? Origins.ofPlace(title.group(1))
                : Origin.UNKNOWN;
    }

    private static boolean yes(RowCells cells, Field field) {
        Cell cell = cells.cell(field);
        return cell != null && Answers.read(cell.text(), false) == Answer.YES;
    }
}
