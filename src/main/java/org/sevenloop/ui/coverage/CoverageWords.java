package org.sevenloop.ui.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindKind;
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

    /** What repairs so many of a kind. */
    String repair(BlindKind kind, int many) {
        String verb = text.text("coverage.repair." + kind);
        return many > 1 ? text.text("coverage.repair.many", verb, many) : verb;
    }

    /** Who or what is repaired: one with its address, or the first three of many. */
    String whom(List<BlindSpot> spots) {
        if (spots.size() == 1) {
            BlindSpot only = spots.getFirst();
            return (called(only) + " " + only.place()).strip();
        }
        List<String> names = names(spots);
        String first = names.stream().limit(3).collect(Collectors.joining(text.text("coverage.what.join")));
        return names.size() > 3 || names.size() < spots.size()
                ? text.text("coverage.whom.many", first, spots.size())
                : first;
    }

    /** Whoever is to get a phone here, each once. */
    List<String> names(List<BlindSpot> spots) {
        return spots.stream().map(CoverageWords::called).distinct().toList();
    }

    private static String called(BlindSpot spot) {
        Responsible who = spot.who();
        return spot.kind() == BlindKind.SILENT && who != null ? who.name() : spot.name();
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
