package org.sevenloop.model.people;

/**
 * A document as written, put into its normal form.
 *
 * @param number without separators, upper case; as written where it cannot be right
 * @param valid whether the number can tell who somebody is; an invalid one is kept and shown, never matched by
 */
public record IdentityDocument(DocumentType type, String number, boolean valid) {
    public static final IdentityDocument NONE = new IdentityDocument(DocumentType.NONE, "", false);

    /** Whether nothing at all was written. */
    public boolean absent() {
        return number.isEmpty();
    }
}
