package org.sevenloop.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.account.Revealed;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Column;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.NotPermittedException;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.PaperService;
import org.sevenloop.service.exchange.ExportService;
import org.sevenloop.service.exchange.HistoryService;

/** Who looks at whole numbers or takes a list along says what for, and it is on record. */
class PurposeTest {
    private final Database database = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(database, 2);
    private final Store secretary = new Store(database, As.role(Role.SECRETARY));
    private final PersonId person = sample.people().getFirst();
    private final Messages text = Messages.of(Locale.CHINESE);

    @AfterEach
    void close() {
        database.close();
    }

    private HistoryLine last() {
        return new HistoryService(secretary).recent(1).getFirst();
    }

    @Test
    void itIsNotedWhoLookedAtWhomAndWhy() {
        new RevealService(secretary).note(Revealed.PERSON, person.value(), " 核对身份 ");
        assertThat(last().actor()).isEqualTo("SECRETARY");
        assertThat(last().label().key()).isEqualTo("label.account.reveal.PERSON");
        assertThat(last().label().arguments()).containsExactly(Long.toString(person.value()), "核对身份");
        assertThat(text.text(last().label().key(), last().label().arguments().toArray()))
                .contains("核对身份");
        assertThat(new HistoryService(secretary).lastUndoable().map(HistoryLine::label))
                .as("that somebody looked cannot be taken back")
                .isNotEqualTo(java.util.Optional.of(last().label()));
    }

    @Test
    void withoutAPurposeNothingIsShown() {
        assertThatThrownBy(() -> new RevealService(secretary).note(Revealed.PERSON, person.value(), " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("account.refused.purpose");
        assertThat(last().label().key()).doesNotContain("reveal");
    }

    @Test
    void aWorkerLooksAtTheOwnPeopleOnly() {
        Store worker = new Store(database, As.worker("一号", sample.leaves().get(3)));
        assertThatThrownBy(() -> new RevealService(worker).note(Revealed.PERSON, person.value(), "核对身份"))
                .hasMessageContaining("account.refused.elsewhere");
        Store gate = new Store(database, As.role(Role.GATE_GUARD));
        assertThatThrownBy(() -> new RevealService(gate).note(Revealed.PERSON, person.value(), "核对身份"))
                .isInstanceOf(NotPermittedException.class);
        assertThat(last().label().key()).doesNotContain("reveal");
    }

    @Test
    void aListLeavesOnlyWithItsPurpose(@TempDir Path folder) {
        Path file = folder.resolve("people.csv");
        ExportService exports = new ExportService(secretary, text);
        assertThatThrownBy(() -> exports.export(ExportKind.PEOPLE, file))
                .hasMessageContaining("account.refused.purpose");
        assertThat(Files.exists(file)).isFalse();
        int rows = exports.export(ExportKind.PEOPLE, file, "报街道").rows();
        assertThat(last().label().arguments()).containsExactly("住户花名册", Integer.toString(rows), "报街道", "people");
    }

    @Test
    void aListWithNumbersGoesToPaperOnlyWithItsPurposeAndOneToBePostedWithout(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("名单.pdf");
        PaperService paper = new PaperService(secretary, text);
        PaperList list = new PaperList(
                "名单",
                "",
                SampleCommunity.DAY,
                List.of(Column.personal(Personal.PHONE, "电话")),
                List.of(List.of("13899990002")));
        assertThatThrownBy(() -> paper.write(list, file, Progress.NONE))
                .hasMessageContaining("account.refused.purpose");
        assertThat(Files.exists(file)).isFalse();

        paper.write(list, file, "上门", Progress.NONE);
        assertThat(last().label().key()).isEqualTo("label.account.paper");
        assertThat(last().label().arguments()).containsExactly("名单", "1", "上门");

        HistoryLine before = last();
        paper.write(paper.posted(list), file, Progress.NONE);
        assertThat(last()).as("what is masked is no secret").isEqualTo(before);
    }

    @Test
    void aFolderWithoutAccountsAsksNobody(@TempDir Path folder) {
        ExportService exports = new ExportService(new Store(database, SampleCommunity.SESSION), text);
        assertThat(exports.export(ExportKind.PEOPLE, folder.resolve("people.csv"))
                        .rows())
                .isPositive();
        assertThat(new RevealService(new Store(database, SampleCommunity.SESSION)).asksPurpose())
                .isFalse();
    }
}
