package org.sevenloop.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.service.RefusedException;

/** Which community a command is about: the one that was named, else the only one there is. */
final class Communities {
    /** The community's own name at the end of its full one: 窑湾社区 of 恩施市舞阳坝街道窑湾社区. */
    private static final Pattern NAME = Pattern.compile(
            "(?:.*(?:街道|(?<=..)[镇乡市县]|(?<=..)(?<![社小])区))?([\\p{IsHan}\\d]{1,12}?(?:社区|村(?!民|组|居|委)|居委会|村委会))");

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

    /** The name that most of the files give their community: by titles and 填报单位, else by their names, else by addresses. */
    static String named(List<RecognisedFile> files) {
        Stream<List<String>> sources = Stream.of(
                files.stream().flatMap(file -> first(file.placeHints())).toList(),
                files.stream()
                        .flatMap(file -> first(List.of(file.fileName().split("[_\\-—.（）()\\s]+"))))
                        .toList(),
                files.stream()
                        .flatMap(file -> file.lines().stream())
                        .flatMap(line -> line.about().stream())
                        .flatMap(who -> first(List.of(who.address())))
                        .toList());
        return sources.map(Communities::mostFrequent)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String mostFrequent(List<String> names) {
        Map<String, Long> counts =
                names.stream().collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> first(List<String> hints) {
        return hints.stream()
                .map(hint -> NAME.matcher(hint.strip()))
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1))
                .limit(1);
    }
}
