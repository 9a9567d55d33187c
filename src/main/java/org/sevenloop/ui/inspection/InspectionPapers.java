package org.sevenloop.ui.inspection;

import java.nio.file.Path;
import java.util.List;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.inspection.InspectionExport;
import org.sevenloop.service.inspection.InspectionPaper;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.ui.common.DeskTools;

/** What leaves the desk on paper and as a workbook. */
final class InspectionPapers {
    private final InspectionService service;
    private final InspectionExport exports;
    private final DeskTools tools;

    InspectionPapers(InspectionServices services, DeskTools tools) {
        this.service = services.inspections();
        this.exports = services.exports();
        this.tools = tools;
    }

    void record(Visit visit, InspectionPage page) {
        tools.printouts().print(new InspectionPaper(tools.text(), service.today()).record(visit, page));
    }

    void notice(Site site, InspectionPage page) {
        InspectionPaper paper = new InspectionPaper(tools.text(), service.today());
        tools.tasks()
                .run(
                        "inspection.notice",
                        service::communityName,
                        community -> tools.printouts().print(paper.notice(site, page, community)),
                        tools.problems()::tell);
    }

    void list(List<Finding> findings, InspectionPage page) {
        Messages text = tools.text();
        FindingWords words = new FindingWords(text);
        tools.printouts()
                .print(PaperList.of(
                        text.text("inspection.export.name"),
                        text.text("inspection.hits", findings.size()),
                        service.today(),
                        List.of(
                                // A household is often called by who lives there.
                                Field.personal(Personal.WORDS, text.text("inspection.column.site"), each -> each.site()
                                        .name()),
                                Field.text(text.text("inspection.column.item"), Finding::item),
                                Field.personal(Personal.WORDS, text.text("inspection.column.text"), Finding::text),
                                Field.text(
                                        text.text("inspection.column.severity"),
                                        each -> words.severity(each.severity())),
                                Field.personal(Personal.NAME, text.text("inspection.column.owner"), Finding::owner),
                                Field.text(text.text("inspection.column.due"), each -> words.at(each.due())),
                                Field.text(
                                        text.text("inspection.column.state"),
                                        each -> each.isLate(page.now())
                                                ? words.late(each, page.now())
                                                : words.state(each.state()))),
                        findings));
    }

    void export(List<Finding> findings, InspectionPage page, Path file) {
        Messages text = tools.text();
        tools.rights().purpose(purpose -> tools.tasks()
                .run(
                        text.text("inspection.export.job"),
                        () -> {
                            exports.write(findings, page, file, purpose);
                            return findings.size();
                        },
                        rows -> tools.notices().done(text.text("inspection.export.done", rows, file.toString()), null),
                        tools.problems()::tell));
    }
}
