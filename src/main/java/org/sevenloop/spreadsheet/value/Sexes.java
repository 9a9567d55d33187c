package org.sevenloop.spreadsheet.value;

import java.util.Locale;
import org.sevenloop.model.people.IdNumber;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Sex;

/** 男 女, M F, 1 2; where the sheet is blank, what the ID number tells. */
public final class Sexes {
    private Sexes() {}

    public static Sex read(String written, IdentityDocument document) {
        return switch (Fold.tight(written).toLowerCase(Locale.ROOT)) {
            case "男", "男性", "m", "male", "1", "1男", "1-男", "先生" -> Sex.MALE;
            case "女", "女性", "f", "female", "2", "2女", "2-女", "女士" -> Sex.FEMALE;
            default ->
                document.valid()
                        ? IdNumber.of(document.number()).map(IdNumber::sex).orElse(Sex.UNKNOWN)
                        : Sex.UNKNOWN;
        };
    }
}
