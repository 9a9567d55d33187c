package org.sevenloop.spreadsheet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sevenloop.model.exchange.RosterLine.Name;

/** The people in a roster's cell: parted by 、 , / ; spaces or line breaks, with a phone or a role beside some. */
public final class DutyNames {
    private static final Pattern HARD = Pattern.compile("[、,，/\\\\;；\\n\\r|&＋+]+");
    private static final Pattern PHONE = Pattern.compile("(\\+?86)?1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");
    private static final Pattern BRACKET = Pattern.compile("[(（\\[【]([^)）\\]】]*)[)）\\]】]");
    private static final Pattern ROLE = Pattern.compile("^(组长|队长|班长|带班|民警|医生|医护|志愿者|党员|网格员|负责人)[:：]");
    private static final Pattern NOBODY = Pattern.compile("休息?|轮休|空|无人?|撤卡|撤销|关闭|封闭|封堵|停用|待定|待安排|缺|值守人员|机动|取消|暂停|\\d+");

    private DutyNames() {}

    public static List<Name> read(String written, String phone, String workUnit, String role) {
        List<Name> names = new ArrayList<>();
        if (Fold.filler(written)) {
            return names;
        }
        for (String piece : HARD.split(written)) {
            for (String one : people(Fold.text(piece))) {
                Name name = name(one, phone, workUnit, role);
                if (!name.name().isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Whether a cell holds nothing but names; for telling a roster by content. */
    public static boolean looksLikeOne(String written) {
        List<Name> names = read(written, "", "", "");
        return !names.isEmpty() && names.stream().allMatch(name -> Names.shortChinese(name.name()));
    }

    /** Parts at spaces, but {@code 张 三} is one person, and what is in brackets belongs to the name before. */
    private static List<String> people(String piece) {
        List<String> people = new ArrayList<>();
        StringBuilder singles = new StringBuilder();
        String bracketed = BRACKET.matcher(piece)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(" ", "")));
        for (String token : bracketed.split(" ")) {
            if (token.matches("\\p{IsHan}")) {
                singles.append(token);
                continue;
            }
            people.addAll(padded(singles.toString()));
            singles.setLength(0);
            if (!people.isEmpty() && token.matches("[\\d(（+].*")) {
                people.set(people.size() - 1, people.getLast() + " " + token);
            } else if (!token.isBlank()) {
                people.add(token);
            }
        }
        people.addAll(padded(singles.toString()));
        return people;
    }

    /** Single characters in a row: two or three are a padded name, more are several. */
    private static List<String> padded(String singles) {
        List<String> names = new ArrayList<>();
        int length = singles.length();
        int size = length <= 3 || length % 3 == 0 ? 3 : 2;
        for (int i = 0; i < length; i += size) {
            names.add(singles.substring(i, Math.min(length, i + size)));
        }
        return names;
    }

    private static Name name(String written, String phone, String workUnit, String role) {
        String text = written;
        String ownPhone = phone;
        String ownRole = role;
        Matcher number = PHONE.matcher(text);
        if (number.find()) {
            ownPhone = Phones.read(number.group()).number();
            text = number.replaceAll("");
        }
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.find()) {
            ownRole = bracket.group(1).isBlank() ? role : bracket.group(1).strip();
            text = bracket.replaceAll("");
        }
        Matcher prefix = ROLE.matcher(text);
        if (prefix.find()) {
            ownRole = prefix.group(1);
            text = text.substring(prefix.end());
        }
        String name = Names.read(text);
        return new Name(NOBODY.matcher(name).matches() ? "" : name, ownPhone, workUnit, ownRole);
    }
}
