package org.sevenloop.spreadsheet.recognise;

import org.sevenloop.spreadsheet.value.Fold;

/** Tells names of checkpoints from other headings. */
public final class RosterHeadings {
    private RosterHeadings() {}

    public static boolean looksLikeCheckpoint(String written) {
        String text = Fold.tight(written);
        return text.length() <= 20
                && text.matches(
                        "(卡口|卡点|哨卡|岗亭|检查点|值守点)[\\dA-Za-z一二三四五六七八九十甲乙丙丁东南西北]{1,3}号?([(（].*[)）])?|[村桥路街巷园校道渡]口([(（].*[)）])?|"
                                + ".+(村口|桥头|道口|卡口|卡点|哨卡|检查点|检查站|检测点|值守点|执勤点|劝返点|防控点|路口|出入口|入口|大门|[东西南北正前后侧偏]门|[A-Za-z\\d一二三四五六七八九十]号(门|点|岗|口)|岗亭|岗)"
                                + "([(（].*[)）])?");
    }
}
