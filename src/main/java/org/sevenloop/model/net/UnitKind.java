package org.sevenloop.model.net;

/** The kinds of unit on each of the seven levels (articles 002 and 003). A level may be skipped. */
public enum UnitKind {
    DISTRICT(1),
    /** 疫情防控领导小组办公室. */
    COMMAND_OFFICE(2),
    STREET(3),
    COMMUNITY(4),
    VILLAGE(4),
    /** 组. */
    GROUP(5),
    /** 小区. */
    COMPOUND(5),
    /** 片. */
    SECTION(6),
    /** 网格. */
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
        if (name.endsWith("片") || name.endsWith("片区")) {
            return SECTION;
        }
        if (name.contains("网格")) {
            return GRID;
        }
        if (name.matches(".*(栋|幢|号楼|座|楼|单元)$")) {
            return BUILDING;
        }
        return name.endsWith("组") || name.endsWith("队") ? GROUP : COMPOUND;
    }
}
