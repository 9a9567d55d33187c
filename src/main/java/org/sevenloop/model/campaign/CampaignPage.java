package org.sevenloop.model.campaign;

import java.util.Map;

/** A campaign with how much is held for it; the community has its name typed before it ends. */
public record CampaignPage(Campaign campaign, Map<Held, Long> held, String community) {
    public CampaignPage {
        held = Map.copyOf(held);
    }
}
