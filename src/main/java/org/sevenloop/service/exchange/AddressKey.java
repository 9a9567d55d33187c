package org.sevenloop.service.exchange;

import java.util.regex.Pattern;

/** An address reduced to what tells it apart within one community. */
final class AddressKey {
    private static final Pattern UPPER_LEVELS = Pattern.compile("^.*(社区|街道|居委会|村委会)(?=.)");
    private static final Pattern COMMUNITY = Pattern.compile(".*(社区|街道|居委会|村委会)");
    private static final Pattern NOT_TELLING = Pattern.compile("[\\s,，、;；·.。\\-—#＃()（）]+");
    private static final Pattern BUILDING = Pattern.compile("(?<=[\\dA-Za-z])[号#＃]?(?:楼|栋|幢|座)|(?<=\\d)[#＃](?=\\d)");
    private static final Pattern ROOM = Pattern.compile("(?<=\\D\\d{3,4})[室号房]$");
    private static final Pattern UNKNOWN = Pattern.compile(".*(不详|不明|未知|待查|待核|暂无).*|无|空|/*");

    private AddressKey() {}

    /** Empty where the address places nobody: blank, 不详, or only the community's own name. */
    static String of(String address) {
        if (address.isBlank()
                || has(address, "不未待暂无空/") && UNKNOWN.matcher(address).matches()) {
            return "";
        }
        // Looked at before a pattern is: a register asks this three times a row.
        boolean upper = has(address, "区道会");
        String below = upper ? UPPER_LEVELS.matcher(address).replaceFirst("") : address;
        boolean onlyTheCommunity = upper && COMMUNITY.matcher(below).matches();
        return onlyTheCommunity ? "" : NOT_TELLING.matcher(ofUnits(below)).replaceAll("");
    }

    private static boolean has(String text, String any) {
        return text.chars().anyMatch(each -> any.indexOf(each) >= 0);
    }

    /** Buildings by one word, rooms without one: 3栋501室 is 3号楼501. */
    static String ofUnits(String written) {
        String buildings = BUILDING.matcher(written).replaceAll("号楼");
        return ROOM.matcher(buildings).replaceFirst("");
    }
}
