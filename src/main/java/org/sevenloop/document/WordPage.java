package org.sevenloop.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** An A4 page in Word, in the fonts that offices have for such papers; Word and WPS put others where one is missing. */
final class WordPage {
    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String BODY_FONT = "仿宋_GB2312";
    private static final String HEAD_FONT = "黑体";
    private static final String LATIN_FONT = "Times New Roman";
    private static final String RED = "A61B22";
    private static final double TWIPS_PER_MM = 56.6929;
    private static final int TYPE_AREA = 8844;
    /** Two signs of 16 points. */
    private static final int INDENT = 640;

    private final XWPFDocument document;

    WordPage(XWPFDocument document) {
        this.document = document;
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setRight(twips(26));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
    }

    void title(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = run(paragraph, words, TITLE_FONT, 26);
        run.setColor(RED);
    }

    /** Two words at the ends of a line over a red rule. */
    void ruled(String left, String right) {
        XWPFParagraph paragraph = document.createParagraph();
        tab(paragraph, TYPE_AREA, STTabJc.RIGHT);
        paragraph.setBorderBottom(Borders.THICK);
        paragraph.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
        run(paragraph, left + "\t" + right, BODY_FONT, 12);
    }

    void heading(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        line(paragraph);
        paragraph.setIndentationFirstLine(INDENT);
        paragraph.setKeepNext(true);
        run(paragraph, words, HEAD_FONT, 16);
    }

    void paragraph(String words, boolean indented) {
        XWPFParagraph paragraph = document.createParagraph();
        if (indented) {
            paragraph.setIndentationFirstLine(INDENT);
        }
        line(paragraph);
        run(paragraph, words, BODY_FONT, 16);
    }

    /** The head of a table or a chart. */
    void caption(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(200);
        paragraph.setKeepNext(true);
        run(paragraph, words, HEAD_FONT, 12);
    }

    /** What must be seen before all else, in red. */
    void note(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, words, BODY_FONT, 12).setColor(RED);
    }

    /** 28 points from line to line: 22 lines on a page. */
    private static void line(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(28, LineSpacingRule.EXACT);
    }

    /** Small lines under a rule. */
    void small(String first, String second) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setBorderTop(Borders.SINGLE);
        XWPFRun upper = run(paragraph, first, BODY_FONT, 10);
        if (!second.isEmpty()) {
            upper.addBreak();
            run(paragraph, second, BODY_FONT, 10);
        }
    }

    /** Three words side by side. */
    void columns(String first, String second, String third) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(360);
        tab(paragraph, TYPE_AREA / 3, STTabJc.LEFT);
        tab(paragraph, TYPE_AREA * 2 / 3, STTabJc.LEFT);
        run(paragraph, first + "\t" + second + "\t" + third, BODY_FONT, 14);
    }

    XWPFTable table(int rows, int[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth("100%");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 2, 0, "B9BEC4");
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < widths.length; column++) {
            for (int row = 0; row < rows; row++) {
                table.getRow(row).getCell(column).setWidth(String.valueOf(widths[column]));
            }
        }
        return table;
    }

    void cell(XWPFTable table, int row, int column, String words, ParagraphAlignment side, boolean head) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(side);
        XWPFRun run = run(paragraph, words, BODY_FONT, 10.5);
        run.setBold(head);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, String font, double size) {
        XWPFRun run = paragraph.createRun();
        String[] parts = words.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            run.setText(parts[i], i);
        }
        run.setFontSize(size);
        CTRPr look =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = look.addNewRFonts();
        fonts.setAscii(LATIN_FONT);
        fonts.setHAnsi(LATIN_FONT);
        fonts.setEastAsia(font);
        return run;
    }

    private static void tab(XWPFParagraph paragraph, int at, STTabJc.Enum side) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var tabs = properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs();
        CTTabStop stop = tabs.addNewTab();
        stop.setVal(side);
        stop.setPos(BigInteger.valueOf(at));
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }
}
