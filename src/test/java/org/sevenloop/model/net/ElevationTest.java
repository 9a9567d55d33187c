package org.sevenloop.model.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ElevationTest {
    @Test
    void doorsStandOnTheirFloorsFromTheTop() {
        List<String> homes = List.of("3号楼2单元501", "3号楼1单元102室", "3-1-101", "3号楼1单元1203", "门卫室");
        Elevation<String> front = Elevation.of(homes, Function.identity());
        assertThat(front.entrances()).extracting(Elevation.Entrance::name).containsExactly("1单元", "2单元");
        assertThat(front.entrances().getFirst().floors())
                .extracting(Elevation.Floor::number)
                .containsExactly(12, 1);
        assertThat(front.entrances().getFirst().floors().getLast().doors())
                .extracting(Elevation.Door::room)
                .containsExactly("101", "102");
        assertThat(front.elsewhere()).containsExactly("门卫室");
    }

    @Property
    void everyHouseholdHasOnePlace(
            @ForAll List<@IntRange(min = 1, max = 9) Integer> entrances,
            @ForAll @IntRange(min = 1, max = 30) int floor) {
        List<String> homes = entrances.stream()
                .map(n -> n % 4 == 0 ? "滨河路" + n + "号" : "3号楼" + n + "单元" + floor + "0" + n)
                .toList();
        Elevation<String> front = Elevation.of(homes, Function.identity());
        long doors = front.entrances().stream()
                .flatMap(entrance -> entrance.floors().stream())
                .mapToLong(each -> each.doors().size())
                .sum();
        assertThat(doors + front.elsewhere().size()).isEqualTo(homes.size());
    }
}
