package org.sevenloop.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.journal.JournalDamage;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/**
 * The audit chain of a community: each save's link is the SHA-256 of the link before, of who saved what kind of thing when,
 * and of the digest of what it changed. The digest takes a salt with it, so that it tells nothing once that is erased.
 */
final class Chain {
    static final String BEGINNING = "0".repeat(64);
    static final long ONLY = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Chain() {}

    static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The digest of what one save changes, fed change by change in the order of their ids. */
    static final class Digest {
        private final MessageDigest digest = sha256();

        Digest(String salt, String arguments) {
            text(salt);
            text(arguments);
        }

        void change(String table, long row, @Nullable String before, @Nullable String after) {
            text(table);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, row).array());
            text(before);
            text(after);
        }

        private void text(@Nullable String text) {
            byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(0, text == null ? -1 : utf8.length)
                    .array());
            digest.update(utf8);
        }

        String finish() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives a save the next place in its community's chain; another station's save waits meanwhile. */
    static void join(Connection connection, ChangeSetRecord set, String digest) throws SQLException {
        Head head = head(connection, set.getCommunityId());
        set.setDigest(digest);
        set.setSeq(head.seq + 1);
        set.setLink(link(head.link, set));
        keepHead(connection, set);
    }

    /** Keeps other stations from saving until this save has its place. */
    static void hold(Connection connection, long community) throws SQLException {
        head(connection, community);
    }

    /** Moves the head of the chain to a save that has its place already, if that is the next one. */
    static void rejoin(Connection connection, ChangeSetRecord set) throws SQLException, JournalDamage {
        Head head = head(connection, set.getCommunityId());
        if (set.getSeq() != head.seq + 1 || !set.getLink().equals(link(head.link, set))) {
            throw new JournalDamage("the chain of a community is broken at save " + set.getSeq());
        }
        keepHead(connection, set);
    }

    private record Head(long seq, String link) {}

    // Plain statements: every save asks twice, and jOOQ's would be made anew each time.
    private static Head head(Connection connection, long community) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(
                "select seq, link from chain_head where community_id = ? and id = 1 for update")) {
            ask.setLong(1, community);
            try (ResultSet found = ask.executeQuery()) {
                return found.next() ? new Head(found.getLong(1), found.getString(2)) : new Head(0, BEGINNING);
            }
        }
    }

    private static void keepHead(Connection connection, ChangeSetRecord set) throws SQLException {
        String statement = set.getSeq() == 1
                ? "insert into chain_head (seq, link, community_id, id) values (?, ?, ?, 1)"
                : "update chain_head set seq = ?, link = ? where community_id = ? and id = 1";
        try (PreparedStatement keep = connection.prepareStatement(statement)) {
            keep.setLong(1, set.getSeq());
            keep.setString(2, set.getLink());
            keep.setLong(3, set.getCommunityId());
            keep.executeUpdate();
        }
    }

    /** The link that a save must have after another. */
    static String link(String before, ChangeSetRecord set) {
        String head = String.join(
                "\n",
                before,
                Long.toString(set.getSeq()),
                Long.toString(set.getId()),
                set.getActor(),
                set.getNotedAt().toString(),
                set.getBusinessDay().toString(),
                set.getLabel(),
                String.valueOf(set.getBatchId()),
                String.valueOf(set.getUndoesId()),
                set.getRemark().toString(),
                set.getDigest());
        return HexFormat.of().formatHex(sha256().digest(head.getBytes(StandardCharsets.UTF_8)));
    }
}
