package org.sevenloop.spreadsheet.chain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sevenloop.spreadsheet.value.Documents;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.HomeAddress;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.Phones;
import org.sevenloop.spreadsheet.value.Temperatures;

/** One neighbour's answer: {@code 张三 3栋2单元501 体温36.5 无不适}, in whatever order. What nothing else tells is a note. */
final class ChainAnswer {
    /** What an answer may tell, with the heading under which the sheet's readers know it. */
    enum Part {
        NAME("姓名", "姓名|名字"),
        SEX("性别", "性别"),
        ID("身份证号", "身份证号?码?|证件号码?"),
        PHONE("联系电话", "联系电话|手机号?码?|电话号?码?|联系方式"),
        ADDRESS("现住址", "现?住址|家庭住址|地址|门牌号?|楼栋号?|房号"),
        RETURNED("返回时间", "返回(?:时间|日期)|返[乡汉恩](?:时间|日期)|到达(?:时间|日期)"),
        ORIGIN("从何地返回", "来源地|从何地返回|返回地"),
        TEMPERATURE("体温", "今日体温|当日体温|早体温|体温"),
        SYMPTOMS("有无症状", "有无症状|症状|身体状况|健康状况"),
        NOTE("备注", "备注|说明");

        private final String heading;
        private final Pattern label;

        Part(String heading, String label) {
            this.heading = heading;
            this.label = Pattern.compile("(?:" + label + ")(?:[:：是为]|(?=\\d))\\s*(.+)");
        }

        String heading() {
            return heading;
        }
    }

    private static final String DAY = "(?:20\\d\\d[年.-])?\\d{1,2}[月.]\\d{1,2}[日号]?";
    private static final Pattern CAME =
            Pattern.compile("(" + DAY + ")?(?:从|自|由)(\\p{IsHan}{2,8}?)(?:返回|返乡|回来|回到|回|返|来).*");
    private static final Pattern CAME_ON = Pattern.compile("(" + DAY + ")(?:返回|返乡|回来|到家|回家|抵达|到).*");
    private static final Pattern SEX = Pattern.compile("[男女]性?");
    private static final Pattern SYMPTOMS =
            Pattern.compile("[无没有未]*(?:发热|发烧|咳嗽|乏力|不适|症状|异常|感冒|[、和及])+(?:等?症状|情况)?|(?:身体)?(?:健康|正常|良好|一切正常)");
    private static final Pattern PLACE = Pattern.compile(
            ".*\\d(?:号楼|栋|幢|座|单元|号|室|#|组|户).*|.*(?:小区|花园|苑|家园|公寓|新村|社区)|.*\\d+[-#]\\d+[-#]\\d+|\\p{IsHan}{0,3}组");
    private static final Pattern ROOM = Pattern.compile("\\d{1,4}[室号]?");
    private static final Pattern NAME_AND_PLACE = Pattern.compile("(\\p{IsHan}{2,3})(\\d{1,3}(?:号楼|栋|幢|座|#|-)\\d.*)");
    private static final Pattern PLACE_AND_NAME = Pattern.compile("(.*\\d{3,4}[室号]?)(\\p{IsHan}{2,4})");

    private final Map<Part, String> told = new EnumMap<>(Part.class);
    private boolean placeOpen;

    private ChainAnswer() {}

    static ChainAnswer of(String written) {
        ChainAnswer answer = new ChainAnswer();
        for (String word : words(written)) {
            answer.take(word);
        }
        return answer;
    }

    String text(Part part) {
        return told.getOrDefault(part, "");
    }

    /** Numbers stand apart from what they are glued to, labels with what they label. */
    private static List<String> words(String written) {
        String text = Fold.text(written)
                .replaceAll("(?<!\\d)(1[3-9]\\d{9}|\\d{17}[\\dXx])(?!\\d)", " $1 ")
                .replaceAll("([:：])\\s+", "$1")
                .replaceAll("(体温|电话|手机号?|住址|地址|身份证号?)[:：]?\\s+(?=\\S)", "$1:")
                .replaceAll("(?<=\\p{IsHan})体温", " 体温");
        return List.of(text.strip().split("[\\s,，;；。|/]+"));
    }

    private void take(String word) {
        if (word.isEmpty() || labelled(word)) {
            return;
        }
        Matcher nameFirst = NAME_AND_PLACE.matcher(word);
        Matcher nameLast = PLACE_AND_NAME.matcher(word);
        if (nameFirst.matches() && Names.surnamed(nameFirst.group(1)) && !told.containsKey(Part.NAME)) {
            take(nameFirst.group(1));
            take(nameFirst.group(2));
        } else if (nameLast.matches() && Names.surnamed(nameLast.group(2)) && !told.containsKey(Part.NAME)) {
            take(nameLast.group(1));
            take(nameLast.group(2));
        } else if (!came(word)) {
            plain(word);
        }
    }

    private boolean labelled(String word) {
        for (Part part : Part.values()) {
            Matcher label = part.label.matcher(word);
            if (label.matches()) {
                put(part, label.group(1));
                return true;
            }
        }
        return false;
    }

    private boolean came(String word) {
        Matcher from = CAME.matcher(word);
        if (from.matches()) {
            put(Part.ORIGIN, from.group(2));
            put(Part.RETURNED, from.group(1) == null ? "" : from.group(1));
            return true;
        }
        Matcher on = CAME_ON.matcher(word);
        if (on.matches()) {
            put(Part.RETURNED, on.group(1));
        }
        return on.matches();
    }

    private void plain(String word) {
        boolean room = placeOpen && ROOM.matcher(word).matches();
        placeOpen = false;
        if (Documents.looksLikeCard(word)) {
            put(Part.ID, word);
        } else if (Phones.looksLikeMobile(word)) {
            put(Part.PHONE, word);
        } else if (Temperatures.looksLikeOne(word)) {
            put(Part.TEMPERATURE, word);
        } else if (SEX.matcher(word).matches()) {
            put(Part.SEX, word);
        } else if (SYMPTOMS.matcher(word).matches()) {
            put(Part.SYMPTOMS, word);
        } else if (room || PLACE.matcher(word).matches() || HomeAddress.of(word).isPresent()) {
            told.merge(Part.ADDRESS, word, String::concat);
            placeOpen = true;
        } else if (!told.containsKey(Part.NAME) && Names.surnamed(word)) {
            put(Part.NAME, word);
        } else {
            told.merge(Part.NOTE, word, (before, more) -> before + " " + more);
        }
    }

    private void put(Part part, String text) {
        if (!text.isEmpty() && told.putIfAbsent(part, text) != null) {
            told.merge(Part.NOTE, text, (before, more) -> before + " " + more);
        }
    }
}
