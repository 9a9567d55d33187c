package org.sevenloop.ui.watch;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Observation;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** The board's small forms. */
final class CaseForms {
    private final BoardViewModel model;
    private final Messages text;

    CaseForms(BoardViewModel model, Messages text) {
        this.model = model;
        this.text = text;
    }

    /** A phone call: who, a number, from where, when. What is wrong keeps the words for another try. */
    void call() {
        call("", "", "", "");
    }

    private void call(String name, String number, String from, String when) {
        TextField nameField = field("board-call-name", name, "");
        TextField numberField = field("board-call-number", number, text.text("watch.call.number.prompt"));
        TextField fromField = field("board-call-from", from, text.text("watch.call.from.prompt"));
        TextField whenField = field("board-call-when", when, text.text("watch.call.when.prompt"));
        FormPane form = new FormPane()
                .field(text.text("watch.call.name"), nameField, required(nameField))
                .field(text.text("watch.call.number"), numberField, required(numberField))
                .field(text.text("watch.call.from"), fromField, required(fromField))
                .field(text.text("watch.call.when"), whenField);
        Platform.runLater(nameField::requestFocus);
        new FormDialog(text, owner(), text.text("watch.enter"), form).ask(() -> model.acts()
                .call(
                        nameField.getText(),
                        numberField.getText(),
                        fromField.getText(),
                        whenField.getText(),
                        () -> call(
                                nameField.getText(), numberField.getText(), fromField.getText(), whenField.getText())));
    }

    /** Everything of a case. */
    void correct(CaseEntry entry) {
        PersonEntry who = entry.who();
        TextField name = field("board-form-name", who.name(), "");
        TextField document = field("board-form-document", who.document(), "");
        TextField phone = field("board-form-phone", who.phone(), "");
        TextField address = field("board-form-address", who.address(), "");
        TextField place = field("board-form-place", entry.originPlace(), text.text("watch.call.from.prompt"));
        TextField returned = field("board-form-returned", entry.returned(), text.text("watch.call.when.prompt"));
        TextField transport = field("board-form-transport", entry.transport(), "");
        TextField number = field("board-form-number", entry.transportNumber(), "");
        TextField celsius = field("board-form-celsius", entry.celsius(), text.text("watch.form.celsius.prompt"));
        ComboBox<Answer> symptoms = answers(entry.symptoms());
        TextField ownerName = field("board-form-owner", entry.ownerName(), "");
        TextField ownerPhone = field("board-form-owner-phone", entry.ownerPhone(), "");
        TextField note = field("board-form-note", entry.note(), "");
        FormPane form = new FormPane()
                .field(text.text("watch.call.name"), name, required(name))
                .field(text.text("watch.form.document"), document)
                .field(text.text("watch.form.phone"), phone)
                .field(text.text("watch.form.address"), address)
                .field(text.text("watch.call.from"), place)
                .field(text.text("watch.call.when"), returned)
                .field(text.text("watch.form.transport"), transport)
                .field(text.text("watch.form.number"), number)
                .field(text.text("watch.form.celsius"), celsius)
                .field(text.text("watch.form.symptoms"), symptoms)
                .field(text.text("watch.form.owner"), ownerName)
                .field(text.text("watch.form.owner.phone"), ownerPhone)
                .field(text.text("watch.form.note"), note);
        Supplier<CaseEntry> typed = () -> new CaseEntry(
                entry.id(),
                new PersonEntry(
                        name.getText(),
                        who.sex(),
                        document.getText(),
                        phone.getText(),
                        address.getText(),
                        who.nationality()),
                place.getText(),
                returned.getText(),
                transport.getText(),
                number.getText(),
                celsius.getText(),
                symptoms.getValue(),
                entry.facts(),
                ownerName.getText(),
                ownerPhone.getText(),
                note.getText());
        new FormDialog(text, owner(), text.text("watch.form.title"), form)
                .ask(() -> model.acts().enter(typed.get(), () -> correct(typed.get())));
    }

    private ComboBox<Answer> answers(Answer value) {
        ComboBox<Answer> box = new ComboBox<>(FXCollections.observableArrayList(Answer.values()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Answer answer) {
                return answer == null ? "" : text.text("watch.answer." + answer.name());
            }

            @Override
            public Answer fromString(String word) {
                throw new UnsupportedOperationException(word);
            }
        });
        box.setValue(value);
        return box;
    }

    /** Whoever's days are over goes at once; an earlier release needs its reason. */
    void release(List<BoardCard> cards) {
        List<BoardCard> open = cards.stream()
                .filter(card -> card.watchCase().releasedOn() == null)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        if (open.stream().allMatch(card -> card.day().orElse(0) >= Observation.DAYS)) {
            model.acts().release(open, text.text("watch.release.over"));
            return;
        }
        TextField why = field("board-release-why", "", "");
        FormPane form = new FormPane().field(text.text("watch.release.why"), why, required(why));
        Platform.runLater(why::requestFocus);
        new FormDialog(text, owner(), text.text("watch.release"), form)
                .ask(() -> model.acts().release(open, why.getText()));
    }

    void owner(List<BoardCard> cards) {
        Responsible now = cards.get(0).watchCase().owner();
        TextField name = field("board-owner-name", now.name(), "");
        TextField phone = field("board-owner-phone", now.phone(), "");
        FormPane form = new FormPane()
                .field(text.text("watch.form.owner"), name, required(name))
                .field(text.text("watch.form.owner.phone"), phone);
        Platform.runLater(name::requestFocus);
        new FormDialog(text, owner(), text.text("watch.owner.assign"), form)
                .ask(() -> model.acts().assign(cards, new Responsible(name.getText(), phone.getText())));
    }

    private static TextField field(String id, String value, String prompt) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    private Supplier<@Nullable String> required(TextField field) {
        return () -> field.getText().isBlank() ? text.text("watch.form.required") : null;
    }

    private static @Nullable Window owner() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }
}
