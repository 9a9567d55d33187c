package org.sevenloop.ui.coverage;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.CoveragePage;
import org.sevenloop.model.coverage.KeeperRole;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.platform.Messages;

/** How blind spots are said, on the desk and on paper. */
final class CoverageWords {
    private final Messages text;

    CoverageWords(Messages text) {
        this.text = text;
    }

    String level(int level) {
        return text.text("coverage.column.level." + level);
    }

    String kind(Figure figure) {
        return text.text("coverage.kind." + figure.kind());
    }

    private String role(@Nullable AnswerRole role) {
        return text.text("net.role." + (role == null ? AnswerRole.RESPONSIBLE : role));
    }

    /** What is missing. */
    String what(BlindSpot spot, @Nullable CoveragePage page) {
        Responsible who = spot.who();
        return switch (spot.kind()) {
            case KEEPERS -> text.text("coverage.what.keepers", keepers(spot));
            case LEFT -> text.text("coverage.what.left", role(spot.role()), who == null ? "" : who.name());
            case UNANSWERED -> text.text("coverage.what.role", role(spot.role()));
            case SILENT -> who == null ? "" : text.text("coverage.what.silent", role(who.role()), who.name());
            case SCREENING ->
                text.text(
                        "coverage.what.SCREENING",
                        page == null || page.round() == null ? 0 : page.round().number());
            default -> text.text("coverage.what." + spot.kind());
        };
    }

    private String keepers(BlindSpot spot) {
        if (spot.missing().size() == KeeperRole.values().length) {
            return text.text("coverage.what.keepers.all");
        }
        return Arrays.stream(KeeperRole.values())
                .filter(spot.missing()::contains)
                .map(role -> text.text("coverage.keeper." + role))
                .collect(Collectors.joining(text.text("coverage.what.join")));
    }

    static String worker(BlindSpot spot) {
        return spot.worker() == null ? "" : spot.worker().name();
    }
}
