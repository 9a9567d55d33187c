package org.sevenloop.spreadsheet.write;

import org.sevenloop.model.exchange.Place;

/** What is to be put right at a place of a workbook, in one sentence. */
public record Remark(Place place, String sentence) {}
