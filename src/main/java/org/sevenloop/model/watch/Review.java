package org.sevenloop.model.watch;

/** How far the community's check of a returnee's own statement has come (信息核对). */
public enum Review {
    REVIEWED,
    REVIEWING,
    NOT_REVIEWED,
    UNKNOWN
}
