package org.sevenloop.model.watch;

import java.util.List;

/** A case with the history of its facts, the newest first. */
public record CasePage(BoardCard card, List<FactChange> changes) {}
