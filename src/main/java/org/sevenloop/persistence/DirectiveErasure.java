package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.DIRECTIVE;
import static org.sevenloop.persistence.schema.Tables.DIRECTIVE_FILE;
import static org.sevenloop.persistence.schema.Tables.RECEIPT;
import static org.sevenloop.persistence.schema.Tables.RECEIPT_HANDOVER;
import static org.sevenloop.persistence.schema.Tables.RECEIPT_RIVAL;
import static org.sevenloop.persistence.schema.Tables.STATION_PACKAGE;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/**
 * Takes one person out of orders and what was answered; that it was asked and answered stays. What was sent is closed for its
 * receiver, so that nobody here can tell whom it names: all of it goes, and is made anew where it must be sent again.
 */
final class DirectiveErasure {
    private final Access access;
    private final KnownBy known;
    private final FoundRows found;

    DirectiveErasure(Access access, KnownBy known, FoundRows found) {
        this.access = access;
        this.known = known;
        this.found = found;
    }

    void run() {
        orders();
        for (TableField<?, String> words :
                List.of(RECEIPT.ANSWER, RECEIPT.WHY, RECEIPT_RIVAL.ANSWER, RECEIPT_RIVAL.WHY, RECEIPT_HANDOVER.WHY)) {
            for (UpdatableRecord<?> row : found.of(Objects.requireNonNull(words.getTable()), known.said(words))) {
                row.set(words, "");
                access.rows().erase(row);
            }
        }
        for (UpdatableRecord<?> row : found.of(STATION_PACKAGE, STATION_PACKAGE.APPLIED.isTrue())) {
            row.set(STATION_PACKAGE.CONTENT, "");
            access.rows().erase(row);
        }
    }

    private void orders() {
        Set<Long> named = new HashSet<>();
        for (UpdatableRecord<?> row :
                found.of(DIRECTIVE, known.said(DIRECTIVE.TITLE).or(known.said(DIRECTIVE.CONTENT)))) {
            named.add(row.get(DIRECTIVE.ID));
            known.takeFrom(row, DIRECTIVE.TITLE);
            known.takeFrom(row, DIRECTIVE.CONTENT);
            access.rows().erase(row);
        }
        // Nobody looks into files: one whose order or name tells of the person goes.
        found.of(DIRECTIVE_FILE, DIRECTIVE_FILE.DIRECTIVE_ID.in(named).or(known.said(DIRECTIVE_FILE.NAME)))
                .forEach(access.rows()::remove);
    }
}
