package org.sevenloop.service.account;

import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Revealed;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.verification.PushItemId;
import org.sevenloop.persistence.Access;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;
import org.sevenloop.service.verification.VerificationService;

/** Lets a masked number be shown whole, once it is noted who wants to see whose, and what for. */
public final class RevealService {
    private final Store store;

    public RevealService(Store store) {
        this.store = store;
    }

    /** Whether a purpose has to be given. */
    public boolean asksPurpose() {
        return store.session().hasAccounts();
    }

    /**
     * Notes it; only then may the number be shown.
     *
     * @param row the key of the person's or the pushed name's row, 0 for a whole list
     */
    public void note(Revealed what, long row, String purpose) {
        String why = store.purpose(purpose);
        store.read(Action.REVEAL, (access, sight) -> {
            sight.demand(seen(access, sight, what, row));
            return row;
        });
        store.remark(Action.REVEAL, Label.of("label.account.reveal." + what.name(), Long.toString(row), why));
    }

    private boolean seen(Access access, Sight sight, Revealed what, long row) {
        return switch (what) {
            case PERSON -> sight.sees(new PersonId(row));
            case CALL ->
                VerificationService.seen(access, sight, store.session().today()).stream()
                        .anyMatch(item -> item.id().equals(new PushItemId(row)));
            // The list has none but those who are seen anyway.
            case STRANDED -> store.may(Action.SEE_STRANDED);
        };
    }
}
