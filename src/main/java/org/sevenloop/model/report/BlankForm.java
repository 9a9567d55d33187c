package org.sevenloop.model.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A form's file as the superior sent it.
 *
 * @param name of the file, with its ending
 */
public record BlankForm(String name, byte[] content) {
    public String digest() {
        return digest(content);
    }

    /** SHA-256 of a file, by which one that was handed in is known again. */
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With its dot, lower case. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlankForm form && name.equals(form.name) && digest().equals(form.digest());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
