package org.sevenloop.model.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.Origination;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Reading;

/**
 * All about one person.
 *
 * @param path units above the household, empty for somebody without one
 * @param sources the rows of imported files that named the person
 */
public record PersonPage(
        Person person,
        @Nullable Residence residence,
        @Nullable Household household,
        List<Unit> path,
        @Nullable CasePage watch,
        @Nullable Stranded stranded,
        List<Reading> readings,
        List<Origination> sources,
        List<HistoryLine> history) {}
