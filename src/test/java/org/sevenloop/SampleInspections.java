package org.sevenloop;

import static org.sevenloop.SampleSession.DAY;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Checklist;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingEntry;
import org.sevenloop.model.inspection.InspectionGroup;
import org.sevenloop.model.inspection.InspectionGroupId;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Looked;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.model.inspection.Severity;
import org.sevenloop.model.inspection.Site;
import org.sevenloop.model.inspection.SiteKind;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepEntry;
import org.sevenloop.model.inspection.VisitEntry;
import org.sevenloop.service.inspection.InspectionService;

/** Two made-up groups, six visits, and findings in every state: two late, one of them found again. */
public final class SampleInspections {
    private final InspectionService service;

    private SampleInspections(InspectionService service) {
        this.service = service;
    }

    /** @param service at the evening of the sample's day */
    public static void fill(InspectionService service) {
        new SampleInspections(service).write();
    }

    private void write() {
        InspectionGroupId first =
                service.setup().save(new InspectionGroup(null, "第一督查组", "周晨", "吴静、王涛", "18600001001"));
        InspectionGroupId second = service.setup().save(new InspectionGroup(null, "第二督查组", "郑云", "李怡", "18600001002"));
        Site east = new Site(SiteKind.CHECKPOINT, "东门卡口", null);
        Site yard = new Site(SiteKind.COMPOUND, "柳树院", null);
        LocalDateTime older = DAY.minusDays(12).atTime(9, 30);
        visit(first, east, older, finding(2, "登记本缺两页", Severity.MINOR, "陈岚", older.plusHours(9)));
        step("东门卡口", Step.RECTIFY, older.plusHours(8), "补登了两页，以后一班一签");
        step("东门卡口", Step.PASS, older.plusHours(9), "");
        step("东门卡口", Step.CLOSE, older.plusHours(9), "");
        LocalDateTime late = DAY.minusDays(1).atTime(9, 30);
        visit(
                first,
                east,
                late,
                finding(2, "登记本又缺一页，夜班没有登记车辆", Severity.MAJOR, "陈岚", late.plusHours(10)),
                finding(5, "交接班没有签字", Severity.MINOR, "陈岚", DAY.atTime(23, 0)));
        LocalDateTime noon = DAY.atTime(11, 15);
        visit(second, yard, noon, finding(0, "后门开着，没人看", Severity.GRAVE, "冯波", noon.plusHours(2)));
        LocalDateTime before = DAY.minusDays(2).atTime(15, 0);
        Site shop = new Site(SiteKind.MARKET, "便民菜店", null);
        visit(second, shop, before, finding(0, "入口没有测温", Severity.MAJOR, "褚慧", DAY.atTime(12, 0)));
        step("便民菜店", Step.RECTIFY, DAY.atTime(10, 0), "门口设了测温点，两人轮班");
        Site office = new Site(SiteKind.OFFICE, "居委会", null);
        visit(first, office, before, finding(4, "捐赠口罩没有入账", Severity.MINOR, "卫浩", DAY.atTime(12, 0)));
        step("居委会", Step.RECTIFY, DAY.minusDays(1).atTime(9, 0), "已入账");
        step("居委会", Step.SEND_BACK, DAY.minusDays(1).atTime(16, 0), "只补了数量，没有经手人");
        step("居委会", Step.RECTIFY, DAY.atTime(9, 0), "补了经手人签字");
        step("居委会", Step.PASS, DAY.atTime(15, 0), "账物相符");
        visit(second, new Site(SiteKind.HOUSEHOLD, "四组12号", null), DAY.atTime(16, 0));
    }

    private static FindingEntry finding(int item, String text, Severity severity, String owner, LocalDateTime due) {
        return new FindingEntry(Integer.toString(item), text, "", severity, owner, "18600001003", due, picture());
    }

    private void visit(InspectionGroupId group, Site site, LocalDateTime at, FindingEntry... found) {
        Checklist list = service.page().checklists().stream()
                .filter(each -> each.kind() == site.kind())
                .findFirst()
                .orElseThrow();
        List<FindingEntry> findings = List.of(found).stream()
                .map(each -> new FindingEntry(
                        list.items().get(Integer.parseInt(each.item())),
                        each.text(),
                        each.place(),
                        each.severity(),
                        each.owner(),
                        each.phone(),
                        each.due(),
                        each.photo()))
                .toList();
        List<Looked> looked = list.items().stream()
                .map(item -> new Looked(
                        item, findings.stream().anyMatch(each -> each.item().equals(item)) ? Look.FINDING : Look.HOLDS))
                .toList();
        service.findings().record(new VisitEntry(group, at, site, false, "", looked, findings));
    }

    /** Of the newest finding there. */
    private void step(String site, Step step, LocalDateTime at, String text) {
        Finding finding = service.page().findings().stream()
                .filter(each -> each.site().name().equals(site) && !each.closed())
                .findFirst()
                .orElseThrow();
        LocalDateTime due = step == Step.SEND_BACK ? DAY.atTime(10, 0) : null;
        String by = step == Step.RECTIFY ? finding.owner() : "周晨";
        service.findings().take(finding, new StepEntry(step, by, at, text, due, null));
    }

    /** A page of a book with a gap in it. */
    public static @Nullable Photo picture() {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xe8e4da));
        pen.fillRect(0, 0, 400, 300);
        pen.setColor(Color.GRAY);
        for (int line = 40; line < 280; line += 24) {
            pen.drawLine(30, line, line == 136 ? 120 : 370, line);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Photo(bytes.toByteArray());
    }
}
