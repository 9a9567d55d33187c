package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.UnitRepository;

/** In which unit an address lies. */
class UnitsTest {
    private static final List<String> NAMES =
            List.of("阳光", "阳光花园", "南湖", "南湖新村", "东", "东街", "九里", "九里4", "锦绣·江南", "1栋", "11栋", "1区");

    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "阳光花园3栋, 阳光花园",
        "柳林社区阳光花园3栋, 阳光花园",
        "阳光3栋, 阳光",
        "南湖新村3-2-501, 南湖新村",
        "南湖3-2-501, 南湖",
        "东街12号, 东街",
        "九里4-2-3-501, 九里4",
        "九里42-2-3-501, 九里",
        "锦绣江南5栋, 锦绣·江南",
        "锦绣 江南5栋, 锦绣·江南",
        "1号楼2单元501, 1栋",
        "11 栋 2 单元 501, 11栋",
        "１区3栋, 1区",
        "西街1号, ''"
    })
    void theLongestNameThatAnAddressBeginsWithIsItsUnit(String address, String unit) {
        UnitId community = new UnitId(session.community().value());
        String found = database.write(session.actor(), Label.of("label.net.place"), access -> {
            UnitRepository repository = new UnitRepository(access);
            Units made = new Units(repository, community);
            NAMES.forEach(name -> made.ensure(List.of(name)));
            UnitId id = new Units(repository, community).ofAddress(address);
            return id == null ? "" : repository.tree().get(id).name();
        });
        assertThat(found).isEqualTo(unit);
    }
}
