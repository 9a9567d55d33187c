package org.sevenloop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.service.Session;

/** Somebody at the console of a made-up community at a moment that stands still. */
public record SampleSession(LocalDateTime now) implements Session {
    public static final CommunityId COMMUNITY = new CommunityId(422899001001L);
    public static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    /** The evening of the sample's business day, twenty minutes before the night shift. */
    public static SampleSession evening() {
        return new SampleSession(DAY.atTime(21, 40));
    }

    @Override
    public CommunityId community() {
        return COMMUNITY;
    }

    @Override
    public String user() {
        return "李文清";
    }

    @Override
    public LocalDate today() {
        return now.toLocalDate();
    }
}
