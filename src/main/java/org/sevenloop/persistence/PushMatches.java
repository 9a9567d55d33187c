package org.sevenloop.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushItemId;

/** Pushed names on record, among which a file's row finds its own. */
public final class PushMatches {
    private final Map<String, PushItem> byDocument = new HashMap<>();
    private final Map<String, List<PushItem>> byName = new HashMap<>();
    private final Map<PushItemId, PushItem> stored = new HashMap<>();

    PushMatches(Collection<PushItem> items, Map<PushItemId, PushItem> firstSeen) {
        for (PushItem item : items) {
            stored.put(item.id(), item);
            add(firstSeen.getOrDefault(item.id(), item));
        }
    }

    /** What is on record of an item that was found; null for one of this file's. */
    public @Nullable PushItem stored(PushItemId id) {
        return stored.get(id);
    }

    /** Lets later rows of the same file find what an earlier one wrote. */
    public void add(PushItem item) {
        if (item.document().valid()) {
            byDocument.put(item.document().number(), item);
        }
        byName.computeIfAbsent(item.name(), ignored -> new ArrayList<>()).add(item);
    }

    /** By a valid document; else by name and phone; else, where neither side has these, by name and address. */
    public Optional<PushItem> of(Identity row) {
        if (row.document().valid()) {
            PushItem same = byDocument.get(row.document().number());
            if (same != null) {
                return Optional.of(same);
            }
        }
        List<PushItem> namesakes = byName.getOrDefault(row.name(), List.of()).stream()
                .filter(item -> agree(item.document(), row.document()))
                .toList();
        Optional<PushItem> byPhone = namesakes.stream()
                .filter(item -> row.phoneUsable() && item.phone().equals(row.phone()))
                .findFirst();
        return byPhone.isPresent() || row.phoneUsable()
                ? byPhone
                : namesakes.stream()
                        .filter(item -> item.phone().equals(row.phone()))
                        .filter(item -> item.address().equals(row.address()))
                        .findFirst();
    }

    private static boolean agree(IdentityDocument a, IdentityDocument b) {
        return !a.valid() || !b.valid() || a.number().equals(b.number());
    }
}
