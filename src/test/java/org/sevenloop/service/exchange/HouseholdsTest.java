package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.persistence.ChangeRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.service.Store;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** Rows of one household make it together, and a later file corrects it. */
class HouseholdsTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final ImportService imports = new ImportService(new Store(database, session));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    private void take(String first, String second) throws IOException {
        TestBook book = new TestBook().sheet("名单").row("姓名", "身份证号", "户编号", "现住址", "居住类别", "与户主关系");
        book.row("李静", TestPeople.id(7), "1", "阳光小区3号楼501", first, "户主");
        book.row("王安", TestPeople.id(8), "1", "阳光小区3号楼501", second, "家人");
        SampleFiles.take(imports, book.save(folder));
    }

    private Household household() {
        return database.read(
                session.community(),
                access -> new HouseholdRepository(access).all().getFirst());
    }

    private List<HistoryLine> history() {
        long id = household().id().value();
        return database.read(session.community(), access -> new ChangeRepository(access).of("household", id));
    }

    @Test
    void aNewOneIsWrittenOnceAsItsLastRowHasIt() throws IOException {
        take("常住", "租住");
        assertThat(household().tenure()).isEqualTo(Tenure.TENANT);
        assertThat(history()).hasSize(1);
    }

    @Test
    void oneOnRecordIsCorrectedInPlace() throws IOException {
        take("常住", "常住");
        Household before = household();
        take("租住", "租住");
        assertThat(household().id()).isEqualTo(before.id());
        assertThat(household().tenure()).isEqualTo(Tenure.TENANT);
        assertThat(history()).hasSize(2);
    }
}
