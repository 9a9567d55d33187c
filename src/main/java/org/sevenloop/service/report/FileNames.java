package org.sevenloop.service.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.report.ReportFormId;

/** What filled forms are called: by their name and day, and by whom they go to where several bear one name. */
final class FileNames {
    private final Map<ReportFormId, String> stems = new HashMap<>();

    /** @param forms all that are kept, so that a form is called the same whatever is filled along with it */
    FileNames(List<ReportForm> forms) {
        Map<String, Long> bearers = forms.stream()
                .map(form -> key(plain(form.name())))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> taken = new HashSet<>();
        for (ReportForm form : forms) {
            String stem = plain(form.name());
            if (!form.recipient().isBlank() && bearers.getOrDefault(key(stem), 0L) > 1) {
                stem += '_' + plain(form.recipient());
            }
            String free = stem;
            for (int i = 2; !taken.add(key(free)); i++) {
                free = stem + '_' + i;
            }
            stems.put(Objects.requireNonNull(form.id()), free);
        }
    }

    String of(ReportForm form, LocalDate day) {
        String stem = stems.getOrDefault(Objects.requireNonNull(form.id()), plain(form.name()));
        return stem + '_' + day + form.blank().ending();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** Windows takes capitals and small letters for one. */
    private static String key(String stem) {
        return stem.toLowerCase(Locale.ROOT);
    }
}
