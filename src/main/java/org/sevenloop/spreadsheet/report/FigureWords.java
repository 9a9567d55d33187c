package org.sevenloop.spreadsheet.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.Binding.FigureCell;
import org.sevenloop.model.report.Condition;
import org.sevenloop.model.report.PeopleFilter;
import org.sevenloop.model.report.ReportFigure;
import org.sevenloop.model.report.Trait;
import org.sevenloop.spreadsheet.value.Fold;

/** Which figure the headings over a cell, or beside it, ask for. What is not known is not guessed. */
final class FigureWords {
    private static final Pattern CHANGE = Pattern.compile(".*(增减|新增|增加|较昨日|比昨日|变化).*");
    /** People of whom a community cannot know: elsewhere still, or only planned. */
    private static final Pattern UNKNOWN = Pattern.compile(".*(仍在|未返|拟|预计|计划|确诊|疑似|死亡|备注).*");

    private static final Pattern LOCAL = Pattern.compile(".*(我市|本市|我县|本县|我区|本区|本地|户籍)(?!外).*");
    private static final Pattern OUTSIDE = Pattern.compile(".*((?<!武汉)市外|县外|区外|外地人|外来).*");
    /** What says nothing of whom: the group above tells it. */
    private static final Pattern GENERAL =
            Pattern.compile("(当日|今日|本日|昨日|现有|目前|累计|其中)?(新增|增减|增加|存量|现有|累计|合计|小计|总计|总数|人数|数量|数)?([(（]人[)）])?");

    /** The narrow ones first. */
    private static final Map<Pattern, ReportFigure> FIGURES = new LinkedHashMap<>();

    static {
        put("密切接触|密接", ReportFigure.WATCH_CONTACT);
        put("武汉(?!以?外)(?<!除武汉)(?<!含武汉)", ReportFigure.WATCH_WUHAN);
        put("湖北", ReportFigure.WATCH_HUBEI);
        put("居家(隔离|观察)", ReportFigure.ISOLATED_AT_HOME);
        put("解除", ReportFigure.RELEASED);
        put("红(色|码)?(人员|人数)?$|^红色", ReportFigure.RED);
        put("黄(色|码)?(人员|人数)?$|^黄色", ReportFigure.YELLOW);
        put("蓝(色|码)?(人员|人数)?$|^蓝色", ReportFigure.BLUE);
        put("绿(色|码)?(人员|人数)?$|^绿色", ReportFigure.GREEN);
        put("滞留", ReportFigure.STRANDED);
        put("当日发热|今日发热|发热人(数|次)", ReportFigure.FEVERS_TODAY);
        put("其他地区|其它地区|外省", ReportFigure.WATCH_ELSEWHERE);
        put("今日返|当日返", ReportFigure.RETURNED_TODAY);
        put("累计返", ReportFigure.RETURNED_EVER);
        put("(返乡|返程)(人员|人数)?(总?数|合计)?$|重点人员(总?数)?$", ReportFigure.WATCH);
        put("(卡口|卡点)(个?数|数量)?$", ReportFigure.CHECKPOINTS);
        put("值守人(数|次)|值班人(数|次)", ReportFigure.DUTIES_TODAY);
        put("常住户|户籍户", ReportFigure.HOUSEHOLDS_RESIDENT);
        put("租住户|租户", ReportFigure.HOUSEHOLDS_TENANT);
        put("总?户数", ReportFigure.HOUSEHOLDS);
        put("常住人", ReportFigure.PEOPLE_RESIDENT);
        put("租住人|流动人", ReportFigure.PEOPLE_TENANT);
        put("总人口|总人数|人口数", ReportFigure.PEOPLE);
    }

    private FigureWords() {}

    private static void put(String words, ReportFigure figure) {
        FIGURES.put(Pattern.compile(words), figure);
    }

    /** @param headings group first, with / between */
    static Optional<FigureCell> of(Place at, String headings) {
        String all = Fold.tight(headings);
        String words = telling(all);
        if (UNKNOWN.matcher(all).matches() || words.isEmpty()) {
            return Optional.empty();
        }
        boolean change = CHANGE.matcher(all).matches();
        return FIGURES.entrySet().stream()
                .filter(each -> each.getKey().matcher(words).find())
                .findFirst()
                .map(each -> new FigureCell(at, each.getValue(), change, own(each.getValue(), words), "", true));
    }

    /** The lowest heading that says of whom. */
    private static String telling(String headings) {
        List<String> parts = List.of(headings.split("/"));
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (!GENERAL.matcher(parts.get(i)).matches()) {
                return parts.get(i);
            }
        }
        return "";
    }

    /** Some ask only for those who live here, or only for those who do not. */
    private static @Nullable PeopleFilter own(ReportFigure figure, String words) {
        boolean outside = OUTSIDE.matcher(words).matches();
        boolean local = !outside && LOCAL.matcher(words).matches();
        return outside || local
                ? figure.people()
                        .map(people -> people.and(Condition.of(Trait.REGISTERED, local ? "YES" : "NO")))
                        .orElse(null)
                : null;
    }
}
