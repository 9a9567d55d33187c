package org.sevenloop.model.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Sex;

/**
 * Who a row says it is about, in normal form; blank where the sheet is.
 *
 * @param phone digits only, or as written where it can be no phone
 * @param phoneUsable whether the phone can tell who somebody is
 * @param address as written, full-width forms folded
 */
public record Identity(
        String name,
        Sex sex,
        @Nullable LocalDate birth,
        IdentityDocument document,
        String phone,
        boolean phoneUsable,
        String address,
        String nationality) {}
