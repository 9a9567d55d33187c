package org.sevenloop.model.directive;

/** The same node's answer as another station has it: shown beside the one that is kept, never put in its place. */
public record Rival(long id, ReceiptId receipt, String station, Reply answer, Step step) {}
