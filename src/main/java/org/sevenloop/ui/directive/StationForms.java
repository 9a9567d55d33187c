package org.sevenloop.ui.directive;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Unit;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.directive.StationService.Pair;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** Packages to and from stations without a network: who they are, and the files that go to and fro. */
final class StationForms {
    private static final String ENDING = "slpkg";

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
        model.known(known -> {
            ComboBox<Pair> to = stations(known.others());
            FormPane form = new FormPane().field(text.text("directive.field.station"), to, () -> chosen(to));
            dialog("directive.package.write", form)
                    .ask(to, () -> save(to.getValue(), to.getValue().station().sent() + 1));
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
        model.known(known -> {
            ComboBox<Pair> to = stations(known.others());
            TextField number = Fields.text("directive-package-number", "");
            FormPane form = new FormPane()
                    .field(text.text("directive.field.station"), to, () -> chosen(to))
                    .field(
                            text.text("directive.field.package"),
                            number,
                            () -> number.getText().strip().matches("\\d{1,6}")
                                    ? null
                                    : text.text("directive.refused.number"));
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
            ComboBox<Unit> unit = DirectiveForms.unit(tree);
            unit.setId("directive-station-unit");
            TextArea identity = Fields.lines("directive-identity", 4);
            FormPane form = new FormPane()
                    .field(
                            text.text("directive.field.station"),
                            name,
                            Fields.required(name, text.text("directive.refused.station")))
                    .field(
                            text.text("directive.field.unit"),
                            unit,
                            () -> unit.getValue() == null ? text.text("directive.refused.to") : null)
                    .field(text.text("directive.field.identity"), identity);
            FormDialog dialog = dialog("directive.package.add.verb", form);
            askAgain(dialog, name, unit, identity);
        });
    }

    private void askAgain(FormDialog dialog, TextField name, ComboBox<Unit> unit, TextArea identity) {
        dialog.ask(
                name,
                () -> model.add(
                        name.getText(),
                        unit.getValue().id(),
                        identity.getText(),
                        () -> askAgain(dialog, name, unit, identity)));
    }

    /** This station's text and digits, and those of the others with how far their packages came. */
    void identity() {
        model.known(known -> {
            TextArea own = Fields.lines("directive-own", 4);
            own.setText(known.own().text());
            own.setEditable(false);
            VBox others = new VBox(6);
            known.others().forEach(pair -> others.getChildren().add(wrapped(words(pair))));
            if (known.others().isEmpty()) {
                others.getChildren().add(wrapped(text.text("directive.stations.none")));
            }
            FormPane form = new FormPane()
                    .field(text.text("directive.field.own"), own)
                    .field(
                            text.text("directive.field.digits"),
                            wrapped(text.text("directive.digits", known.own().fingerprint())))
                    .field(text.text("directive.field.others"), others);
            dialog("directive.package.close", form).ask(own, () -> {});
        });
    }

    private String words(Pair pair) {
        String sent = Integer.toString(pair.station().sent());
        String received = Integer.toString(pair.station().received());
        String line = text.text("directive.station", pair.station().name(), pair.fingerprint(), sent, received);
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

    private static Label wrapped(String words) {
        Label label = Texts.cell(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setPrefWidth(420);
        return label;
    }

    private FormDialog dialog(String verb, FormPane form) {
        return new FormDialog(text, owner.get(), text.text(verb), form);
    }
}
