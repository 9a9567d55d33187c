package org.sevenloop.model.report;

public record ReportFormId(long value) {}
