package org.sevenloop.model.directive;

/** Key of an order. */
public record DirectiveId(long value) {}
