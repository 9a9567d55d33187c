package org.sevenloop.model.net;

import org.jspecify.annotations.Nullable;

/**
 * A place of the official directory of China.
 *
 * @param code twelve digits, filled up with zeros above the community
 * @param name as people say it: 窑湾社区, not 窑湾社区居委会
 * @param parent code of the place above, none for a province
 * @param fullName from the province down
 */
public record Region(
        String code, String name, Level level, @Nullable String parent, String fullName) {
    /** How far down: 省, 市, 区县, 乡镇街道, 村社区. */
    public enum Level {
        PROVINCE,
        CITY,
        AREA,
        STREET,
        COMMUNITY
    }
}
