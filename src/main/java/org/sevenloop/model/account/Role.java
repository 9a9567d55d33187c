package org.sevenloop.model.account;

/** What somebody is there for; it decides what the console lets them do ({@link Permissions}). */
public enum Role {
    /** 书记: everything. */
    SECRETARY,
    /** 网格员: people and households of the own grids, and nobody else's. */
    GRID_WORKER,
    /** 卡口值守: finds somebody at the gate, masked. */
    GATE_GUARD,
    /** 医护: temperatures and watch cases. */
    DOCTOR,
    /** 查看: counts, and no people. */
    VIEWER
}
