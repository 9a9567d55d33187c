package org.sevenloop.model.net;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person's time of answering for a unit or a household. {@code to} is the first day on which they no longer do. */
public record Term(
        Responsible responsible, LocalDate from, @Nullable LocalDate to, String why) {}
