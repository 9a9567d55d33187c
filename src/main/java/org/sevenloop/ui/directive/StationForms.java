package org.sevenloop.ui.directive;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Station;
import org.sevenloop.model.net.Unit;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.directive.StationService.Pair;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** Packages to and from stations without a network: who they are, and the files that go to and fro. */
final class StationForms {
    private static final String ENDING = "slpkg";
    private static final double WIDTH = 420;
    private static final double OTHERS = 280;

    private final StationViewModel model;
    private final Messages text;
    private final DirectiveFiles files;
    private final Supplier<@Nullable Window> owner;

    StationForms(StationViewModel model, Messages text, DirectiveFiles files, Supplier<@Nullable Window> owner) {
        this.model = model;
        this.text = text;
        this.files = files;
        this.owner = owner;
    }

    void receive() {
        Path file = files.open(ENDING);
        if (file != null) {
            model.receive(file);
        }
    }

    void send() {
        others(others -> {
            ComboBox<Pair> to = stations(others);
            FormPane form = new FormPane().field(text.text("directive.field.station"), to, () -> chosen(to));
            dialog("directive.package.write", form)
                    .ask(to, () -> save(to.getValue(), to.getValue().station().sent() + 1));
        });
    }

    /** Whoever has no station yet is asked for one first. */
    private void others(Consumer<List<Pair>> then) {
        model.known(known -> {
            if (known.others().isEmpty()) {
                add();
            } else {
                then.accept(known.others());
            }
        });
    }

    private void save(Pair pair, int number) {
        Path to =
                files.saveAs(text.text("directive.file.package", pair.station().name(), Integer.toString(number)));
        if (to != null) {
            model.send(pair.station(), to);
        }
    }

    /** One that was lost on its way. */
    void again() {
        others(others -> {
            ComboBox<Pair> to = stations(others);
            TextField number = Fields.text("directive-package-number", "", text.text("directive.field.package.prompt"));
            FormPane form = new FormPane()
                    .field(text.text("directive.field.station"), to, () -> chosen(to))
                    .field(
                            text.text("directive.field.package"),
                            number,
                            () -> number.getText().strip().matches("\\d{1,6}")
                                    ? null
                                    : text.text("directive.refused.package.number"));
            dialog("directive.package.write", form).ask(to, () -> {
                int which = Integer.parseInt(number.getText().strip());
                Path file = files.saveAs(text.text(
                        "directive.file.package", to.getValue().station().name(), Integer.toString(which)));
                if (file != null) {
                    model.again(to.getValue().station(), which, file);
                }
            });
        });
    }

    void add() {
        model.tree(tree -> {
            TextField name = Fields.text("directive-station", "");
            ComboBox<Unit> unit = DirectiveForms.unit(tree, text);
            unit.setId("directive-station-unit");
            TextArea identity = pasted();
            FormPane form = new FormPane()
                    .field("", wrapped(Texts.helper(text.text("directive.package.add.about"))))
                    .field(
                            text.text("directive.field.station.name"),
                            name,
                            Fields.required(name, text.text("directive.refused.station")))
                    .field(
                            text.text("directive.field.unit"),
                            unit,
                            () -> unit.getValue() == null ? text.text("directive.refused.to") : null)
                    .field(text.text("directive.field.identity"), identity, () -> whole(identity));
            ask(
                    dialog("directive.package.add.verb", form),
                    name,
                    refused -> model.add(name.getText(), unit.getValue().id(), identity.getText(), refused));
        });
    }

    /** Its computer was lost or changed, and the new one has another identity. */
    private void renew(Station station) {
        TextArea identity = pasted();
        FormPane form = new FormPane()
                .field(text.text("directive.field.station"), Texts.body(station.name()))
                .field("", wrapped(Texts.helper(text.text("directive.station.renew.about"))))
                .field(text.text("directive.field.identity"), identity, () -> whole(identity));
        ask(
                dialog("directive.station.renew.verb", form),
                identity,
                refused -> model.renew(station, identity.getText(), refused));
    }

