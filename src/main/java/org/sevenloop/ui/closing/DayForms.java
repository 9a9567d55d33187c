package org.sevenloop.ui.closing;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.closing.DayGroup;
import org.sevenloop.model.closing.DayPage;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.model.closing.ProblemEntry;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.DateField;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.common.Theme;

/** The small forms of the day. What is refused comes back with what was typed. */
final class DayForms {
    private static final int NAMED = 8;
    private static final double PHOTO = 640;

    private final DayViewModel model;
    private final Messages text;

    DayForms(DayViewModel model, Messages text) {
        this.model = model;
        this.text = text;
    }

    /** A group to choose; without one it is the community's own. */
    private record Choice(@Nullable UnitId id, String name) {}

    void raise(Node owner, @Nullable UnitId group) {
        if (!model.mayRaise()) {
            return;
        }
        raise(owner, new ProblemEntry(DayProblem.Kind.PROBLEM, group, "", "", ""), null);
    }

    private void raise(Node owner, ProblemEntry was, @Nullable Path photo) {
        ComboBox<DayProblem.Kind> kind = Fields.choice(
                Arrays.asList(DayProblem.Kind.values()), each -> model.words().kind(each));
        kind.setValue(was.kind());
        List<Choice> groups = groups();
        ComboBox<Choice> group = Fields.choice(groups, Choice::name);
        group.setValue(groups.stream()
                .filter(each -> Objects.equals(each.id(), was.group()))
                .findFirst()
                .orElse(groups.getFirst()));
        TextField place = Fields.text("day-place", was.place(), text.text("closing.day.place.prompt"));
        TextArea content = Fields.lines("day-content", 3);
        content.setText(was.content());
        ComboBox<String> who = new ComboBox<>();
        who.setId("day-owner");
        who.setEditable(true);
        who.setPromptText(text.text("closing.day.owner.prompt"));
        who.getItems().setAll(owners());
        who.setValue(was.owner());
        PhotoChoice picture = new PhotoChoice(owner);
        picture.show(photo);
        FormPane form = new FormPane()
                .field(text.text("closing.day.column.kind"), kind)
                .field(text.text("closing.day.column.group"), group)
                .field(text.text("closing.day.place"), place)
                .field(
                        text.text("closing.day.column.content"),
                        content,
                        () -> content.getText().isBlank() ? text.text("closing.refused.content") : null)
                .field(text.text("closing.day.column.owner"), who)
                .field(text.text("closing.day.photo"), picture.node());
        new FormDialog(text, owner.getScene().getWindow(), text.text("closing.day.raise"), form).ask(content, () -> {
            ProblemEntry typed = new ProblemEntry(
                    kind.getValue(),
                    group.getValue().id(),
                    place.getText(),
                    content.getText(),
                    who.getEditor().getText());
            Path chosen = picture.file;
            model.raise(typed, chosen, () -> raise(owner, typed, chosen));
        });
    }

    private List<Choice> groups() {
        List<Choice> groups = new ArrayList<>();
        for (DayGroup each : model.groups()) {
            groups.add(new Choice(each.id(), each.name()));
        }
        DayPage page = model.pageProperty().get();
        if (page == null || page.whole()) {
            groups.add(0, new Choice(null, text.text("closing.day.community")));
        }
        return groups;
    }

    private List<String> owners() {
        DayPage page = model.pageProperty().get();
        return page == null ? List.of() : page.owners();
    }

    /** A photo's file, chosen on the way; it can be left out again. */
    private final class PhotoChoice {
        private final Node owner;
        private final Label name = Texts.helper("");
        private final Button drop =
                Buttons.icon(MaterialDesignC.CLOSE, text.text("closing.day.photo.drop"), () -> show(null));
        private @Nullable Path file;

        PhotoChoice(Node owner) {
            this.owner = owner;
        }

        Node node() {
            Button choose = Buttons.plain(
                    text.text("closing.day.photo.choose"), MaterialDesignC.CAMERA_OUTLINE, () -> choose());
            HBox row = new HBox(8, choose, name, drop);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }

