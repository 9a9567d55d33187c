package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.Condition;
import org.sevenloop.model.report.FilledForm;
import org.sevenloop.model.report.LineWord;
import org.sevenloop.model.report.ListField;
import org.sevenloop.model.report.PeopleFilter;
import org.sevenloop.model.report.PeopleList;
import org.sevenloop.model.report.ReportFigure;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.report.ReportFormId;
import org.sevenloop.model.report.Trait;

class ReportRepositoryTest extends RepositoryTest {
    private static final List<Binding> BINDINGS = List.of(
            new Binding.FigureCell(
                    Place.of("表,一;甲", "C5"),
                    ReportFigure.WATCH_WUHAN,
                    true,
                    PeopleFilter.onBoard(Condition.of(Trait.PLACE, "武汉", "汉\\口"), Condition.not(Trait.PLACE, "黄冈,黄石")),
                    "只计\t1 月 23 日后\n到的；a=b",
                    true),
            new Binding.FigureCell(Place.of("表一", "D5"), null, false, PeopleFilter.of(PeopleList.STRANDED), "", false),
            new Binding.LineCell(Place.of("表一", "A2"), Set.of(LineWord.UNIT, LineWord.DAY), false),
            new Binding.ListRows(
                    Place.of("表二", "A4"),
                    PeopleFilter.of(PeopleList.REGISTER, Condition.of(Trait.AGE, "60-")),
                    Map.of(0, ListField.SERIAL, 27, ListField.NOTE),
                    false));

    private static ReportForm form(ReportFormId id, String name) {
        byte[] content = new byte[70_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31 % 251);
        }
        return new ReportForm(
                id,
                name,
                "沿江街道",
                LocalTime.of(8, 5),
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                new BlankForm("日报.xlsx", content),
                BINDINGS);
    }

    private static List<ReportForm> forms(Database store) {
        return read(store, access -> new ReportRepository(access).forms());
    }

    private static Map<ReportFormId, FilledForm> filled(Database store) {
        return read(store, access -> new ReportRepository(access).filledFor(DAY));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aFormIsReadAsItWasKeptToTheLastByte(Database store) {
        try (store) {
            ReportFormId id = write(store, access -> new ReportRepository(access).insert(form(null, "日报")));
            ReportForm read = forms(store).getFirst();
            assertThat(read).isEqualTo(form(id, "日报"));
            assertThat(read.blank().content()).isEqualTo(form(id, "日报").blank().content());

            change(store, access -> new ReportRepository(access)
                    .update(new ReportForm(
                            id, "周报", "", null, EnumSet.allOf(DayOfWeek.class), read.blank(), List.of())));
            ReportForm changed = forms(store).getFirst();
            assertThat(changed.name()).isEqualTo("周报");
            assertThat(changed.due()).isNull();
            assertThat(changed.bindings()).isEmpty();
            assertThat(changed.blank()).isEqualTo(read.blank());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theNewestFillingOfADayCountsAndAFormGoesWithItsOwn(Database store) {
        try (store) {
            ReportFormId id = write(store, access -> new ReportRepository(access).insert(form(null, "日报")));
            ReportFormId other = write(store, access -> new ReportRepository(access).insert(form(null, "周报")));
            FilledForm first = new FilledForm(id, DAY, DAY.atTime(9, 0), "李文清", "a.xlsx", "00");
            FilledForm second = new FilledForm(id, DAY, DAY.atTime(16, 30), "李文清", "a.xlsx", "11");
            change(store, access -> new ReportRepository(access).keep(List.of(first, second)));
            change(store, access -> new ReportRepository(access)
                    .keep(List.of(new FilledForm(other, DAY.minusDays(1), DAY.atTime(1, 0), "李文清", "b.xlsx", "22"))));
            assertThat(filled(store)).containsExactly(Map.entry(id, second));

            change(store, access -> new ReportRepository(access).delete(List.of(id)));
            assertThat(forms(store)).extracting(ReportForm::id).containsExactly(other);
            assertThat(filled(store)).isEmpty();
            List<ReportForm> elsewhere = store.read(ELSEWHERE, access -> new ReportRepository(access).forms());
            assertThat(elsewhere).isEmpty();
        }
    }
}
