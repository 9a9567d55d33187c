package org.sevenloop.model.campaign;

import java.util.List;
import java.util.Map;

/**
 * A campaign with how much is held for it.
 *
 * @param community its name is typed before the campaign ends
 * @param lists those that have rows, to be handed over before the end
 * @param counted how much was held when the campaign was ended; empty while it runs
 * @param store whether the data lie in a folder of this computer, and what is left of their old files
 */
public record CampaignPage(
        Campaign campaign,
        Map<Held, Long> held,
        String community,
        List<Handover> lists,
        Map<Held, Long> counted,
        OldFiles store) {
    /** What was written with the key of the campaign that was ended. */
    public enum OldFiles {
        /** Nothing of it is left, or the campaign still runs. */
        NONE,
        /** The key was not destroyed yet: copies and journal hold people. */
        LEFT,
        /** The data lie on a server, which has copies of its own. */
        ON_SERVER
    }

    public CampaignPage {
        held = Map.copyOf(held);
        lists = List.copyOf(lists);
        counted = Map.copyOf(counted);
    }
}
