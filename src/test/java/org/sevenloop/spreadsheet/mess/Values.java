package org.sevenloop.spreadsheet.mess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sevenloop.spreadsheet.mess.CleanList.Home;
import org.sevenloop.spreadsheet.mess.CleanList.Somebody;
import org.sevenloop.spreadsheet.mess.Draft.Row;
import org.sevenloop.spreadsheet.mess.Draft.Trait;

/** The messes in the cells. */
final class Values {
    private Values() {}

    private static boolean mobile(Somebody one) {
        return one.phone().startsWith("1");
    }

    static void phonesAsNumbers(Draft draft) {
        draft.each(Col.PHONE, (row, one) -> {
            if (!mobile(one) || draft.oneIn(4)) {
                return null;
            }
            return draft.oneIn(4) ? one.phone() + ".0" : (Object) Double.valueOf(one.phone());
        });
    }

    static void phonesAsWritten(Draft draft) {
        draft.each(Col.PHONE, (row, one) -> {
            String phone = one.phone();
            if (!mobile(one)) {
                String local = phone.substring(4);
                return draft.any("0516-" + local, "（0516）" + local, "0516 " + local);
            }
            return draft.any(
                    phone + ";13811112222",
                    phone + " 13811112222",
                    phone + "、0516-83222333",
                    phone + "/13811112222",
                    phone + "\n13811112222",
                    phone.substring(0, 3) + "-" + phone.substring(3, 7) + "-" + phone.substring(7),
                    "+86 " + phone,
                    phone + "（本人）");
        });
    }

    static void phonesMiscounted(Draft draft) {
        draft.lose(Col.PHONE, (row, one) -> {
            int at = 4 + draft.random.nextInt(6);
            String phone = one.phone();
            boolean more = draft.oneIn(2);
            return mobile(one) && draft.oneIn(2)
                    ? phone.substring(0, at) + (more ? "0" + phone.substring(at) : phone.substring(at + 1))
                    : null;
        });
    }

    static void smallX(Draft draft) {
        draft.each(Col.ID, (row, one) -> one.id().endsWith("X") ? one.id().toLowerCase(Locale.ROOT) : null);
    }

    static void wrongCheckDigit(Draft draft) {
        draft.lose(Col.ID, (row, one) -> {
            char right = one.id().charAt(17);
            return draft.oneIn(3) ? one.id().substring(0, 17) + (right == '5' ? '6' : '5') : null;
        });
    }

