package org.sevenloop.model.directive;

import org.sevenloop.model.net.UnitId;

/**
 * Another station that packages go to and come from.
 *
 * @param unit it answers for this unit and what lies below it
 * @param identity its public keys
 * @param sent the number of the last package to it
 * @param received up to here all of its packages were taken in
 */
public record Station(StationId id, String name, UnitId unit, String identity, int sent, int received) {}
