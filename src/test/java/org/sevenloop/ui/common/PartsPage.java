package org.sevenloop.ui.common;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.chart.Hatch;

/** Every part of the kit on one page. Its words are samples in the language asked for, not the console's own. */
final class PartsPage {
    private final Messages text;
    private final boolean english;

    PartsPage(Messages text) {
        this.text = text;
        this.english = text.locale().getLanguage().equals("en");
    }

    Parent view() {
        VBox left = column(type(), colours(), badges(), buttons(), form());
        VBox middle = column(tiles(), empty(), toast());
        VBox right = column(table(), found());
        HBox page = new HBox(24, left, middle, right);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        page.getStyleClass().add("sl-page");
        return page;
    }

    private String say(String zh, String en) {
        return english ? en : zh;
    }

    private Node type() {
        VBox box = new VBox(2);
        for (int size : new int[] {32, 24, 20, 18, 16, 14, 13, 12}) {
            Label sample = Texts.of(size + " " + say("今日必办 5,569", "Must do 5,569"), "sl-t" + size);
            if (size > 14) {
                sample.getStyleClass().add("sl-bold");
            }
            box.getChildren().add(sample);
        }
        return box;
    }

    private Node colours() {
        HBox row = new HBox(12);
        for (Colour colour : Colour.values()) {
            Canvas area = new Canvas(64, 40);
            area.getGraphicsContext2D().setFill(Hatch.area(colour));
            area.getGraphicsContext2D().fillRoundRect(0, 0, 64, 40, 6, 6);
            row.getChildren().add(new VBox(4, area, Badge.of(colour, Colours.word(colour, text))));
        }
        return row;
    }

    private Node badges() {
        FlowPane row = new FlowPane(6, 6);
        row.setPrefWrapLength(340);
        row.getChildren()
                .addAll(
                        Badge.of(Colour.RED, say("未及时报到", "Not reported")),
                        Badge.of(Colour.YELLOW, say("核对中", "Checking")),
                        Badge.of(Colour.BLUE, say("居家 11/14", "Home 11/14")),
                        Badge.of(Colour.GREEN, say("解除", "Released")),
                        Badge.neutral(say("独居", "Alone")),
                        Badge.state(Colour.RED, "12"),
                        Badge.alarm("8"),
                        Badge.pill("9"),
                        Buttons.key("Ctrl+K"));
        return row;
    }

    private Node buttons() {
        Button off = Buttons.plain(say("不可用", "Disabled"), () -> {});
        off.setDisable(true);
        var chip = Buttons.chip(say("今日未上门 4", "Not visited 4"));
        chip.setSelected(true);
        FlowPane row = new FlowPane(
                8,
                8,
                Buttons.accent(say("写入 299 人", "Import 299"), () -> {}),
                Buttons.plain(say("打印", "Print"), MaterialDesignP.PRINTER_OUTLINE, () -> {}),
                Buttons.link(say("查来源", "Sources"), () -> {}),
                Buttons.danger(say("作废", "Void"), () -> {}),
                off,
                Buttons.small(Buttons.plain(say("小按钮", "Small"), () -> {})),
                chip,
                Buttons.chip(say("有红 9", "Red 9")));
        row.setPrefWrapLength(340);
        return row;
    }

    private Node form() {
        TextField phone = new TextField("1380000");
        FormPane form = new FormPane()
                .field(say("姓名", "Name"), new TextField(say("单雄海", "Shan Xionghai")))
                .field(say("电话", "Phone"), phone, () -> say("电话应为 11 位，现有 7 位。", "A phone has 11 digits; this has 7."))
                .field(say("日期", "Date"), DateField.of(java.time.LocalDate.of(2020, 2, 20), 2020));
        form.setPrefWidth(320);
        form.validate();
        return form;
    }