    static void oddIds(Draft draft) {
        draft.each(Col.ID, (row, one) -> {
            String id = one.id();
            return draft.any(
                    id + "。",
                    "'" + id,
                    "‘" + id,
                    id + " ",
                    id + "\t",
                    " " + id,
                    id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14),
                    one.birth().getYear() < 2000 ? id.substring(0, 6) + id.substring(8, 17) : id + "；");
        });
    }

    static void idsMiscounted(Draft draft) {
        draft.lose(Col.ID, (row, one) -> {
            String id = one.id();
            return row.person % 3 == 0
                    ? draft.any(
                            id.substring(0, 17),
                            id.substring(0, 16),
                            id.substring(1, 15),
                            id.substring(0, 10) + "3" + id.substring(10),
                            id.substring(0, 10) + "33" + id.substring(10))
                    : null;
        });
    }

    static void idsAsNumbers(Draft draft) {
        draft.lose(
                Col.ID,
                (row, one) ->
                        one.id().endsWith("X") ? null : Double.valueOf(one.id().substring(0, 15) + "000"));
    }

    static void names(Draft draft) {
        draft.each(Col.NAME, (row, one) -> {
            String name = one.name();
            Draft.Spot id = new Draft.Spot(row.person, Col.ID);
            if (draft.oneIn(3) && !draft.has(Trait.HEADLESS) && draft.bent.add(id)) {
                row.cells.put(Col.ID, "");
                return name + draft.any("", " ", "  ", "：") + one.id();
            }
            String padded = name.length() == 2 ? name.charAt(0) + "  " + name.charAt(1) : name;
            return draft.any(
                    padded, padded.replace(' ', '\u3000'), name + " ", name + "\u3000", name + "/", name + "\\");
        });
    }

    /** Two notes in a cell, those who came along, and a member of the household in the same row. */
    static void several(Draft draft) {
        if (!draft.has(Trait.HEADLESS)) {
            draft.add(Col.EXTRA2, "同行人员", "");
            for (Row row : draft.people()) {
                row.cells.put(Col.EXTRA2, draft.any("", "郑国培、冯佳雪", "郑国培\n冯佳雪", "12、13"));
            }
        }
        List<Row> rows = draft.people();
        for (int i = 0; i + 1 < rows.size(); i += 2) {
            Row first = rows.get(i);
            Row second = rows.get(i + 1);
            boolean untouched = draft.bent.stream()
                    .noneMatch(spot -> spot.person() == first.person || spot.person() == second.person);
            boolean together = !draft.person(second).head() && draft.oneIn(2);
            if (untouched && together && first.merged == 0 && draft.sheets == 1) {
                join(draft, first, second);
            }
        }
    }

    private static void join(Draft draft, Row first, Row second) {
        for (Col column : draft.columns) {
            String one = String.valueOf(first.cells.getOrDefault(column, ""));
            String other = String.valueOf(second.cells.getOrDefault(column, ""));
            boolean day = column == Col.BIRTH || column == Col.RETURNED;
            if (day) {
                LocalDate[] days = {
                    column == Col.BIRTH
                            ? draft.person(first).birth()
                            : draft.person(first).returned(),
                    column == Col.BIRTH
                            ? draft.person(second).birth()
                            : draft.person(second).returned()
                };
                one = days[0].toString();
                other = days[1].toString();
            }
            boolean each = day || !one.equals(other) || column == Col.SEX;
            String both = (one.isEmpty() ? "无" : one) + "\n" + (other.isEmpty() ? "无" : other);
            first.cells.put(column, each && !column.name().startsWith("EXTRA") ? both : one);
            draft.bent.add(new Draft.Spot(first.person, column));
            draft.bent.add(new Draft.Spot(second.person, column));
        }
        draft.rows.remove(second);
        draft.joined.put(second.person, first.person);
    }

    static void addresses(Draft draft) {
        boolean inParts = draft.oneIn(3)
                && !draft.has(Trait.HEADLESS)
                && draft.columns.contains(Col.ADDRESS)
                && draft.bent.stream().noneMatch(spot -> spot.column() == Col.ADDRESS);
        if (inParts) {
            inParts(draft);
            return;
        }
        draft.each(Col.ADDRESS, (row, one) -> {
            Home home = one.home();
            String estate = home.estate();
            int b = home.building();
            int u = home.entrance();
            int r = home.room();
            if (estate.endsWith("区") && estate.startsWith("九里")) {
                return draft.any(
                        "九里4-" + b + "-" + u + "-" + r,
                        estate + b + "-" + u + "-" + r,
                        estate + b + "栋" + u + "单元" + r);
            }
            return draft.any(
                    estate + b + "栋" + u + "单元" + r,
                    estate + b + "-" + u + "-" + r,
                    estate + b + "#" + u + "-" + r,
                    estate + b + "＃楼" + u + "单元" + r,
                    estate + b + "幢" + u + "单元" + r + "室",
                    "柳林社区" + home.plain(),
                    estate + " " + b + "号楼 " + u + "单元 " + r + "号");
        });
    }

    private static void inParts(Draft draft) {
        draft.columns.remove(Col.ADDRESS);
        draft.columns.addAll(List.of(Col.ESTATE, Col.BUILDING, Col.ENTRANCE, Col.ROOM));
        for (Row row : draft.people()) {
            Home home = draft.person(row).home();
            int b = home.building();
            row.cells.put(Col.ESTATE, home.estate());
            row.cells.put(
                    Col.BUILDING,
                    draft.any((Object) (double) b, b + "", b + "号", b + "号楼", b + "栋", b + "#", b + "＃楼"));
            row.cells.put(Col.ENTRANCE, draft.any(home.entrance() + "", home.entrance() + "单元"));
            row.cells.put(Col.ROOM, draft.any((Object) (double) home.room(), home.room() + "", home.room() + "室"));
        }
    }

    static void fillers(Draft draft) {
        draft.each(Col.NOTE, (row, one) -> one.note().isEmpty() ? draft.any("/", "--", "无", "—") : null);
        sexes(draft, draft.any("１", "1", "M", "m", "男性"), draft.any("２", "2", "F", "f", "女性"));
        if (draft.oneIn(2)) {
            draft.headings.put(Col.CONTACT, "有无接触史（1=有 2=无）");
            draft.each(Col.CONTACT, (row, one) -> one.contact() ? "1" : "2");
        } else {
            String[] yes = {"是", "√", "Y", "有"};
            String[] no = {"否", "×", "N", "无"};
            int n = draft.random.nextInt(4);
            draft.each(Col.CONTACT, (row, one) -> one.contact() ? yes[n] : no[n]);
        }
        ditto(draft);
        draft.each(Col.ID, (row, one) -> draft.oneIn(3) ? wide(one.id()) : null);
        draft.each(Col.PHONE, (row, one) -> draft.oneIn(3) ? wide(one.phone()) : null);
        draft.each(
                Col.RETURNED, (row, one) -> draft.oneIn(3) ? wide(one.returned().toString()) : null);
    }

    private static void sexes(Draft draft, String male, String female) {
        boolean alike =
                male.matches("[1１]") == female.matches("[2２]") && male.matches("[MmX]") == female.matches("[Ff]");
        if (alike && !draft.has(Trait.HEADLESS)) {
            draft.each(Col.SEX, (row, one) -> one.male() ? male : female);
        }
    }

    private static void ditto(Draft draft) {
        String mark = draft.any("同上", "〃", "＂");
        Row[] before = new Row[1];
        draft.each(Col.ADDRESS, (row, one) -> {
            Row above = before[0];
            before[0] = row;
            boolean same = above != null && above.person == row.person - 1 && !one.head() && draft.sheets == 1;
            return same && !draft.has(Trait.HEADLESS) ? mark : null;
        });
    }

    private static String wide(String plain) {
        StringBuilder wide = new StringBuilder();
        plain.chars().forEach(sign -> wide.append((char) (sign > ' ' && sign < 127 ? sign + 0xFEE0 : sign)));
        return wide.toString();
    }
}
