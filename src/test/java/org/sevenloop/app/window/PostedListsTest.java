package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleCommunity.DAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.checkpoint.CheckpointEntry;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.ShiftEntry;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.verification.PushEntry;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.SeededPerson;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.checkpoint.CheckpointService;
import org.sevenloop.service.net.NetService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.common.Printouts;
import org.sevenloop.ui.shell.Desk;

/** Whatever a desk prints of people can be posted: then nobody's name, number or home is on it whole. */
class PostedListsTest {
    private static final Set<String> PEOPLE =
            Set.of("net", "verification", "stranded", "board", "readings", "checkpoint");

    private final Database database = Database.inMemory();
    private final PersonId person = SeededPerson.seed(database);
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final Map<String, PaperList> lists = new LinkedHashMap<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final Wiring wiring = wiring();

    @AfterEach
    void close() {
        database.close();
    }

    private Wiring wiring() {
        Clock clock = Clock.system();
        clock.setBusinessDay(DAY);
        Wiring made = new Wiring(database, clock, text, "");
        made.session().sitIn(SampleCommunity.COMMUNITY);
        return made;
    }

    /** The seeded person stands guard too, is to be called, and somebody answers for their home. */
    private void onDuty() {
        Store store = new Store(database, SampleCommunity.SESSION);
        CheckpointService posts = new CheckpointService(store);
        CheckpointId gate = posts.points().enter(new CheckpointEntry(null, "东门卡口", false, 3, "", "", ""));
        var shift = posts.duties().addShift(new ShiftEntry(gate, DAY, "早班", "08:00", "14:00"));
        posts.duties().add(shift, new Worker(SeededPerson.NAME, SeededPerson.PHONE, "", ""));
        posts.duties().add(shift, new Worker("周晨（" + SeededPerson.NAME + "替）", "", "", ""));
        wiring.verification()
                .enter(new PushEntry(
                        null,
                        new PersonEntry(SeededPerson.NAME, "男", "", "13899990077", "滨河路9号", ""),
                        "武汉",
                        "2020-02-10",
                        "指挥部",
                        SeededPerson.NAME));
        var home = wiring.people().person(person).household();
        new NetService(store).assign(List.of(home.unit()), List.of(), SampleCommunity.ZHOU, "");
    }

    private DeskSet desks(Printouts printouts) {
        DeskTools tools = new DeskTools(
                text,
                TaskRunner.immediate(),
                new Changes(),
                problems::add,
                (done, undo) -> {},
                (id, filter) -> {},
                printouts);
        return new DeskSet(wiring, tools, new Changes(), () -> {});
    }

    private void printAll() {
        String[] desk = new String[1];
        DeskSet desks = desks(list -> lists.put(desk[0], list));
        for (Desk each : desks.desks()) {
            desk[0] = each.id();
            if (!each.id().equals("report")) {
                each.shown().accept(each.id().equals("net") ? DeskFilter.row(person.value()) : DeskFilter.NONE);
                desks.print(each.id());
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void nothingOfAPersonStandsWholeOnAPostedList() {
        onDuty();
        printAll();
        assertThat(lists.keySet()).containsAll(PEOPLE);
        lists.forEach((desk, list) -> {
            PaperList posted = wiring.paper().posted(list);
            String words = posted.rows().toString();
            assertThat(words)
                    .as(desk)
                    .doesNotContain(SeededPerson.NAME, SeededPerson.DOCUMENT, SeededPerson.PHONE)
                    .doesNotContain(SampleCommunity.ZHOU.name(), "旅馆", "滨河路9")
                    .doesNotContainPattern("\\d{11}");
            assertThat(posted.note()).as(desk).endsWith("公示用（已打码）");
            if (PEOPLE.contains(desk)) {
                assertThat(list.personal()).as(desk).isTrue();
                assertThat(list.rows().toString()).as(desk).contains(SeededPerson.NAME);
                assertThat(words).as(desk).contains("上**名");
            }
        });
    }

    /** A title is written freely, so that it may name somebody: posted is what the order is called by its number. */
    @Test
    void anOrdersBoardIsPostedUnderItsNumber() {
        onDuty();
        DirectiveId order = wiring.directiveIssuer()
                .issue(
                        new Directive.Order(
                                "核实" + SeededPerson.NAME + "的行程",
                                "",
                                wiring.directives().now().plusHours(2),
                                Asked.NUMBER,
                                false,
                                new Directive.Address(new UnitId(SampleCommunity.COMMUNITY.value()), Set.of(), false)),
                        null);
        DeskSet desks = desks(list -> lists.put("order", list));
        Desk desk = desks.desks().stream()
                .filter(each -> each.id().equals("directive"))
                .findFirst()
                .orElseThrow();
        desk.shown().accept(DeskFilter.row(order.value()));
        desks.print("directive");
        PaperList list = lists.get("order");
        assertThat(list.title()).contains(SeededPerson.NAME);
        PaperList posted = wiring.paper().posted(list);
        assertThat(posted.title()).startsWith("指令 ").endsWith("（报数）");
        assertThat(posted.toString()).doesNotContain(SeededPerson.NAME, "行程");
        assertThat(posted.posted()).isEqualTo(posted.title());
    }

    @Test
    void theTreeOfTheNetKeepsItsUnitsAndFigures() {
        onDuty();
        printAll();
        PaperList posted = wiring.paper().posted(lists.get("net"));
        List<String> person = posted.rows().stream()
                .filter(row -> row.get(2).equals("上**名"))
                .findFirst()
                .orElseThrow();
        assertThat(person.get(1)).isEqualTo("滨河路**");
        assertThat(posted.rows())
                .anyMatch(row -> row.get(3).equals("周*") && row.get(4).equals("186****3317"));
        assertThat(posted.columns()).hasSameSizeAs(lists.get("net").columns());
    }
}
