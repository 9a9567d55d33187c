package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHAIN_HEAD;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.journal.JournalDamage;
import org.sevenloop.persistence.schema.tables.records.ChainHeadRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
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

        void change(ChangeRecord change) {
            change(change.getTableName(), change.getRowId(), change.getBeforeImage(), change.getAfterImage());
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
    static void join(DSLContext sql, ChangeSetRecord set, String digest) {
        ChainHeadRecord head = head(sql, set.getCommunityId());
        set.setDigest(digest);
        set.setSeq(head == null ? 1 : head.getSeq() + 1);
        set.setLink(link(head == null ? BEGINNING : head.getLink(), set));
        keepHead(sql, set, head);
    }

    private static @Nullable ChainHeadRecord head(DSLContext sql, long community) {
        return sql.selectFrom(CHAIN_HEAD)
                .where(CHAIN_HEAD.COMMUNITY_ID.eq(community))
                .and(CHAIN_HEAD.ID.eq(ONLY))
                .forUpdate()
                .fetchOne();
    }

    /** Keeps other stations from saving until this save has its place. */
    static void hold(DSLContext sql, long community) {
        head(sql, community);
    }

    /** Moves the head of the chain to a save that has its place already, if that is the next one. */
    static void rejoin(DSLContext sql, ChangeSetRecord set) throws JournalDamage {
        ChainHeadRecord head = head(sql, set.getCommunityId());
        String before = head == null ? BEGINNING : head.getLink();
        if (set.getSeq() != (head == null ? 1 : head.getSeq() + 1)
                || !set.getLink().equals(link(before, set))) {
            throw new JournalDamage("the chain of a community is broken at save " + set.getSeq());
        }
        keepHead(sql, set, head);
    }

    private static void keepHead(DSLContext sql, ChangeSetRecord set, @Nullable ChainHeadRecord known) {
        ChainHeadRecord head = known == null ? sql.newRecord(CHAIN_HEAD) : known;
        head.setCommunityId(set.getCommunityId());
        head.setId(ONLY);
        head.setSeq(set.getSeq());
        head.setLink(set.getLink());
        head.store();
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
