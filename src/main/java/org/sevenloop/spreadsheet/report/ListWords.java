package org.sevenloop.spreadsheet.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.report.Condition;
import org.sevenloop.model.report.ListField;
import org.sevenloop.model.report.PeopleFilter;
import org.sevenloop.model.report.PeopleList;
import org.sevenloop.model.report.Trait;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.recognise.Table;

/** What a form's list asks for: whom, by its title, and what in each column, by its headings. */
final class ListWords {
    private static final Map<Field, ListField> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.SERIAL, ListField.SERIAL),
            Map.entry(Field.NAME, ListField.NAME),
            Map.entry(Field.SEX, ListField.SEX),
            Map.entry(Field.AGE, ListField.AGE),
            Map.entry(Field.BIRTH, ListField.BIRTH),
            Map.entry(Field.ID, ListField.DOCUMENT),
            Map.entry(Field.PHONE, ListField.PHONE),
            Map.entry(Field.ADDRESS, ListField.ADDRESS),
            Map.entry(Field.LODGING, ListField.ADDRESS),
            Map.entry(Field.REGISTERED_ADDRESS, ListField.REGISTERED_ADDRESS),
            Map.entry(Field.GROUP, ListField.GROUP),
            Map.entry(Field.COMMUNITY, ListField.UNIT),
            Map.entry(Field.CATEGORY, ListField.CATEGORY),
            Map.entry(Field.ORIGIN, ListField.ORIGIN_PLACE),
            Map.entry(Field.ORIGIN_PROVINCE, ListField.ORIGIN_PLACE),
            Map.entry(Field.ORIGIN_CITY, ListField.ORIGIN_PLACE),
            Map.entry(Field.RETURNED, ListField.RETURNED),
            Map.entry(Field.TRANSPORT, ListField.TRANSPORT),
            Map.entry(Field.TRANSPORT_NUMBER, ListField.TRANSPORT_NUMBER),
            Map.entry(Field.TEMPERATURE, ListField.CELSIUS),
            Map.entry(Field.CONTACT, ListField.CONTACT),
            Map.entry(Field.SYMPTOMS, ListField.SYMPTOMS),
            Map.entry(Field.MEASURE, ListField.MEASURE),
            Map.entry(Field.OWNER, ListField.OWNER),
            Map.entry(Field.OWNER_PHONE, ListField.OWNER_PHONE),
            Map.entry(Field.REASON, ListField.REASON),
            Map.entry(Field.NEEDS, ListField.NEEDS),
            Map.entry(Field.NOTE, ListField.NOTE)));

    private static final Pattern PROVINCES = Pattern.compile(
            "广东|浙江|河南|湖南|安徽|江西|江苏|重庆|四川|山东|北京|上海|福建|陕西|河北|黑龙江|辽宁|吉林|广西|云南|贵州|海南|山西|甘肃|青海|宁夏|新疆|西藏|内蒙古|天津");

    private ListWords() {}

    /** What each column takes; one whose heading asks for what the console does not know is left out. */
    static Map<Integer, ListField> columns(Table table) {
        Map<Integer, ListField> columns = new HashMap<>();
        for (Column column : table.columns()) {
            Optional.ofNullable(field(column)).ifPresent(field -> columns.put(column.index(), field));
        }
        return columns;
    }

    private static @Nullable ListField field(Column column) {
        List<String> parts = column.parts();
        String heading = parts.isEmpty() ? "" : parts.getLast();
        Field field = column.field();
        if (field == null) {
            return heading.matches("(?s).*(居住|现住|住址).*") && !heading.matches("(?s).*(疫区|原|户).*")
                    ? ListField.ADDRESS
                    : null;
        }
        if (field == Field.SYMPTOMS) {
            boolean asked = heading.contains("是否");
            boolean fever = heading.matches("(?s).*(发烧|发热).*") && !heading.matches("(?s).*(咳|症状).*");
            return asked ? fever ? ListField.FEVER : ListField.UNWELL : ListField.SYMPTOMS;
        }
        if (field == Field.TRANSPORT_NUMBER && heading.contains("方式")) {
            return ListField.JOURNEY;
        }
        return FIELDS.get(field);
    }

    /** Whom the list is about, as far as its title says. */
    static PeopleFilter filter(Table table) {
        String title = table.context().title() + table.grid().name();
        if (table.kind() == SheetKind.STRANDED) {
            return PeopleFilter.of(PeopleList.STRANDED);
        }
        PeopleFilter filter = PeopleFilter.onBoard();
        if (title.matches(".*(密切接触|密接).*")) {
            return filter.and(Condition.of(Trait.CONTACT, "YES"));
        }
        if (title.contains("发热")) {
            return filter.and(Condition.of(Trait.FEVER, "YES"));
        }
        filter = from(filter, title);
        if (title.matches(".*居家(隔离|观察).*")) {
            filter = filter.and(Condition.of(Trait.MEASURE, Measure.HOME_ISOLATION.name()));
        }
        if (title.contains("集中隔离")) {
            filter = filter.and(Condition.of(Trait.MEASURE, Measure.CENTRAL_ISOLATION.name()));
        }
        if (title.matches(".*((?<!武汉)市外|县外|区外|外地人|外来).*")) {
            filter = filter.and(Condition.of(Trait.REGISTERED, "NO"));
        } else if (title.matches(".*(我市|本市|我县|本县|我区|本区).*")) {
            filter = filter.and(Condition.of(Trait.REGISTERED, "YES"));
        }
        return filter;
    }

    private static PeopleFilter from(PeopleFilter filter, String title) {
        Matcher provinces = PROVINCES.matcher(title);
        String[] named =
                provinces.results().map(each -> each.group()).distinct().toArray(String[]::new);
        if (named.length > 0) {
            return filter.and(Condition.of(Trait.PLACE, named));
        }
        if (title.matches(".*(除|不含)武汉.*")) {
            return filter.and(Condition.of(Trait.ORIGIN, Origin.HUBEI_OTHER.name()));
        }
        if (title.contains("湖北")) {
            return filter.and(Condition.of(Trait.ORIGIN, Origin.WUHAN.name(), Origin.HUBEI_OTHER.name()));
        }
        return title.contains("武汉") ? filter.and(Condition.of(Trait.ORIGIN, Origin.WUHAN.name())) : filter;
    }
}