        void show(@Nullable Path chosen) {
            file = chosen;
            name.setText(chosen == null ? "" : String.valueOf(chosen.getFileName()));
            drop.setVisible(chosen != null);
        }

        private void choose() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(text.text("closing.day.photo.choose"));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            text.text("closing.day.photo"), "*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"));
            File chosen = chooser.showOpenDialog(owner.getScene().getWindow());
            if (chosen != null) {
                show(chosen.toPath());
            }
        }
    }

    void settle(Node owner, Collection<DayProblem> problems) {
        TextField how = Fields.text("day-how", "", text.text("closing.day.how.prompt"));
        FormPane form = new FormPane()
                .field(
                        text.text("closing.day.column.content"),
                        named(problems.stream().map(DayProblem::content).toList()))
                .field(text.text("closing.day.how"), how);
        new FormDialog(text, owner.getScene().getWindow(), text.text("closing.day.settle"), form)
                .ask(how, () -> model.settle(problems, how.getText()));
    }

    void carry(Node owner, Collection<OpenPoint> points) {
        carry(owner, points, "");
    }

    private void carry(Node owner, Collection<OpenPoint> points, String was) {
        DatePicker to = DateField.of(model.day().plusDays(1), model.day().getYear());
        TextField why = Fields.text("day-why", was, text.text("closing.day.why.prompt"));
        FormPane form = new FormPane()
                .field(text.text("closing.day.what"), what(points))
                .field(text.text("closing.day.to"), to)
                .field(text.text("closing.day.why"), why, Fields.required(why, text.text("closing.refused.why")));
        new FormDialog(text, owner.getScene().getWindow(), text.text("closing.day.carry"), form)
                .ask(
                        why,
                        () -> model.carry(
                                points, to.getValue(), why.getText(), () -> carry(owner, points, why.getText())));
    }

    /** What is open is named before the day is closed. */
    void close(Node owner) {
        List<OpenPoint> open = model.board().open();
        if (open.isEmpty()) {
            model.close("", () -> {});
            return;
        }
        why(owner, "closing.day.close", what(open), "", model::close);
    }

    void reopen(Node owner) {
        Label about =
                Texts.body(text.text("closing.day.reopen.about", model.words().day(model.day())));
        why(owner, "closing.day.reopen", about, "", model::reopen);
    }

    private void why(Node owner, String verb, Node about, String was, BiConsumer<String, Runnable> then) {
        TextField why = Fields.text("day-why", was, text.text("closing.day.why.prompt"));
        FormPane form = new FormPane()
                .field(text.text(verb + ".what"), about)
                .field(text.text("closing.day.why"), why, Fields.required(why, text.text("closing.refused.why")));
        // No undo reaches either, so Enter after the reason does not do it yet.
        new FormDialog(text, owner.getScene().getWindow(), text.text(verb), form)
                .dangerous()
                .ask(why, () -> then.accept(why.getText(), () -> why(owner, verb, about, why.getText(), then)));
    }

    private Label what(Collection<OpenPoint> points) {
        return named(DayWords.byUrgency(List.copyOf(points)).stream()
                .map(point -> model.words().open(model.board(), point))
                .toList());
    }

    /** The first few, a line each. */
    private Label named(List<String> lines) {
        String first = lines.stream().limit(NAMED).collect(Collectors.joining("\n"));
        Label named = Texts.body(
                lines.size() > NAMED ? first + "\n" + text.text("closing.day.rest", lines.size() - NAMED) : first);
        named.setId("day-what");
        return named;
    }

    void photo(Node owner, DayProblem problem, byte[] picture) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture), PHOTO, PHOTO, true, true));
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle(problem.content());
        dialog.getDialogPane().setContent(view);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(text.text("common.close"), ButtonData.CANCEL_CLOSE));
        Theme.apply(dialog);
        dialog.show();
    }
}
