package org.sevenloop.model.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What somebody said that columns of a sender's layout are.
 *
 * @param sender who sends lists of this layout, as the sheet names them
 * @param headings what makes the layout: its headings, folded, each once, from the left
 */
public record Mapping(String sender, SheetKind kind, List<String> headings, List<MappedColumn> columns) {
    /**
     * @param heading folded, group first
     * @param occurrence which of the columns with this heading, counted from 1
     * @param field message key, {@link Choices#IGNORED} where the column is not used
     */
    public record MappedColumn(String heading, int occurrence, String field) {}

    public Mapping {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
    }

    /** The headings' digest: by it a layout is known again. */
    public String layout() {
        try {
            byte[] text = String.join("\n", headings).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
