package org.sevenloop.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;

/** On an empty folder all the files together name the community. */
class CommunitiesTest {
    @TempDir
    Path folder;

    private Path list(String name, String title, String address) throws Exception {
        TestBook book = new TestBook().sheet("Sheet1");
        if (!title.isEmpty()) {
            book.row(title);
        }
        book.row("姓名", "身份证号", "与户主关系", "住址").row(TestPeople.name(1), TestPeople.id(1), "户主", address);
        Path saved = book.save(folder);
        return Files.move(saved, folder.resolve(name));
    }

    private String named(Path... files) {
        List<String> line = new ArrayList<>(List.of("import"));
        for (Path file : files) {
            line.add(file.toString());
        }
        Path data = folder.resolve("data" + files.length + files[0].getFileName());
        Run.json(data, line.toArray(String[]::new));
        return Run.json(data, "figures").json().get("community").asText();
    }

    @Test
    void titlesCountForMoreThanNamesOfFilesAndTheseForMoreThanAddresses() throws Exception {
        Path plain = list("c.xlsx", "", "利民市东河街道桥头社区一组3号");
        Path named = list("花名册_柳塘村.xlsx", "", "一组3号");
        Path titled = list("b.xlsx", "利民市东河街道翠湖社区二组住户花名册", "二组3号");

        assertThat(named(plain)).isEqualTo("桥头社区");
        assertThat(named(plain, named)).isEqualTo("柳塘村");
        assertThat(named(plain, named, titled)).isEqualTo("翠湖社区");
    }

    @Test
    void aLaterFileNamesACommunityThatTheFirstLeftNameless() throws Exception {
        Path silent = list("c.xlsx", "", "一组3号");
        Path titled = list("b.xlsx", "利民市东河街道翠湖社区二组住户花名册", "二组3号");
        Path data = folder.resolve("data");

        Run.json(data, "import", silent.toString());
        assertThat(Run.json(data, "figures").json().get("community").asText()).isEqualTo("本社区");
        Run.json(data, "import", titled.toString());
        assertThat(Run.json(data, "figures").json().get("community").asText()).isEqualTo("翠湖社区");
    }
}
