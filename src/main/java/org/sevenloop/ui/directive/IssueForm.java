package org.sevenloop.ui.directive;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.DateField;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** The form for a new order; an earlier one can be taken for a pattern. */
final class IssueForm {
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final DirectiveViewModel model;
    private final DirectiveViewModel.Choices choices;
    private final Messages text;
    private final ComboBox<DirectiveLine> earlier;
    private final TextField title = Fields.text("directive-title", "");
    private final TextArea body = Fields.lines("directive-text", 5);
    private final ComboBox<Asked> asked;
    private final ComboBox<Unit> to;
    private final List<CheckBox> kinds;
    private final CheckBox households;
    private final CheckBox daily;
    private final DatePicker day;
    private final TextField time;
    private final Label fileName = Texts.helper("");
    private final DirectiveFiles files;
    private @Nullable Path file;

    IssueForm(DirectiveViewModel model, DirectiveViewModel.Choices choices, Messages text, DirectiveFiles files) {
        this.model = model;
        this.choices = choices;
        this.text = text;
        this.files = files;
        DirectiveWords words = new DirectiveWords(text);
        LocalDateTime due = due(choices.now());
        earlier = Fields.search(line ->
                line.directive().number() + " " + line.directive().order().title());
        earlier.getItems().setAll(choices.earlier());
        earlier.setId("directive-earlier");
        earlier.setPromptText(text.text("directive.field.earlier.prompt"));
        asked = Fields.choice(List.of(Asked.values()), words::asked);
        asked.setId("directive-asked");
        asked.setValue(Asked.DONE);
        to = DirectiveForms.unit(choices.tree(), text);
        to.setId("directive-root");
        choices.tree().find(choices.community()).ifPresent(to::setValue);
        kinds = Arrays.stream(UnitKind.values()).map(kind -> kind(kind, words)).toList();
        to.valueProperty().subscribe(this::offerKinds);
        households = new CheckBox(text.text("directive.field.households"));
        daily = new CheckBox(text.text("directive.field.daily"));
        daily.setId("directive-daily");
        households.setId("directive-households");
        day = DateField.of(due.toLocalDate(), due.getYear());
        time = Fields.text("directive-time", due.toLocalTime().toString());
        earlier.valueProperty().subscribe(line -> {
            if (line != null) {
                fill(line.directive().order());
            }
        });
    }

    /** This evening, or tomorrow's where that is past. */
    private static LocalDateTime due(LocalDateTime now) {
        LocalDateTime evening = now.toLocalDate().atTime(EVENING);
        return evening.isAfter(now) ? evening : evening.plusDays(1);
    }

    /** Only kinds that are there below the chosen unit are offered. */
    private CheckBox kind(UnitKind kind, DirectiveWords words) {
        CheckBox box = new CheckBox(words.kind(kind));
        box.setUserData(kind);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void offerKinds(@Nullable Unit root) {
        Set<UnitKind> there = root == null
                ? Set.of()
                : choices.tree().subtree(root.id()).stream().map(Unit::kind).collect(Collectors.toSet());
        kinds.forEach(box -> {
            box.setVisible(there.contains(kind(box)));
            box.setSelected(box.isSelected() && box.isVisible());
        });
    }

    private void fill(Directive.Order order) {
        title.setText(order.title());
        body.setText(order.text());
        asked.setValue(order.asked());
        choices.tree().find(order.address().root()).ifPresent(to::setValue);
        kinds.forEach(box -> box.setSelected(order.address().kinds().contains(kind(box))));
        households.setSelected(order.address().households());
        daily.setSelected(order.daily());
        time.setText(order.due().toLocalTime().toString());
    }

    private static @Nullable UnitKind kind(CheckBox box) {
        return box.getUserData() instanceof UnitKind kind ? kind : null;
    }

    void ask(@Nullable Window owner, @Nullable Directive like) {
        if (like != null) {
            fill(like.order());
        }
        FormPane form = form();
        FormDialog dialog = new FormDialog(text, owner, text.text("directive.issue"), form);
        dialog.getDialogPane().setMinWidth(560);
        show(dialog);
    }

    private void show(FormDialog dialog) {
        dialog.ask(title, () -> model.issue(order(), file, () -> show(dialog)));
    }

    private FormPane form() {
        FlowPane boxes = new FlowPane(12, 6);
        boxes.getChildren().setAll(kinds);
        boxes.setPrefWrapLength(400);
        HBox due = Fields.beside(day, time);
        time.setPrefColumnCount(5);
        VBox address = new VBox(8, boxes, Texts.helper(text.text("directive.kinds.none")), households);
        address.getStyleClass().add("sl-field-words");
        return new FormPane()
                .field(text.text("directive.field.earlier"), earlier)
                .field(
                        text.text("directive.field.title"),
                        title,
                        Fields.required(title, text.text("directive.refused.title")))
                .field(text.text("directive.field.text"), body)
                .field(text.text("directive.field.file"), attached())
                .field(text.text("directive.field.due"), due, this::dueProblem)
                .field(text.text("directive.field.asked"), asked)
                .field(
                        text.text("directive.field.root"),
                        to,
                        () -> to.getValue() == null ? text.text("directive.refused.to") : null)
                .field(text.text("directive.field.kinds"), address)
                .field(text.text("directive.field.repeat"), daily);
    }

    private HBox attached() {
        Button choose = Buttons.plain(text.text("directive.file.choose"), this::choose);
        choose.setId("directive-choose");
        Button without = Buttons.link(text.text("directive.file.none"), () -> attach(null));
        without.visibleProperty().bind(fileName.textProperty().isNotEmpty());
        fileName.setWrapText(true);
        fileName.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(fileName, Priority.ALWAYS);
        HBox attached = new HBox(8, choose, fileName, without);
        attached.setAlignment(Pos.CENTER_LEFT);
        return attached;
    }

    private void choose() {
        Path chosen = files.attachment();
        if (chosen != null) {
            attach(chosen);
        }
    }

    private void attach(@Nullable Path chosen) {
        file = chosen;
        fileName.setText(chosen == null ? "" : chosen.getFileName().toString());
    }

    private @Nullable String dueProblem() {
        LocalDateTime due = due();
        if (due == null) {
            return text.text("directive.refused.time");
        }
        return due.isAfter(choices.now()) ? null : text.text("directive.refused.due");
    }

    private @Nullable LocalDateTime due() {
        try {
            return day.getValue() == null
                    ? null
                    : day.getValue().atTime(LocalTime.parse(time.getText().strip()));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Directive.Order order() {
        Set<UnitKind> wanted = kinds.stream()
                .filter(CheckBox::isSelected)
                .flatMap(box -> Stream.ofNullable(kind(box)))
                .collect(Collectors.toSet());
        LocalDateTime due = due();
        return new Directive.Order(
                title.getText(),
                body.getText(),
                due == null ? choices.now() : due,
                asked.getValue(),
                daily.isSelected(),
                new Directive.Address(to.getValue().id(), wanted, households.isSelected()));
    }
}
