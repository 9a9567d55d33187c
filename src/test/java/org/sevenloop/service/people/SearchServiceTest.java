package org.sevenloop.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.Store;
import org.sevenloop.service.net.NetEditor;

class SearchServiceTest {
    private final Database store = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(store, 12);
    private final SearchService search = new SearchService(new Store(store, SampleCommunity.SESSION));
    private final PeopleService people = new PeopleService(new Store(store, SampleCommunity.SESSION));
    private final NetEditor editor = new NetEditor(new Store(store, SampleCommunity.SESSION));

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> titles(String query) {
        return search.find(query, 20).stream().map(SearchHit::title).toList();
    }

    private PersonId add(HouseholdId home, String name, String phone) {
        PersonEntry who = new PersonEntry(name, "", "", phone, "", "");
        PersonId id = people.saveResident(new ResidentEntry(null, home, who, "亲属", "", "", ""));
        search.changed();
        return id;
    }

    @Test
    void initialsPinyinAndAnyPartOfTheNameFindSomebody() {
        for (String query : List.of("sxx", "shanxiongxin", "shan xiong", "单雄信", "雄信", "ＳＸＸ")) {
            assertThat(titles(query)).as(query).contains("单雄信");
        }
        assertThat(titles("sxx").getFirst()).isEqualTo("单雄信");
        assertThat(titles("ouyang")).anyMatch(title -> title.contains("欧阳"));
    }

    @Test
    void partOfAPhoneOfADocumentAndOfAnAddressFindSomebody() {
        PersonId first = sample.people().getFirst();
        String document = people.person(first).person().document().number();
        assertThat(search.find("00000001", 20)).extracting(SearchHit::person).contains(first);
        assertThat(search.find(document.substring(8), 20))
                .extracting(SearchHit::person)
                .contains(first);
        List<SearchHit> there = search.find("滨河路1001", 20);
        assertThat(there).extracting(SearchHit::person).contains(first);
        assertThat(there)
                .extracting(SearchHit::household)
                .contains(sample.households().getFirst());
        assertThat(there.getLast().detail()).contains("一组");
    }

    @Test
    void unitsAreFoundToo() {
        assertThat(search.find("一组", 5).getFirst().unit())
                .isEqualTo(sample.leaves().getFirst());
        assertThat(search.find("yz", 5))
                .extracting(SearchHit::unit)
                .contains(sample.leaves().getFirst());
    }

    @Test
    void everyWordMustHold() {
        assertThat(search.find("单雄信 滨河路1001", 20)).extracting(SearchHit::title).contains("单雄信");
        assertThat(search.find("单雄信 滨河路9999", 20)).isEmpty();
        assertThat(search.find("   ", 20)).isEmpty();
        assertThat(search.find("无此人", 20)).isEmpty();
    }

    @Test
    void somebodyWatchedShowsTheColour() {
        SearchHit first = search.find("00000001", 1).getFirst();
        assertThat(first.colour()).isEqualTo(Colour.RED);
    }

    @Test
    void whatChangesIsFollowed() {
        HouseholdId home = sample.households().get(3);
        assertThat(titles("尉迟敬")).isEmpty();
        PersonId added = add(home, "尉迟敬", "13900001234");
        assertThat(search.find("yuchi", 5)).extracting(SearchHit::person).contains(added);
        assertThat(search.find("13900001234", 5)).extracting(SearchHit::person).containsExactly(added);
        people.saveResident(
                new ResidentEntry(added, home, new PersonEntry("尉迟恭", "", "", "", "", ""), "亲属", "", "", ""));
        search.changed();
        assertThat(titles("尉迟敬")).isEmpty();
        assertThat(titles("尉迟")).containsExactly("尉迟恭");
        editor.saveHousehold(
                new HouseholdEntry(home, sample.leaves().getFirst(), "4", "新华巷88号", Tenure.RESIDENT, "罗德宽", ""));
        search.changed();
        assertThat(search.find("新华巷", 9)).extracting(SearchHit::household).contains(home);
        assertThat(search.find("新华巷", 9)).extracting(SearchHit::person).contains(added);
        people.removeResident(added);
        search.changed();
        assertThat(titles("尉迟")).isEmpty();
    }
}
