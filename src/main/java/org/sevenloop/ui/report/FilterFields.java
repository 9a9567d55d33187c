package org.sevenloop.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.report.Condition;
import org.sevenloop.model.report.PeopleFilter;
import org.sevenloop.model.report.PeopleList;
import org.sevenloop.model.report.Trait;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Texts;

/** Who is meant, as fields in two columns: what is left open does not matter. */
final class FilterFields extends GridPane {
    private static final Pattern AGES = Pattern.compile("\\d{1,3}-(\\d{1,3})?|-\\d{1,3}");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})~(\\d{4}-\\d{2}-\\d{2})?|~\\d{4}-\\d{2}-\\d{2}");
    private static final String ANY = "";
    private static final List<String> YES_NO = List.of(ANY, "YES", "NO");

    private final Messages text;
    private final ReportWords words;
    private final ComboBox<PeopleList> list;
    private final Map<Trait, CheckComboBox<String>> several = new EnumMap<>(Trait.class);
    private final Map<Trait, ComboBox<String>> one = new EnumMap<>(Trait.class);
    private final Map<Trait, TextField> typed = new EnumMap<>(Trait.class);
    private final Map<Trait, TextField> not = new EnumMap<>(Trait.class);

    FilterFields(PeopleFilter filter, Messages text, ReportWords words) {
        super(8, 6);
        this.text = text;
        this.words = words;
        this.list = Fields.choice(List.of(PeopleList.values()), words::of);
        list.setId("report-filter-list");
        list.setValue(filter.list());
        add("list", list);
        one(filter, Trait.STANDING, with(names(Trait.Standing.values())));
        several(
                filter,
                Trait.ORIGIN,
                names(Origin.values()).stream()
                        .filter(each -> !each.equals("UNKNOWN"))
                        .toList());
        several(filter, Trait.MEASURE, names(Measure.values()));
        typed(filter, Trait.PLACE, false, "place");
        typed(filter, Trait.PLACE, true, "place.not");
        several(filter, Trait.COLOUR, names(Colour.values()));
        one(filter, Trait.REGISTERED, YES_NO);
        one(filter, Trait.CONTACT, YES_NO);
        one(filter, Trait.FEVER, YES_NO);
        typed(filter, Trait.AREA, false, "area");
        typed(filter, Trait.AREA, true, "area.not");
        one(filter, Trait.SEX, List.of(ANY, Sex.MALE.name(), Sex.FEMALE.name()));
        typed(filter, Trait.AGE, false, "age");
        typed(filter, Trait.RETURNED, false, "returned");
        typed(filter, Trait.GROUP, false, "group");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> with(List<String> values) {
        List<String> all = new ArrayList<>(List.of(ANY));
        all.addAll(values);
        return all;
    }

    private void add(String word, Control field) {
        int at = getChildren().size() / 2;
        int column = at % 2 * 2;
        field.setPrefWidth(210);
        var label = Texts.whole(Texts.of(text.text("report.filter." + word), "sl-field-label"));
        label.setLabelFor(field);
        add(label, column, at / 2);
        add(field, column + 1, at / 2);
    }

    private void one(PeopleFilter filter, Trait trait, List<String> values) {
        ComboBox<String> box =
                Fields.choice(values, value -> value.isEmpty() ? text.text("report.any") : words.value(value));
        box.setValue(filter.condition(trait, false)
                .map(each -> each.values().getFirst())
                .orElse(ANY));
        box.setId("report-filter-" + trait);
        one.put(trait, box);
        add(trait.name().toLowerCase(Locale.ROOT), box);
    }

    private void several(PeopleFilter filter, Trait trait, List<String> values) {
        CheckComboBox<String> box = new CheckComboBox<>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null ? "" : words.value(value);
            }

            @Override
            public @Nullable String fromString(String shown) {
                return null;
            }
        });
        box.getItems().setAll(values);
        filter.condition(trait, false).ifPresent(each -> each.values()
                .forEach(value -> box.getCheckModel().check(value)));
        box.getCheckModel().getCheckedItems().addListener((Observable o) -> named(box));
        named(box);
        box.setId("report-filter-" + trait);
        several.put(trait, box);
        add(trait.name().toLowerCase(Locale.ROOT), box);
    }

    /** A field in which nothing is chosen says that it does not matter. */
    private void named(CheckComboBox<String> box) {
        box.setTitle(box.getCheckModel().getCheckedItems().isEmpty() ? text.text("report.any") : null);
    }

    private void typed(PeopleFilter filter, Trait trait, boolean without, String word) {
        String value = filter.condition(trait, without)
                .map(each -> String.join(" ", each.values()))
                .orElse("");
        TextField field = Fields.text("report-filter-" + trait + (without ? "-not" : ""), value);
        (without ? not : typed).put(trait, field);
        add(word, field);
    }

    /** What is wrong with what was typed; null where nothing is. */
    @Nullable
    String problem() {
        String age = words(typed, Trait.AGE);
        String days = words(typed, Trait.RETURNED);
        if (!age.isEmpty() && !AGES.matcher(age).matches()) {
            return text.text("report.refused.age");
        }
        return days.isEmpty() || DAYS.matcher(days).matches() ? null : text.text("report.refused.returned");
    }

    private static String words(Map<Trait, TextField> fields, Trait trait) {
        return Objects.requireNonNull(fields.get(trait)).getText().strip();
    }

    PeopleFilter value() {
        List<Condition> conditions = new ArrayList<>();
        one.forEach((trait, box) -> {
            if (!box.getValue().isEmpty()) {
                conditions.add(Condition.of(trait, box.getValue()));
            }
        });
        several.forEach((trait, box) -> {
            List<String> checked = box.getCheckModel().getCheckedItems();
            if (!checked.isEmpty()) {
                conditions.add(new Condition(trait, false, checked));
            }
        });
        typed.forEach((trait, field) -> typed(conditions, trait, field, false));
        not.forEach((trait, field) -> typed(conditions, trait, field, true));
        conditions.sort(Comparator.comparing(Condition::trait));
        return new PeopleFilter(list.getValue(), conditions);
    }

    private static void typed(List<Condition> conditions, Trait trait, TextField field, boolean without) {
        String written = field.getText().strip();
        if (!written.isEmpty()) {
            conditions.add(new Condition(trait, without, List.of(written.split("[\\s,\\u3001\\uFF0C]+"))));
        }
    }
}
