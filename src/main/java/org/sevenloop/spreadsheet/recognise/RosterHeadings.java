package org.sevenloop.spreadsheet.recognise;

import org.sevenloop.spreadsheet.value.Fold;

/** Tells names of checkpoints from other headings. */
public final class RosterHeadings {
    private RosterHeadings() {}

    public static boolean looksLikeCheckpoint(String written) {
        String text = Fold.tight(written);
        return text.length() <= 20
                && text.matches(
                        ".+(卡口|卡点|哨卡|检查点|检查站|检测点|值守点|执勤点|劝返点|防控点|路口|出入口|入口|大门|[东西南北正前后侧偏]门|[A-Za-z\\d一二三四五六七八九十]号(门|点|岗|口)|岗亭|岗)"
                                + "([(（].*[)）])?");
    }
}
