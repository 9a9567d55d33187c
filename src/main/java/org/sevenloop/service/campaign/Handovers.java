package org.sevenloop.service.campaign;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sevenloop.model.campaign.Handover;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ChangeRepository;
import org.sevenloop.service.exchange.ExportService;

/** Which lists were exported as they are now, by what the change record says. */
final class Handovers {
    private final ChangeRepository saves;

    Handovers(Access access) {
        this.saves = new ChangeRepository(access);
    }

    /** Of every list that has rows. */
    List<Handover> of(Map<Held, Long> held) {
        List<Handover> lists = new ArrayList<>();
        for (ExportKind list : ExportKind.values()) {
            Set<Held> kinds = kinds(list);
            if (kinds.stream().anyMatch(kind -> held.getOrDefault(kind, 0L) > 0)) {
                lists.add(of(list, kinds));
            }
        }
        return lists;
    }

    private Handover of(ExportKind list, Set<Held> kinds) {
        Optional<HistoryLine> export = saves.newest(ExportService.EXPORTED, list.word());
        return new Handover(
                list,
                export.map(HistoryLine::at).orElse(null),
                export.map(line -> saves.changedSince(line.id(), kinds)).orElse(false));
    }

    private static Set<Held> kinds(ExportKind list) {
        return switch (list) {
            case PEOPLE -> EnumSet.of(Held.PEOPLE, Held.RESIDENTS);
            case WATCH -> EnumSet.of(Held.CASES, Held.FACTS);
            case READINGS -> EnumSet.of(Held.READINGS);
            case ROSTER -> EnumSet.of(Held.DUTIES);
            case VERIFICATION -> EnumSet.of(Held.CALLS);
            case STRANDED -> EnumSet.of(Held.STRANDED);
            // To be worked off, not to be kept.
            case PROBLEMS -> EnumSet.noneOf(Held.class);
        };
    }
}
