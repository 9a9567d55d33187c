package org.sevenloop.model.net;

/** As what somebody answers for a unit or a household. */
public enum AnswerRole {
    /** 责任人: as no more is known. Where one is asked for, whoever answers in any role will do. */
    RESPONSIBLE,
    /** 包组领导: of the work unit that took a group (单位包组). */
    GROUP_LEADER,
    /** 村（居民）小组长. */
    GROUP_HEAD,
    /** 网格长, 片长. */
    GRID_LEADER,
    /** 网格员. */
    GRID_WORKER,
    /** 庭院长. */
    COURTYARD_HEAD,
    /** 楼栋长. */
    BUILDING_HEAD,
    /** 村民代表. */
    REPRESENTATIVE,
    /** 包户干部. */
    CADRE;

    /** Whether somebody in this role is what is asked for. */
    public boolean meets(AnswerRole asked) {
        return asked == RESPONSIBLE || asked == this;
    }
}
