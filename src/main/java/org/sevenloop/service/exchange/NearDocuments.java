package org.sevenloop.service.exchange;

import org.sevenloop.model.people.IdentityDocument;

/** Numbers that are all but the same: one place mistyped, left out or too many, or the end lost in Excel. */
final class NearDocuments {
    private static final int SHORTEST = 8;
    /** Excel keeps fifteen digits of a number and turns the rest into noughts. */
    private static final int KEPT_BY_EXCEL = 15;

    private NearDocuments() {}

    /** Whether at most one of them is valid and they differ by no more than a slip. */
    static boolean are(IdentityDocument one, IdentityDocument other) {
        String a = one.number();
        String b = other.number();
        if (one.valid() && other.valid() || Math.min(a.length(), b.length()) < SHORTEST) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= KEPT_BY_EXCEL || oneSlip(a.substring(same), b.substring(same));
    }

    /** Two rests that begin differently: the same behind one place of either or of both, or two places changed about. */
    private static boolean oneSlip(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length() <= 1;
        }
        boolean turned = a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return turned || a.substring(1).equals(b.substring(1)) || a.substring(1).equals(b) || a.equals(b.substring(1));
    }
}
