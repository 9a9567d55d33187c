package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.platform.Pinyin;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** Who is known from temperature sheets alone is the same person day after day. */
class ReadingsImportTest {
    private static final String NAME = TestPeople.name(3);
    private static final String HOME = "阳光小区3栋2单元501";

    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final ImportService imports = new ImportService(new Store(database, session));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    private void measured(String day, @Nullable String phone, String... homes) throws IOException {
        TestBook book = new TestBook().sheet("体温").row("日期", "姓名", "联系电话", "居住地址", "上午体温", "下午体温");
        for (String home : homes) {
            book.row(day, NAME, phone, home, 36.5, 36.7);
        }
        SampleFiles.take(imports, book.save(folder));
    }

    private void registered() throws IOException {
        TestBook book = new TestBook().sheet("名单").row("姓名", "身份证号", "现住址", "与户主关系");
        book.row(NAME, TestPeople.id(3), HOME, "户主");
        SampleFiles.take(imports, book.save(folder));
    }

    private List<KnownPerson> people() {
        return database.read(
                session.community(), access -> new KnownPersonRepository(access).bySounds(List.of(Pinyin.full(NAME))));
    }

    @Test
    void somebodyToldByAnAddressAloneIsFoundAgainTheNextDay() throws IOException {
        measured("2020.2.18", null, HOME, "三组6-2号");
        measured("2020.2.19", null, "阳光小区3-2-501", "三组6-2号");
        assertThat(people()).hasSize(2);
    }

    @Test
    void anAddressBesideAPhoneIsKeptToo() throws IOException {
        measured("2020.2.18", TestPeople.phone(3), HOME);
        measured("2020.2.19", null, HOME);
        assertThat(people()).hasSize(1);
    }

    @Test
    void theRegisterMayComeBeforeOrAfter() throws IOException {
        measured("2020.2.18", null, HOME);
        registered();
        measured("2020.2.19", null, HOME);
        assertThat(people()).hasSize(1);
        assertThat(people().getFirst().document().valid()).isTrue();
    }

    @Test
    void aPhoneThatCannotBeCalledIsNotKept() throws IOException {
        measured("2020.2.18", "139", HOME);
        assertThat(people()).hasSize(1);
        assertThat(people().getFirst().phones()).isEmpty();
    }
}
