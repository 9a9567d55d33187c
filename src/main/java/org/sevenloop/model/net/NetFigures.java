package org.sevenloop.model.net;

import org.sevenloop.model.watch.ColourCounts;

/**
 * The figures of a node of the net.
 *
 * @param colours of the watched people who live there
 * @param withoutResponsible households that nobody answers for, neither themselves nor any unit from level 5 down
 */
public record NetFigures(int households, int people, ColourCounts colours, int withoutResponsible) {
    public static final NetFigures ZERO = new NetFigures(0, 0, ColourCounts.ZERO, 0);

    public NetFigures plus(NetFigures other) {
        return new NetFigures(
                households + other.households,
                people + other.people,
                colours.plus(other.colours),
                withoutResponsible + other.withoutResponsible);
    }
}
