package org.sevenloop.model.directive;

import java.time.LocalDateTime;

/** When a node came so far, and who said so. */
public record Step(LocalDateTime at, String by) {}
