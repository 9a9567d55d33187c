package org.sevenloop.service.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.WorkUnit;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.Store;

/** 单位包组: the same figures as by place, nothing twice. */
class WorkUnitsTest {
    private static final String SCHOOL = "市第三中学";

    private final Database store = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(store, 5);
    private final NetService service = new NetService(new Store(store, SampleCommunity.SESSION));

    @AfterEach
    void close() {
        store.close();
    }

    private static Responsible from(String workUnit) {
        return new Responsible("周晨", "18600003317", AnswerRole.RESPONSIBLE, workUnit);
    }

    @Test
    void whoeverNoWorkUnitSentIsNotThere() {
        service.assign(sample.leaves(), List.of(), from(""), "");
        assertThat(service.workUnits()).isEmpty();
    }

    @Test
    void theFiguresAreThoseOfItsUnitsAndOfHomesElsewhere() {
        Net net = service.net();
        UnitId first = sample.leaves().getFirst();
        UnitId grid = sample.leaves().getLast();
        UnitId third = net.tree().find(grid).orElseThrow().parent();
        // The grid lies in the group, and so do the last homes: they go with it.
        service.assign(List.of(third, grid), sample.households().subList(3, 6), from(SCHOOL), "");
        service.assign(List.of(), sample.households().subList(18, 20), from(SCHOOL), "");
        service.assign(List.of(first), List.of(), from("农村商业银行"), "");

        assertThat(service.workUnits()).extracting(WorkUnit::name).containsExactlyInAnyOrder(SCHOOL, "农村商业银行");
        WorkUnit school = service.workUnits().stream()
                .filter(each -> each.name().equals(SCHOOL))
                .findFirst()
                .orElseThrow();
        assertThat(school.units()).containsExactly(third);
        assertThat(school.homes())
                .extracting(line -> line.household().id())
                .containsExactlyInAnyOrderElementsOf(sample.households().subList(3, 6));
        NetFigures whole = service.net().figures(third);
        assertThat(school.figures().households()).isEqualTo(whole.households() + 3);
        assertThat(school.figures().people())
                .isEqualTo(whole.people()
                        + school.homes().stream()
                                .mapToInt(line -> line.people())
                                .sum());
    }
}
