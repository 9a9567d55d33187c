package org.sevenloop.service.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Region;
import org.sevenloop.model.net.Unit;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.RegionDirectory;
import org.sevenloop.service.RefusedException;

class PlaceServiceTest {
    private static final RegionDirectory DIRECTORY = new RegionDirectory();

    private final Database store = Database.inMemory();
    private final PlaceService service = new PlaceService(store, DIRECTORY, SampleCommunity.SESSION);

    @AfterEach
    void close() {
        store.close();
    }

    private Region found(String typed) {
        return service.search(typed, 20).stream()
                .filter(each -> each.level() == Region.Level.COMMUNITY)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChosenCommunityStandsWithItsUpperLevels() {
        assertThat(service.current()).isEmpty();
        Region region = found("恩施 窑湾");
        CommunityId community = service.choose(region);
        assertThat(community.value()).isEqualTo(Long.parseLong(region.code()));
        List<Unit> path = service.path(community);
        assertThat(path).extracting(Unit::level).containsExactly(1, 2, 3, 4);
        assertThat(path).extracting(Unit::name).startsWith("恩施市", "疫情防控领导小组办公室").endsWith("窑湾社区");
        assertThat(path.get(1).id().value()).isEqualTo(path.get(0).id().value() + 1);
        assertThat(service.current()).contains(community);
    }

    @Test
    void twoCommunitiesOfOneCityShareItsUnits() {
        Region first = found("恩施 窑湾");
        CommunityId one = service.choose(first);
        Region sister = DIRECTORY.children(DIRECTORY.byCode(first.parent()).orElseThrow()).stream()
                .filter(each -> !each.code().equals(first.code()))
                .findFirst()
                .orElseThrow();
        CommunityId other = service.choose(sister);
        assertThat(service.path(other).subList(0, 3))
                .isEqualTo(service.path(one).subList(0, 3));
        assertThat(service.communities()).hasSize(2);
        assertThat(service.current()).contains(other);
        service.use(one);
        assertThat(service.current()).contains(one);
        assertThat(service.choose(first)).isEqualTo(one);
        assertThat(service.communities()).hasSize(2);
    }

    @Test
    void anImportBeforeTheChoiceIsPlacedByIt() {
        CommunityId before = service.unplaced("");
        assertThat(service.path(before)).extracting(Unit::name).containsExactly("本社区");
        Region region = found("恩施 窑湾");
        CommunityId after = service.choose(region);
        assertThat(after).isEqualTo(before);
        assertThat(service.path(after)).extracting(Unit::level).containsExactly(1, 2, 3, 4);
        assertThat(service.path(after).getLast().code()).isEqualTo(region.code());
        assertThat(service.choose(region.code())).isEqualTo(before);
        assertThat(service.communities()).hasSize(1);
    }

    @Test
    void onlyACommunityCanBeChosen() {
        Region street = DIRECTORY.byCode(found("恩施 窑湾").parent()).orElseThrow();
        assertThatThrownBy(() -> service.choose(street)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> service.choose("999999999999")).isInstanceOf(RefusedException.class);
        assertThat(service.communities()).isEmpty();
    }
}
