package org.sevenloop.model.coverage;

/** The five who look after somebody isolated at home (五包一). */
public enum KeeperRole {
    /** 社区干部. */
    CADRE,
    /** 网格员. */
    GRID_WORKER,
    /** 医务人员. */
    DOCTOR,
    /** 民警. */
    POLICE,
    /** 志愿者. */
    VOLUNTEER
}