    private Node tiles() {
        TileFace people = Tiles.face(say("返乡在册", "Returned"), MaterialDesignA.ACCOUNT_GROUP_OUTLINE);
        people.show(
                TileTone.NORMAL,
                say("武汉 102·湖北其他 140", "Wuhan 102, Hubei 140"),
                new TileFace.Figure("299", say("人", "people")));
        TileFace posts = Tiles.face(say("今晚无人卡口", "Empty posts tonight"), MaterialDesignG.GATE);
        posts.show(TileTone.RED, say("现在 7 / 7 在岗", "7 / 7 on duty now"), new TileFace.Figure("2", say("处", "posts")));
        TileFace taken = Tiles.face(say("今日体温", "Temperatures"), MaterialDesignT.THERMOMETER);
        taken.show(TileTone.AMBER, say("缺 10 次", "10 missing"), new TileFace.Figure("230", say("/ 240 次", "/ 240")));
        TileFace calls = Tiles.face(say("推送核查", "Verification"), MaterialDesignP.PHONE_CHECK_OUTLINE);
        VBox box = new VBox(12);
        box.getChildren()
                .addAll(
                        row(Tiles.of(people, () -> {}), Tiles.of(posts, () -> {})),
                        row(Tiles.of(taken, () -> {}), Tiles.of(calls, () -> {})));
        return box;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(12, nodes);
        for (Node node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
        }
        row.setMinHeight(92);
        row.setMaxHeight(92);
        return row;
    }

    private Node empty() {
        Button first = Buttons.accent(say("导入表格", "Import a table"), () -> {});
        Card card = Card.of(new EmptyState(
                MaterialDesignF.FILE_IMPORT_OUTLINE,
                say("还没有返乡人员", "Nobody has returned yet"),
                say("导入街道发来的返乡登记表，或先用示例社区看看", "Import the street's register, or look at the sample"),
                first,
                Buttons.plain(say("打开示例社区", "Open the sample"), () -> {})));
        card.setPrefHeight(190);
        return card;
    }

    private Node toast() {
        ToastHost host = new ToastHost(text);
        host.done(say("田慧浩 已由 ▲ 黄 移到 ◆ 蓝", "Tian Huihao moved from ▲ yellow to ◆ blue"), () -> {});
        host.setPrefHeight(60);
        return host;
    }

    private record Line(String name, String address, String phone, long days) {}

    private Node table() {
        TableView<Line> table = DataTable.of(
                FXCollections.observableArrayList(
                        new Line(say("郭伟", "Guo Wei"), say("三组 74 号", "Group 3, 74"), "13800002051", 14),
                        new Line(say("查晨霞", "Zha Chenxia"), say("三组 90 号", "Group 3, 90"), "15000008867", 0),
                        new Line(say("单雄海", "Shan Xionghai"), say("一组 12 号", "Group 1, 12"), "15900008803", 1205)),
                new Label(),
                line -> {});
        table.getColumns()
                .addAll(List.of(
                        DataTable.name(say("姓名", "Name"), 130, Line::name),
                        DataTable.text(say("住址", "Address"), 110, Line::address),
                        DataTable.phone(say("电话", "Phone"), 110, Line::phone),
                        DataTable.figure(say("天数", "Days"), 70, Line::days),
                        DataTable.node(
                                say("颜色", "Colour"),
                                90,
                                line -> Badge.of(Colour.BLUE, Colours.word(Colour.BLUE, text)),
                                null)));
        table.setPrefHeight(32 * 4 + 4);
        table.getSelectionModel().select(1);
        return Card.flush(say("表格行 32 px", "Rows of 32 px"), table, Buttons.link(say("全部", "All"), () -> {}));
    }

    private Node found() {
        var hits = FXCollections.observableArrayList(
                new SearchHit(null, null, new UnitId(1), say("三组", "Group 3"), say("窑湾社区·344 户", "344 homes"), null),
                new SearchHit(
                        null,
                        null,
                        new UnitId(2),
                        say("单雄海 男 52", "Shan Xionghai, m 52"),
                        say("一组组长·159****8803", "159****8803"),
                        Colour.GREEN));
        SearchPopup popup = new SearchPopup(text, hits, hit -> {});
        VBox box = new VBox(popup.pane());
        box.getStyleClass().add(Styles.TEXT);
        return box;
    }

    private static VBox column(Node... nodes) {
        return new VBox(16, nodes);
    }
}
