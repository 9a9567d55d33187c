package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.SheetWords;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.people.Resident;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;

/** The household register as one list, a column for each level of units. */
final class PeopleExport {
    private static final List<String> LEVELS = List.of("组", "片区");

    private final Access access;
    private final ExportHead head;

    PeopleExport(Access access, ExportHead head) {
        this.access = access;
        this.head = head;
    }

    ListTable table() {
        Map<HouseholdId, Household> households = new HashMap<>();
        new HouseholdRepository(access)
                .all().stream()
                        .filter(household -> head.sight().sees(household.unit()))
                        .forEach(household -> households.put(household.id(), household));
        List<Resident> residents = new ResidenceRepository(access).all();
        int levels = households.values().stream()
                .mapToInt(household -> head.below(household.unit()).size())
                .max()
                .orElse(1);
        List<List<@Nullable Object>> rows = new ArrayList<>(residents.size());
        for (Resident resident : residents) {
            Household household = households.get(resident.residence().household());
            if (household != null) {
                rows.add(row(rows.size() + 1, resident, household, levels));
            }
        }
        return new ListTable("住户花名册", head.title("住户排查花名册"), columns(levels), rows);
    }

    private static List<Column> columns(int levels) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.number("序号", 7));
        for (int level = 0; level < levels; level++) {
            columns.add(Column.text(LEVELS.get(Math.min(level, LEVELS.size() - 1)), 12));
        }
        columns.addAll(List.of(
                Column.text("户编号", 9),
                Column.text("门牌(楼栋单元)", 20),
                Column.text("居住类别", 10),
                Column.text("户主", 10),
                Column.text("姓名", 12),
                Column.text("与户主关系", 12),
                Column.text("性别", 6),
                Column.date("出生日期"),
                Column.text("民族", 8),
                Column.text("身份证号", 21),
                Column.text("联系电话", 14),
                Column.text("政治面貌", 12),
                Column.text("备注", 20)));
        return columns;
    }

    private List<@Nullable Object> row(int number, Resident resident, Household household, int levels) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(number);
        List<String> units = head.below(household.unit());
        for (int level = 0; level < levels; level++) {
            row.add(level < units.size() ? units.get(level) : "");
        }
        row.addAll(Arrays.<@Nullable Object>asList(
                household.number(),
                household.address(),
                household.tenure() == Tenure.RESIDENT ? "常住" : "租住",
                household.head(),
                resident.person().name(),
                resident.residence().relation(),
                SheetWords.of(resident.person().sex()),
                resident.person().birth(),
                resident.residence().ethnicity(),
                resident.person().document().number(),
                resident.residence().phone(),
                resident.residence().politicalStatus(),
                resident.residence().note()));
        return row;
    }
}
