package org.sevenloop.model.coverage;

/** One of the five who look after somebody isolated at home. */
public record Keeper(KeeperRole role, String name, String phone) {}
