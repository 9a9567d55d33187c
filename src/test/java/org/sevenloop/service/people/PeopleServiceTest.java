package org.sevenloop.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.PersonPage;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.model.people.Sex;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.net.NetService;

class PeopleServiceTest {
    private final Database store = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(store, 3);
    private final PeopleService service = new PeopleService(new Store(store, SampleCommunity.SESSION));

    @AfterEach
    void close() {
        store.close();
    }

    private static ResidentEntry entry(PersonId person, HouseholdId home, String name, String document, String phone) {
        return new ResidentEntry(
                person, home, new PersonEntry(name, "", document, phone, "", ""), "配偶", "土家族", "", "低保");
    }

    @Test
    void aResidentIsEnteredWithWhatTheNumberTells() {
        HouseholdId home = sample.households().getFirst();
        Identity who = SampleCommunity.identity("尉迟敏", 901);
        String spaced = who.document().number().replaceFirst("(\\d{6})(\\d{8})", "$1 $2 ");
        PersonId id = service.saveResident(entry(null, home, " 尉迟 敏", spaced, "138-0000-2051"));
        PersonPage page = service.person(id);
        assertThat(page.person().name()).isEqualTo("尉迟敏");
        assertThat(page.person().sex()).isEqualTo(who.sex());
        assertThat(page.person().birth()).isEqualTo(who.birth());
        assertThat(page.person().phone()).isEqualTo("13800002051");
        assertThat(page.residence()).extracting("ethnicity", "note").containsExactly("土家族", "低保");
        assertThat(page.path()).hasSize(5);
        assertThat(page.history()).hasSize(1);
        assertThat(page.history().getFirst().fields()).isNotEmpty();
    }

    @Test
    void aWrongNumberAWrongPhoneAndAMissingNameAreRefused() {
        HouseholdId home = sample.households().getFirst();
        assertThatThrownBy(() -> service.saveResident(entry(null, home, "甲", "422899198001020018", "")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("people.refused.document");
        assertThatThrownBy(() -> service.saveResident(entry(null, home, "甲", "", "12")))
                .hasMessageContaining("people.refused.phone");
        assertThatThrownBy(() -> service.saveResident(entry(null, home, " ", "", "")))
                .hasMessageContaining("people.refused.name");
    }

    @Test
    void nobodyIsEnteredTwice() {
        PersonPage known = service.person(sample.people().getFirst());
        String number = known.person().document().number();
        HouseholdId other = sample.households().getLast();
        assertThatThrownBy(() -> service.saveResident(entry(null, other, "别人", number, "")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(known.person().name());
    }

    @Test
    void somebodyOfAnotherListBecomesAResidentWithoutASecondRecord() {
        PersonId watched = sample.people().getFirst();
        PersonPage before = service.person(watched);
        service.removeResident(watched);
        PersonPage off = service.person(watched);
        assertThat(off.residence()).isNull();
        assertThat(off.watch()).isNotNull();
        PersonId again = service.saveResident(entry(
                null,
                sample.households().getLast(),
                before.person().name(),
                before.person().document().number(),
                ""));
        assertThat(again).isEqualTo(watched);
    }

    @Test
    void aResidentIsCorrectedAndRemoved() {
        PersonId id = sample.people().get(2);
        PersonPage before = service.person(id);
        HouseholdId home = before.residence().household();
        service.saveResident(entry(id, home, "单雄信", before.person().document().number(), ""));
        PersonPage after = service.person(id);
        assertThat(after.person().name()).isEqualTo("单雄信");
        assertThat(after.person().sex()).isNotEqualTo(Sex.UNKNOWN);
        assertThat(after.history()).hasSize(2);
        service.removeResident(id);
        assertThatThrownBy(() -> service.person(id)).isInstanceOf(RefusedException.class);
        NetService net = new NetService(new Store(store, SampleCommunity.SESSION));
        assertThat(net.household(home).members())
                .noneMatch(member -> member.person().id().equals(id));
    }

    @Test
    void theHeadGivesTheHouseholdItsName() {
        HouseholdId home = sample.households().getFirst();
        PersonEntry who = new PersonEntry("查晨霞", "女", "", "", "", "");
        service.saveResident(new ResidentEntry(null, home, who, "户主", "", "", ""));
        assertThat(new NetService(new Store(store, SampleCommunity.SESSION))
                        .household(home)
                        .household()
                        .head())
                .isEqualTo("查晨霞");
    }
}
