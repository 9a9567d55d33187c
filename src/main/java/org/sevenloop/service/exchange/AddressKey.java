package org.sevenloop.service.exchange;

import java.util.regex.Pattern;

/** An address reduced to what tells it apart within one community. */
final class AddressKey {
    private static final Pattern UPPER_LEVELS = Pattern.compile("^.*(社区|街道|居委会|村委会)(?=.)");
    private static final Pattern NOT_TELLING = Pattern.compile("[\\s,，、;；·.。\\-—#＃()（）]+");
    private static final Pattern UNKNOWN = Pattern.compile(".*(不详|不明|未知|待查|待核|暂无).*|无|空|/*");

    private AddressKey() {}

    /** Empty where the address places nobody: blank, 不详, or only the community's own name. */
    static String of(String address) {
        if (UNKNOWN.matcher(address).matches()) {
            return "";
        }
        String below = UPPER_LEVELS.matcher(address).replaceFirst("");
        boolean onlyTheCommunity = below.matches(".*(社区|街道|居委会|村委会)");
        return onlyTheCommunity ? "" : NOT_TELLING.matcher(below).replaceAll("");
    }
}
