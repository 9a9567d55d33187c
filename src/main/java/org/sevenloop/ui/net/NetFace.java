package org.sevenloop.ui.net;

/** The ways in which the net is looked at; all have the same figures. */
enum NetFace {
    TREE,
    /** Who stands under whom. */
    CHART,
    /** A tile a unit, by colour. */
    WALL,
    /** By the work units whose people answer. */
    WORK_UNIT,
    /** One building as it is seen from the street. */
    BUILDING
}
