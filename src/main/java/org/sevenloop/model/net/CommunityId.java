package org.sevenloop.model.net;

/** Whose data it is: the community's official code where one is known. */
public record CommunityId(long value) {}
