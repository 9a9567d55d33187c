package org.sevenloop.service.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Column;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Looked;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.platform.Messages;

/** What goes to paper: a visit's record to be signed, and the notice by which a unit is told what to put right. */
public final class InspectionPaper {
    /** To be written into by hand: as wide as twelve characters. */
    private static final String ROOM = "\u3000".repeat(12);

    private final Messages text;
    private final InspectionWords words;
    private final LocalDate dated;

    /** @param dated the business day */
    public InspectionPaper(Messages text, LocalDate dated) {
        this.text = text;
        this.words = new InspectionWords(text);
        this.dated = dated;
    }

    /** 督查记录: every item with its answer, and what was found. */
    public PaperList record(Visit visit, InspectionPage page) {
        List<Finding> found = page.findings().stream()
                .filter(each -> each.visit().equals(visit.id()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Looked each : visit.looked()) {
            List<Finding> here =
                    found.stream().filter(one -> one.item().equals(each.item())).toList();
            if (each.look() != Look.FINDING || here.isEmpty()) {
                rows.add(List.of(number(rows), each.item(), words.look(each.look()), "", "", ""));
            }
            here.forEach(one -> rows.add(row(number(rows), each.item(), one)));
        }
        found.stream()
                .filter(one -> one.item().isEmpty())
                .forEach(one -> rows.add(row(number(rows), text.text("inspection.beside"), one)));
        if (!visit.note().isBlank()) {
            rows.add(List.of("", text.text("inspection.field.note"), "", visit.note(), "", ""));
        }
        rows.add(signature("inspection.sign.inspector"));
        rows.add(signature("inspection.sign.unit"));
        String note = text.text(
                "inspection.paper.record.note",
                visit.site().name(),
                words.at(visit.at()),
                page.group(visit.group()),
                words.way(visit));
        return new PaperList(
                text.text("inspection.paper.record"),
                note,
                dated,
                List.of(
                        Column.text(text.text("inspection.column.number")),
                        Column.text(text.text("inspection.column.item")),
                        Column.text(text.text("inspection.column.look")),
                        Column.personal(Personal.WORDS, text.text("inspection.column.text")),
                        Column.personal(Personal.NAME, text.text("inspection.column.owner")),
                        Column.text(text.text("inspection.column.due"))),
                rows);
    }

    private List<String> row(String number, String item, Finding one) {
        return List.of(number, item, words.look(Look.FINDING), what(one), one.owner(), words.at(one.due()));
    }

    private static String number(List<List<String>> rows) {
        return Integer.toString(rows.size() + 1);
    }

    private List<String> signature(String key) {
        return List.of("", text.text(key), "", "", text.text("inspection.sign.day"), "");
    }

    /** 整改通知单: what one unit still has to put right, with room for what it did. */
    public PaperList notice(Site site, InspectionPage page, String community) {
        List<Finding> open = page.findings().stream()
                .filter(each -> each.site().identity().equals(site.identity())
                        && each.state().toRectify())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Finding each : open) {
            String due = each.isLate(page.now())
                    ? text.text("inspection.due.late", words.at(each.due()), words.late(each, page.now()))
                    : words.at(each.due());
            rows.add(List.of(
                    number(rows),
                    words.at(each.raisedAt()),
                    each.item(),
                    what(each),
                    words.severity(each.severity()),
                    (each.owner() + ' ' + each.phone()).strip(),
                    due,
                    ROOM));
        }
        rows.add(List.of(
                "", "", text.text("inspection.sign.received"), "", "", "", text.text("inspection.sign.day"), ""));
        return new PaperList(
                text.text("inspection.paper.notice"),
                text.text("inspection.paper.notice.note", site.name(), open.size(), community),
                dated,
                List.of(
                        Column.text(text.text("inspection.column.number")),
                        Column.text(text.text("inspection.column.raised")),
                        Column.text(text.text("inspection.column.item")),
                        Column.personal(Personal.WORDS, text.text("inspection.column.text")),
                        Column.text(text.text("inspection.column.severity")),
                        Column.personal(Personal.WORDS, text.text("inspection.column.owner")),
                        Column.text(text.text("inspection.column.due")),
                        Column.text(text.text("inspection.column.done"))),
                rows);
    }

    private String what(Finding one) {
        return Stream.of(one.place(), one.text())
                .filter(each -> !each.isBlank())
                .reduce((place, what) -> text.text("inspection.at.place", place, what))
                .orElse("");
    }
}
