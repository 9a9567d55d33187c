package org.sevenloop.model.watch;

import java.time.LocalDate;
import org.sevenloop.model.people.PersonId;

/** One temperature on record. */
public record Reading(PersonId person, LocalDate day, Period period, Celsius celsius, String note) {}
