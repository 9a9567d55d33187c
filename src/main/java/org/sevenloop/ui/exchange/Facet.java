package org.sevenloop.ui.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Sex;
import org.sevenloop.platform.Messages;

/** What two entries say about one thing; blank where one says nothing. */
record Facet(String name, String one, String other) {
    private record Side(
            String name,
            String sex,
            String birth,
            String document,
            String phones,
            String addresses,
            String lists,
            String nationality) {}

    /** Whether both say something, and not the same. */
    boolean differs() {
        return !one.isBlank() && !other.isBlank() && !one.equals(other);
    }

    /** Whoever passes by need not read whole numbers; those that differ must be compared place by place. */
    private Facet masked(UnaryOperator<String> mask) {
        return differs() ? this : new Facet(name, lines(one, mask), lines(other, mask));
    }

    private static String lines(String written, UnaryOperator<String> mask) {
        return written.lines().map(mask).collect(Collectors.joining("\n"));
    }

    /** Somebody on record beside a row of a file. */
    static List<Facet> of(KnownPerson known, Identity row, Messages text) {
        Side right = new Side(
                row.name(),
                sex(row.sex(), text),
                day(row.birth()),
                row.document().number(),
                row.phone(),
                row.address(),
                "",
                row.nationality());
        return facets(side(known, text), right, text);
    }

    /** Two people on record. */
    static List<Facet> of(KnownPerson one, KnownPerson other, Messages text) {
        return facets(side(one, text), side(other, text), text);
    }

    private static List<Facet> facets(Side one, Side other, Messages text) {
        return List.of(
                        facet("field.name", one, other, Side::name, text),
                        facet("field.sex", one, other, Side::sex, text),
                        facet("field.birth", one, other, Side::birth, text),
                        facet("field.id", one, other, Side::document, text).masked(Masking::document),
                        facet("field.phone", one, other, Side::phones, text).masked(Masking::phone),
                        facet("field.address", one, other, Side::addresses, text),
                        facet("field.nationality", one, other, Side::nationality, text),
                        facet("exchange.pair.lists", one, other, Side::lists, text))
                .stream()
                .filter(facet -> !facet.one().isBlank() || !facet.other().isBlank())
                .toList();
    }

    private static Facet facet(String key, Side one, Side other, Function<Side, String> part, Messages text) {
        return new Facet(text.text(key), part.apply(one), part.apply(other));
    }

    private static Side side(KnownPerson person, Messages text) {
        return new Side(
                person.name(),
                sex(person.sex(), text),
                day(person.birth()),
                person.document().number(),
                lines(person.phones()),
                lines(person.addresses()),
                lists(person, text),
                person.nationality());
    }

    private static String lists(KnownPerson person, Messages text) {
        StringBuilder lists = new StringBuilder();
        add(lists, person.home() != null, text.text("exchange.kind.people"));
        add(lists, person.watchCase() != null, text.text("exchange.kind.watch"));
        add(lists, person.stranded() != null, text.text("exchange.kind.stranded"));
        return lists.toString();
    }

    private static void add(StringBuilder lists, boolean there, String name) {
        if (there) {
            lists.append(lists.isEmpty() ? "" : "\n").append(name);
        }
    }

    private static String lines(Collection<String> texts) {
        return String.join("\n", texts);
    }

    private static String sex(Sex sex, Messages text) {
        return sex == Sex.UNKNOWN ? "" : text.text("people.sex." + sex.name());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
