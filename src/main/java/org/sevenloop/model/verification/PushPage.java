package org.sevenloop.model.verification;

import java.util.List;
import org.sevenloop.model.closing.DailyFigures;

/** All pushed names in the order of calling, with their counts. */
public record PushPage(List<PushItem> items, DailyFigures.Verification figures) {}
