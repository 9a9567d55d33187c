package org.sevenloop.model.exchange;

import java.time.LocalDate;
import org.sevenloop.model.net.CommunityId;

/** Who acts, for which community, on which business day. */
public record Actor(String name, CommunityId community, LocalDate businessDay) {}
