package org.sevenloop.spreadsheet.line;

import java.util.regex.Pattern;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.HomeAddress;
import org.sevenloop.spreadsheet.value.UnitNames;

/** The address of a row: its own column, or put together from building, entrance and room. */
final class Addresses {
    private static final Pattern MERE_NUMBER = Pattern.compile("\\d{1,4}(室|号|房|户)?");

    private Addresses() {}

    static String of(RowCells cells) {
        String address = HomeAddress.worded(cells.text(Field.ADDRESS));
        boolean mereNumber = MERE_NUMBER.matcher(address).matches();
        if (!address.isEmpty() && !mereNumber) {
            return address;
        }
        String building = UnitNames.withWord(cells.text(Field.BUILDING), "号楼");
        String entrance = UnitNames.withWord(cells.text(Field.ENTRANCE), "单元");
        String room = mereNumber ? address : Fold.tight(cells.text(Field.ROOM));
        String inside = building + entrance + room;
        if (!inside.isEmpty() && !room.isEmpty() && !cells.text(Field.ESTATE).isEmpty()) {
            inside = Fold.tight(cells.text(Field.ESTATE)) + inside;
        }
        boolean registeredOnly = !cells.rows().has(Field.ADDRESS) && inside.isEmpty();
        return HomeAddress.worded(registeredOnly ? cells.text(Field.REGISTERED_ADDRESS) : inside);
    }
}
