package org.sevenloop.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleWatch;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.ReadingsRow;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.model.watch.ReadingsSheet;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.RefusedException;
import org.sevenloop.ui.common.DeskFilter;

class ReadingsViewModelTest {
    private final Database store = Database.inMemory();
    private final Desks desks = new Desks(store, Desks.chinese());
    private final ReadingsViewModel model = desks.temperatures();

    @BeforeEach
    void fill() {
        SampleWatch.fill(store, 40);
        model.shown(DeskFilter.NONE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ReadingsSheet sheet() {
        return Objects.requireNonNull(model.sheetProperty().get());
    }

    private List<PersonId> order() {
        return model.rows().stream().map(row -> row.person().id()).toList();
    }

    private static Slot today(Period period) {
        return new Slot(SampleCommunity.DAY, period);
    }

    @Test
    void theTotalsAreThoseOfTheRows() {
        int missing = model.rows().stream()
                .mapToInt(row -> ReadingsOrder.missing(row, SampleCommunity.DAY))
                .sum();

        assertThat(sheet().missing()).isEqualTo(missing).isPositive();
        assertThat(sheet().due()).isEqualTo(sheet().people() * 2);
        assertThat(sheet().units()).containsExactly("一组", "三组", "二组");
    }

    @Test
    void theRowsStayWhereTheyAreWhileSomebodyTypes() {
        List<PersonId> before = order();
        ReadingsViewModel.Place place = model.nextMissing(new ReadingsViewModel.Place(0, Period.MORNING))
                .orElseThrow();
        ReadingsRow row = model.rows().get(place.row());
        int missing = sheet().missing();

        model.record(row, today(place.period()), "365");

        assertThat(order()).isEqualTo(before);
        assertThat(model.rows().get(place.row()).at(SampleCommunity.DAY, place.period()))
                .hasValue(new Celsius(365));
        assertThat(sheet().missing()).isEqualTo(missing - 1);
        assertThat(desks.told).hasSize(1);
        model.record(model.rows().get(place.row()), today(place.period()), "36.5");
        assertThat(desks.told).as("the same again writes nothing").hasSize(1);
    }

    @Test
    void enterAfterEnterFillsEverythingThatIsMissing() {
        ReadingsViewModel.Place at = new ReadingsViewModel.Place(0, Period.MORNING);
        int presses = 0;
        while (presses <= 200) {
            var next = model.nextMissing(at);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
            model.record(model.rows().get(at.row()), today(at.period()), "366");
            presses++;
        }

        assertThat(sheet().missing()).isZero();
        assertThat(presses).isPositive().isLessThan(200);
    }

    @Test
    void aSlipOfThePenIsToldAndNothingChanges() {
        ReadingsRow row = model.rows().get(0);
        model.record(row, today(Period.MORNING), "665");

        assertThat(desks.problems).singleElement().isInstanceOf(RefusedException.class);
        assertThat(model.rows().get(0)).isEqualTo(row);
    }

    @Test
    void otherDesksAskForFeverOrForWhoIsMissing() {
        model.shown(DeskFilter.named("fever"));
        assertThat(model.rows()).hasSize(sheet().fever());
        model.shown(DeskFilter.named("missing"));
        assertThat(model.rows()).isNotEmpty().allMatch(row -> ReadingsOrder.missing(row, SampleCommunity.DAY) > 0);
    }

    @Test
    void somebodyWhoIsNotOnTheBoardIsMeasuredToo() {
        int rows = model.rows().size();
        model.add(Numbers.entry("路人甲", SampleCommunity.phone(9)), Period.MORNING, "37.5", () -> {});

        assertThat(model.rows()).hasSize(rows + 1);
        ReadingsRow last = model.rows().get(rows);
        assertThat(last.card()).isNull();
        assertThat(last.person().phone()).isEqualTo(SampleCommunity.phone(9));
        assertThat(model.askedProperty().get()).isEqualTo(last.person().id());
    }

    @Test
    void aRowLeadsToItsCard() {
        model.card(model.rows().get(0));

        assertThat(desks.opened).singleElement().asString().startsWith("board ");
    }
}