    private TextArea pasted() {
        TextArea identity = Fields.lines("directive-identity", 4);
        identity.setPromptText(text.text("directive.field.identity.prompt"));
        return identity;
    }

    private @Nullable String whole(TextArea identity) {
        return identity.getText().isBlank() ? text.text("directive.refused.identity") : null;
    }

    /** What is refused comes back with what was typed. */
    private static void ask(FormDialog dialog, Node first, Consumer<Runnable> save) {
        dialog.ask(first, () -> save.accept(() -> ask(dialog, first, save)));
    }

    /** This station's text and digits, and those of the others with how far their packages came. */
    void identity() {
        model.known(known -> {
            TextArea own = Fields.lines("directive-own", 3);
            own.setText(known.own().text());
            own.setEditable(false);
            Button copy = copying(known.own().text());
            VBox digits = new VBox(
                    2, Texts.bold(known.own().fingerprint()), wrapped(Texts.helper(text.text("directive.digits"))));
            digits.getStyleClass().add("sl-field-words");
            VBox others = new VBox(12);
            FormPane form = new FormPane()
                    .field(text.text("directive.field.own"), new VBox(6, own, copy))
                    .field(text.text("directive.field.digits"), digits)
                    .field(text.text("directive.field.others"), scrolled(others));
            FormDialog dialog = dialog("directive.package.close", form).toRead(text.text("directive.package.identity"));
            known.others().forEach(pair -> others.getChildren().add(station(pair, dialog)));
            if (known.others().isEmpty()) {
                others.getChildren().add(Texts.cell(text.text("directive.stations.none")));
            }
            dialog.ask(copy, () -> {});
        });
    }

    /** A street has dozens of them. */
    private static ScrollPane scrolled(VBox others) {
        ScrollPane scroll = new ScrollPane(others);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(OTHERS);
        scroll.getStyleClass().add("sl-field-words");
        return scroll;
    }

    /** Copies, and says that it did. */
    private Button copying(String identity) {
        Button copy = Buttons.plain(text.text("directive.identity.copy"), () -> copy(identity));
        copy.setId("directive-copy");
        copy.addEventHandler(ActionEvent.ACTION, e -> copy.setText(text.text("directive.identity.copied")));
        return copy;
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private VBox station(Pair pair, FormDialog within) {
        Station station = pair.station();
        HBox head = new HBox(
                12,
                Texts.bold(station.name()),
                Texts.spring(),
                link("renew", station, within, () -> renew(station)),
                link("remove", station, within, () -> model.remove(station)));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(
                2,
                head,
                wrapped(Texts.cell(text.text("directive.station", pair.fingerprint()))),
                wrapped(Texts.helper(came(pair))));
    }

    private Button link(String word, Station station, FormDialog within, Runnable act) {
        Button link = Buttons.link(text.text("directive.station." + word), () -> {
            within.close();
            act.run();
        });
        link.setId("directive-station-" + word + '-' + station.id().value());
        return link;
    }

    /** How far the packages came, and which to ask for. */
    private String came(Pair pair) {
        String line = text.text(
                "directive.station.came", pair.station().sent(), pair.station().received());
        return pair.missing().isEmpty()
                ? line
                : line
                        + text.text(
                                "directive.station.missing",
                                pair.missing().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(text.text("directive.join"))));
    }

    private ComboBox<Pair> stations(List<Pair> others) {
        ComboBox<Pair> box = Fields.choice(others, pair -> pair.station().name());
        box.getSelectionModel().selectFirst();
        box.setId("directive-station");
        return box;
    }

    private @Nullable String chosen(ComboBox<Pair> box) {
        return box.getValue() == null ? text.text("directive.stations.none") : null;
    }

    private static Label wrapped(Label label) {
        return Texts.wrapped(label, WIDTH);
    }

    private FormDialog dialog(String verb, FormPane form) {
        return new FormDialog(text, owner.get(), text.text(verb), form);
    }
}
