package org.sevenloop.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.Store;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.service.people.SearchService;

/** At the gate somebody is found, and nothing leaves the services that says more than who they say they are. */
class MaskedLookUpTest {
    private final Database database = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(database, 4);
    private final Store secretary = new Store(database, As.role(Role.SECRETARY));
    private final Store gate = new Store(database, As.role(Role.GATE_GUARD));

    @AfterEach
    void close() {
        database.close();
    }

    /** Everything that any answer holds, in one text: records say all of themselves. */
    private void holdsNone(Object answer, List<String> secrets) {
        String said = answer.toString();
        assertThat(secrets).filteredOn(each -> !each.isEmpty()).noneMatch(said::contains);
    }

    private List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        for (Person person :
                new PeopleService(secretary).people(sample.people()).values()) {
            secrets.add(person.name());
            secrets.add(person.document().number());
            secrets.add(person.phone());
        }
        for (HouseholdId id : sample.households()) {
            Household home = new NetService(secretary).household(id).household();
            secrets.add(home.address());
            secrets.add(home.head());
        }
        secrets.add(SampleCommunity.ZHOU.name());
        secrets.add(SampleCommunity.ZHOU.phone());
        return secrets;
    }

    @Test
    void noAnswerHoldsANameANumberOrAHome() {
        new NetService(secretary).assign(sample.leaves(), sample.households(), SampleCommunity.ZHOU, "");
        List<String> secrets = secrets();
        NetService net = new NetService(gate);
        holdsNone(net.net().responsible(), secrets);
        sample.leaves().forEach(unit -> holdsNone(net.unit(unit), secrets));
        holdsNone(net.households(sample.leaves()), secrets);
        for (HouseholdId home : sample.households()) {
            holdsNone(net.household(home), secrets);
            holdsNone(net.history(home), secrets);
        }
        PeopleService people = new PeopleService(gate);
        holdsNone(people.people(sample.people()), secrets);
        for (PersonId person : sample.people()) {
            holdsNone(people.person(person), secrets);
        }
        SearchService search = new SearchService(gate);
        for (String word : List.of("周", "滨河路", "138", "422899", "1")) {
            List<SearchHit> hits = search.find(word, 200);
            assertThat(hits).isNotEmpty();
            holdsNone(hits, secrets);
        }
    }

    @Test
    void theColourStaysSoThatTheGateKnows() {
        long watched = sample.people().stream()
                .filter(person -> new PeopleService(gate).person(person).watch() != null)
                .count();
        assertThat(watched).isPositive();
    }
}
