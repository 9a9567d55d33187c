package org.sevenloop.service.exchange;

import java.util.List;
import org.sevenloop.model.exchange.Line;

/** Takes the rows of one kind of list into the store, inside one save. */
interface LineImport<L extends Line> {
    void run(List<L> lines);
}
