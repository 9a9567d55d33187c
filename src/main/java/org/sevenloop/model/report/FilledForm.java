package org.sevenloop.model.report;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** That a form was filled: for which day, by whom, when, and the digest of the file that was written. */
public record FilledForm(
        ReportFormId form, LocalDate day, LocalDateTime at, String actor, String fileName, String digest) {}
