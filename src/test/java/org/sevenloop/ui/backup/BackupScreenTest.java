package org.sevenloop.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleDesk;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.model.exchange.StoreCopy;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.DeskFilter;

/** The pages on which somebody who has never heard of a database learns what is wrong with it, and what to do. */
class BackupScreenTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2020, 2, 20, 12, 0);

    /** Copies that only exist here. */
    private static final class Copies implements RestoreViewModel.Restorer {
        private final List<StoreCopy> copies = new ArrayList<>();
        private final List<String> names;
        private final List<String> restored = new ArrayList<>();

        Copies(int count, String... names) {
            this.names = List.of(names);
            for (int i = 0; i < count; i++) {
                copies.add(new StoreCopy(
                        Path.of("backups", "sevenloop-" + i + ".7lb"),
                        NOON.minusMinutes(47L * i),
                        420 - 13L * i,
                        9_400_000));
            }
        }

        @Override
        public List<StoreCopy> copies() {
            return copies;
        }

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public void restore(Path file, String name, char[] password) {
            restored.add(file.getFileName() + " " + name + " " + new String(password));
        }
    }

    private static RestoreViewModel model(Copies copies, Messages text, Runnable done) {
        RestoreViewModel model = new RestoreViewModel(copies, TaskRunner.immediate(), text, done);
        model.read();
        return model;
    }

    @Test
    void restoring() {
        Screens.all(
                "restore",
                text -> new RestoreView(
                        model(new Copies(7, "李文清"), text, () -> {}), text, text.text("backup.why.menu"), () -> {}));
        Screens.all(
                "restore-damaged",
                text -> new RestoreView(
                        model(new Copies(0), text, () -> {}), text, text.text("backup.why.damaged"), () -> {}));
    }

    /** Copies are made in a place that only exists here. */
    private record Kept(SecondPlace second) implements BackupViewModel.Copies {
        @Override
        public void save(Path file) {}

        @Override
        public void keepAlsoIn(@Nullable Path folder) {}

        @Override
        public void restore() {}
    }

    @Test
    void copiesOfAllData() {
        Screens.all("export-copies", text -> {
            VBox cards = new VBox(16);
            for (SecondPlace second : List.of(
                    SecondPlace.NONE,
                    new SecondPlace(Path.of("E:", "七环备份"), true, NOON),
                    new SecondPlace(Path.of("E:", "七环备份"), false, null))) {
                BackupViewModel model =
                        new BackupViewModel(new Kept(second), NOON::toLocalDate, SampleDesk.tools(text));
                model.shown(DeskFilter.NONE);
                cards.getChildren().add(new BackupCard(model, text));
            }
            cards.getStyleClass().add("sl-page");
            cards.setMaxWidth(880);
            return new StackPane(cards);
        });
    }

    @Test
    void trouble() {
        Screens.all("trouble-disk-full", text -> page(text, "disk-full", "backup.dismiss"));
        Screens.all("trouble-stopped", text -> page(text, "stopped", "backup.reopen"));
        Screens.all("trouble-damaged", text -> page(text, "damaged", "backup.menu"));
        Screens.all("trouble-in-use", text -> page(text, "in-use", "backup.retry"));
    }

    private static TroubleView page(Messages text, String code, String action) {
        return new TroubleView(
                text.text("backup.trouble." + code),
                text.text("common.store." + code),
                List.of(
                        Buttons.accent(text.text(action), () -> {}),
                        Buttons.plain(text.text("backup.leave"), () -> {})));
    }

    @Test
    void foundOtherwise() {
        String aside = Path.of("set-aside", "20200220-040000").toString();
        Screens.all("report-repaired", text -> bar(text, text.text("backup.report.repaired", aside)));
        Screens.all(
                "report-half",
                text -> bar(
                        text,
                        text.text("backup.report.recovered")
                                + System.lineSeparator()
                                + text.text("backup.report.half", "沿江街道返乡人员汇总表2020-02-20.xlsx")));
    }

    private static BorderPane bar(Messages text, String sentence) {
        BorderPane frame = new BorderPane(new Region());
        frame.setTop(new ReportBar(sentence, text, () -> {}));
        return frame;
    }

    @Test
    void theNewestIsChosenAndRestoredByWhoeverKnowsThePassword() {
        Copies copies = new Copies(3, "甲");
        List<String> done = new ArrayList<>();
        RestoreViewModel model = model(copies, Messages.of(Screens.CHINESE), () -> done.add("done"));
        assertThat(model.ready().get()).isTrue();
        model.name().set("甲");
        model.chosen().set(copies.copies().get(1).file());
        model.restore("open sesame".toCharArray());
        assertThat(copies.restored).containsExactly("sevenloop-1.7lb 甲 open sesame");
        assertThat(done).containsExactly("done");
    }

    @Test
    void withoutACopyNothingIsRestoredUntilAFileIsChosen() {
        RestoreViewModel model = model(new Copies(0), Messages.of(Screens.CHINESE), () -> {});
        assertThat(model.ready().get()).isFalse();
        model.chosen().set(Path.of("stick", "七环备份.7lb"));
        assertThat(model.ready().get()).isTrue();
    }
}
