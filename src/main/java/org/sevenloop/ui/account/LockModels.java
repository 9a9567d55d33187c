package org.sevenloop.ui.account;

/** What a locked console works with. */
public record LockModels(DoorViewModel<?> door, LockBoardViewModel board) {}
