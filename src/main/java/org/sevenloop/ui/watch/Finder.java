package org.sevenloop.ui.watch;

import java.util.Locale;
import java.util.stream.Stream;
import org.sevenloop.model.people.Person;
import org.sevenloop.platform.Pinyin;

/** Whether somebody is meant by a few letters: of the name, its pinyin initials, a phone, a document or an address. */
final class Finder {
    private Finder() {}

    static boolean finds(String typed, Person person, String... more) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Pinyin.initials(person.name()).startsWith(wanted)
                || Stream.concat(
                                Stream.of(
                                        person.name(),
                                        person.phone(),
                                        person.document().number()),
                                Stream.of(more))
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
