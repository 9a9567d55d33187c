package org.sevenloop.spreadsheet.mess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.spreadsheet.mess.CleanList.Home;
import org.sevenloop.spreadsheet.mess.CleanList.Somebody;
import org.sevenloop.spreadsheet.mess.Draft.Spot;

/** Holds what was read against the clean list, value by value. */
final class Judge {
    private static final Pattern HOME =
            Pattern.compile("(?:.*社区)?(.*?\\p{IsHan}\\d?)[区期-]?(\\d+)(?:号楼|栋|幢|#|#楼)(\\d+)单元(\\d+)[室号]?");

    /** What became of a list: {@code wrong} is silently so, {@code flags} are problems told of what was whole. */
    record Verdict(List<String> wrong, List<String> flags) {
        boolean recovered() {
            return wrong.isEmpty() && flags.isEmpty();
        }
    }

    private final Draft draft;
    private final Paper paper;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final Set<Paper.Lies> flagged = new HashSet<>();

    private Judge(Draft draft, Paper paper) {
        this.draft = draft;
        this.paper = paper;
    }

    static Verdict of(Draft draft, Paper paper, RecognisedFile read) {
        Judge judge = new Judge(draft, paper);
        judge.hold(read);
        return new Verdict(judge.wrong, judge.flags);
    }

    private void hold(RecognisedFile read) {
        List<Somebody> people = draft.list.people();
        if (read.kind() != draft.list.kind() || read.lines().size() != people.size()) {
            wrong.add(read.kind() + " of " + read.lines().size() + " rows, not " + draft.list.kind() + " of "
                    + people.size());
            return;
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        read.lines().forEach(line -> problems.addAll(line.problems()));
        problems.forEach(problem -> flagged.add(at(problem)));
        Set<Paper.Lies> due = new HashSet<>();
        draft.lost.forEach(spot -> due.add(place(spot)));
        for (Problem problem : problems) {
            Paper.Lies at = at(problem);
            if (!due.contains(at)) {
                flags.add(at + " " + problem.code() + " " + problem.value());
            }
        }
        for (int n = 0; n < people.size(); n++) {
            hold(n, people.get(n), read.lines().get(n));
        }
    }

    /** The sheet of a text file bears the file's name. */
    private Paper.Lies at(Problem problem) {
        String sheet = problem.place().sheet();
        boolean text = paper.sheets.stream().noneMatch(one -> one.name.equals(sheet));
        return new Paper.Lies(
                text ? paper.sheets.getFirst().name : sheet,
                problem.place().row(),
                problem.place().column());
    }

    private Paper.@Nullable Lies place(Spot spot) {
        return paper.places.get(new Spot(draft.joined.getOrDefault(spot.person(), spot.person()), spot.column()));
    }

    private void hold(int n, Somebody one, Line line) {
        Identity who = line.about().orElseThrow();
        same(n, Col.NAME, one.name(), who.name());
        same(n, Col.SEX, one.male() ? Sex.MALE : Sex.FEMALE, who.sex());
        same(n, Col.ID, one.id(), who.document().number());
        same(n, Col.PHONE, one.phone(), who.phone());
        same(
                n,
                draft.columns.contains(Col.ROOM) ? Col.ROOM : Col.ADDRESS,
                told(one.home().plain()),
                told(who.address()));
        if (line instanceof WatchLine watch) {
            same(n, Col.RETURNED, one.returned(), watch.returnedOn());
            same(n, Col.ORIGIN, one.origin(), watch.originPlace());
            same(n, Col.CONTACT, one.contact() ? Answer.YES : Answer.NO, watch.contact());
            same(n, Col.NOTE, one.note(), watch.note());
        } else if (line instanceof PeopleLine person) {
            same(n, Col.RELATION, one.head() ? "户主" : "其他", person.relation());
            same(n, Col.BIRTH, one.birth(), who.birth());
            same(n, Col.NOTE, one.note(), person.note());
            same(n, Col.ADDRESS, told(one.home().plain()), told(person.householdAddress()));
            same(n, Col.ADDRESS, estate(one.home()), estate(person.unitPath()));
        }
    }

    private void same(int n, Col column, @Nullable Object clean, @Nullable Object read) {
        Spot spot = new Spot(n, column);
        Paper.Lies at = place(spot);
        if (draft.lost.contains(spot)) {
            if (!flagged.contains(at)) {
                wrong.add(at + " not flagged: " + clean + " read as " + read);
            }
        } else if (draft.columns.contains(column) && !Objects.equals(clean, read) && !flagged.contains(at)) {
            wrong.add(at + " " + column.name().toLowerCase(Locale.ROOT) + ": " + clean + " read as " + read);
        }
    }

    /** Estate, building, entrance and room, in whatever words. */
    private static String told(String address) {
        Matcher home = HOME.matcher(address.replace(" ", ""));
        return home.matches()
                ? home.group(1) + "|" + home.group(2) + "|" + home.group(3) + "|" + home.group(4)
                : address;
    }

    private static String estate(Home home) {
        return home.estate().replaceAll("(\\d)[区期]$", "$1") + "|" + home.building();
    }

    private static String estate(List<String> path) {
        return path.size() < 2
                ? path.toString()
                : path.get(0).replaceAll("(\\d)[区期]$", "$1") + "|" + path.get(1).replaceAll("(号楼|栋|幢|#|#楼)$", "");
    }
}
