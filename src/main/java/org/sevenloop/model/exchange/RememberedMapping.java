package org.sevenloop.model.exchange;

import java.time.LocalDateTime;

/** A mapping that was kept, by whom and when. */
public record RememberedMapping(MappingId id, Mapping mapping, String actor, LocalDateTime at) {}
