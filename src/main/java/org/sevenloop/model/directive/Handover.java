package org.sevenloop.model.directive;

/** That a node's part of an order went to another node: by hand, or because the unit was split, merged or closed. */
public record Handover(ReceiptId from, ReceiptId to, Step step, String why) {}
