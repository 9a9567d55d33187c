package org.sevenloop.persistence.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the key file says.
 *
 * @param counter one more with every change, so that an older copy is known as one
 * @param campaign the campaign's key under the data key
 * @param open the data key itself, in base64; null as soon as there are accounts
 * @param recovery the data key under the printed key; null without accounts
 */
record KeyContent(
        long counter,
        int generation,
        Destroyed destroyed,
        Sealed campaign,
        @Nullable String open,
        @Nullable Sealed recovery,
        List<Entry> accounts) {
    KeyContent {
        accounts = List.copyOf(accounts);
    }

    /**
     * One person's way to the data key.
     *
     * @param data the data key under the key that Argon2id makes of the password and the salt
     */
    record Entry(String name, Argon cost, String salt, Sealed data, Tries tries) {
        Entry with(Tries now) {
            return new Entry(name, cost, salt, data, now);
        }
    }

    Optional<Entry> account(String name) {
        return accounts.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    KeyContent moved(int next, Destroyed past, Sealed campaignKey, @Nullable String openKey) {
        return new KeyContent(counter + 1, next, past, campaignKey, openKey, recovery, accounts);
    }

    KeyContent recoveredBy(Sealed wrapped) {
        return new KeyContent(counter + 1, generation, destroyed, campaign, open, wrapped, accounts);
    }

    KeyContent with(List<Entry> others) {
        return new KeyContent(counter + 1, generation, destroyed, campaign, open, recovery, others);
    }

    KeyContent with(String name, UnaryOperator<Entry> change) {
        return with(accounts.stream()
                .map(each -> each.name().equals(name) ? change.apply(each) : each)
                .toList());
    }

    KeyContent without(String name) {
        return with(accounts.stream().filter(each -> !each.name().equals(name)).toList());
    }

    KeyContent and(Entry another) {
        List<Entry> all = new ArrayList<>(without(another.name()).accounts());
        all.add(another);
        return with(all);
    }

    /** Never the open key. */
    @Override
    public String toString() {
        return "KeyContent[" + counter + "]";
    }
}
