package org.sevenloop.model.directive;

/** An order with how far it is; of somebody's own units alone where only these are seen. */
public record DirectiveLine(Directive directive, Tally tally) {}
