package org.sevenloop.service.exchange;

import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;

/** What the import desk works with. */
public record ExchangeServices(
        ImportService imports,
        MappingService mappings,
        HistoryService history,
        DuplicateService duplicates,
        HandBackService handBacks,
        InboxService inbox) {
    public static ExchangeServices of(Store store, Messages text) {
        return new ExchangeServices(
                new ImportService(store),
                new MappingService(store),
                new HistoryService(store),
                new DuplicateService(store),
                new HandBackService(store, text),
                new InboxService(store, text));
    }
}
