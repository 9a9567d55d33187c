package org.sevenloop.model.net;

/** The kinds of unit on each of the seven levels (articles 001 to 003). Which of them there are, a {@link GovernanceProfile} says. */
public enum UnitKind {
    DISTRICT(1),
    /** 疫情防控领导小组办公室. */
    COMMAND_OFFICE(2),
    /** 区直部门. */
    DEPARTMENT(2),
    STREET(3),
    COMMUNITY(4),
    VILLAGE(4),
    /** 组. */
    GROUP(5),
    /** 村民小组. */
    VILLAGE_GROUP(5),
    /** 小区. */
    COMPOUND(5),
    /** 小区物业. */
    PROPERTY(5),
    /** 庭院. */
    COURTYARD(5),
    /** 大网格. */
    LARGE_GRID(5),
    /** 平房片区. */
    BUNGALOWS(5),
    /** 三无小区: without property company, gate or self-government. */
    UNMANAGED(5),
    /** 片. */
    SECTION(6),
    /** 网格, 小网格. */
    GRID(6),
    /** 楼栋. */
    BUILDING(6);

    /** Households and their residents. */
    public static final int HOUSEHOLD_LEVEL = 7;

    private final int level;

    UnitKind(int level) {
        this.level = level;
    }

    /** 1 to 6. */
    public int level() {
        return level;
    }

    /** What a name below the community says it is: {@code 一组}, {@code 阳光小区}, {@code 3号楼}, {@code 二网格}. */
    public static UnitKind ofName(String name) {
        if (name.endsWith("平房片区")) {
            return BUNGALOWS;
        }
        if (name.endsWith("片") || name.endsWith("片区")) {
            return SECTION;
        }
        if (name.contains("网格")) {
            return name.contains("大网格") ? LARGE_GRID : GRID;
        }
        if (name.matches(".*(栋|幢|号楼|座|楼|单元)$")) {
            return BUILDING;
        }
        if (name.endsWith("庭院")) {
            return COURTYARD;
        }
        if (name.endsWith("村民小组")) {
            return VILLAGE_GROUP;
        }
        return name.endsWith("组") || name.endsWith("队") ? GROUP : COMPOUND;
    }
}
