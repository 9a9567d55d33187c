package org.sevenloop.ui.net;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.people.Member;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.platform.Messages;

/** How rows and pages of this desk are named. */
final class NetWords {
    private final Messages text;

    NetWords(Messages text) {
        this.text = text;
    }

    String name(NetRow row) {
        if (row.unit() != null) {
            return row.unit().name();
        }
        return row.household() != null ? household(row.household().household()) : person(row);
    }

    /** The first three of rows, and how many there are. */
    String names(Collection<NetRow> rows) {
        String first = rows.stream().limit(3).map(this::name).collect(Collectors.joining(text.text("net.names.join")));
        return rows.size() > 3 ? text.text("net.names.many", first, rows.size()) : first;
    }

    private static String person(NetRow row) {
        return row.member() == null ? "" : row.member().person().name();
    }

    /** The address and whose household it is; the number where the register gives no address. */
    String household(Household household) {
        String place = place(household);
        return household.head().isBlank()
                ? place
                : (place + ' ' + text.text("net.household.of", household.head())).strip();
    }

    /** The place of a household's row; blank in a row of another kind. */
    String place(NetRow row) {
        return row.household() == null ? "" : place(row.household().household());
    }

    private String place(Household household) {
        return household.address().isBlank() ? number(household) : household.address();
    }

    private String number(Household household) {
        return household.number().isBlank() ? "" : text.text("net.household.number", household.number());
    }

    /** 户主 · 男 · 46. */
    String about(Member member, OptionalInt age) {
        StringBuilder about = new StringBuilder(member.residence().relation());
        Sex sex = member.person().sex();
        if (sex != Sex.UNKNOWN) {
            about.append(about.isEmpty() ? "" : " ").append(text.text("net.sex." + sex.name()));
        }
        age.ifPresent(years -> about.append(about.isEmpty() ? "" : " ").append(years));
        return about.toString();
    }

    /** 居家 11/14 where days are counted, else the colour's word. */
    String badge(BoardCard card) {
        String origin =
                text.text("net.origin." + card.watchCase().facts().origin().name());
        return card.day().isPresent()
                ? text.text("net.badge", origin, Integer.toString(card.day().getAsInt()))
                : origin;
    }

    String level(Unit unit) {
        return text.text("net.level." + unit.level());
    }
}
