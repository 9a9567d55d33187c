package org.sevenloop.model.directive;

/** Key of one node's receipt of an order. */
public record ReceiptId(long value) {}
