package org.sevenloop.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.service.RefusedException;

/** Which community a command is about: the one that was named, else the only one there is. */
final class Communities {
    /** The community's own name at the end of its full one: 窑湾社区 of 恩施市舞阳坝街道窑湾社区. */
    private static final Pattern NAME = Pattern.compile("(?:.*?(?:街道|[镇乡市区县]))?([\\p{IsHan}\\d]{1,12}?(?:社区|村))");

    private Communities() {}

    static CommunityId chosen(CommandLine line, Wiring wiring) {
        Optional<String> code = line.community();
        if (code.isPresent()) {
            return ofCode(code.get(), wiring);
        }
        return only(wiring).orElseThrow(() -> new UsageException("no-community"));
    }

    static Optional<CommunityId> only(Wiring wiring) {
        List<Unit> all = wiring.places().communities();
        if (all.size() > 1) {
            throw new UsageException(
                    "which-community",
                    all.stream()
                            .map(each -> (each.code() == null ? "" : each.code() + " ") + each.name())
                            .collect(Collectors.joining(", ")));
        }
        return all.stream().findFirst().map(each -> new CommunityId(each.id().value()));
    }

    /** A community that is not there yet is made, with what stands above it. */
    static CommunityId ofCode(String code, Wiring wiring) {
        return known(code, wiring).orElseGet(() -> {
            try {
                return wiring.places().choose(code);
            } catch (RefusedException e) {
                throw new UsageException("unknown-community", code);
            }
        });
    }

    static Optional<CommunityId> known(String code, Wiring wiring) {
        return wiring.places().communities().stream()
                .filter(each -> code.equals(each.code()))
                .findFirst()
                .map(each -> new CommunityId(each.id().value()));
    }

    /** The community's name out of a title or a 填报单位; blank where there is none. */
    static String nameIn(List<String> hints) {
        for (String hint : hints) {
            Matcher found = NAME.matcher(hint.strip());
            if (found.lookingAt()) {
                return found.group(1);
            }
        }
        return "";
    }
}
