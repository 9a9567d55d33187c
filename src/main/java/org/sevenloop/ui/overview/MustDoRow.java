package org.sevenloop.ui.overview;

import org.sevenloop.model.closing.MustDo;

/** A thing that must be done, in words. */
public record MustDoRow(MustDo item, String title, String reason, String due, String action) {}
