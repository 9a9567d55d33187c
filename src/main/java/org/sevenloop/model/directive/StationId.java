package org.sevenloop.model.directive;

/** Key of a station that packages go to and come from. */
public record StationId(long value) {}
