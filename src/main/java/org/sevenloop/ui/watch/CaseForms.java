package org.sevenloop.ui.watch;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Observation;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
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
        TextField nameField = Fields.text("board-call-name", name, "");
        TextField numberField = Fields.text("board-call-number", number, text.text("watch.call.number.prompt"));
        TextField fromField = Fields.text("board-call-from", from, text.text("watch.call.from.prompt"));
        TextField whenField = Fields.text("board-call-when", when, text.text("watch.call.when.prompt"));
        FormPane form = new FormPane()
                .field(text.text("watch.call.name"), nameField, required(nameField))
                .field(text.text("watch.call.number"), numberField, required(numberField))
                .field(text.text("watch.call.from"), fromField, required(fromField))
                .field(text.text("watch.call.when"), whenField);
        new FormDialog(text, FormDialog.front(), text.text("watch.enter"), form).ask(nameField, () -> model.acts()
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
        TextField name = Fields.text("board-form-name", who.name(), "");
        TextField document = Fields.text("board-form-document", who.document(), "");
        TextField phone = Fields.text("board-form-phone", who.phone(), "");
        TextField address = Fields.text("board-form-address", who.address(), "");
        TextField place = Fields.text("board-form-place", entry.originPlace(), text.text("watch.call.from.prompt"));
        TextField returned = Fields.text("board-form-returned", entry.returned(), text.text("watch.call.when.prompt"));
        TextField transport = Fields.text("board-form-transport", entry.transport(), "");
        TextField number = Fields.text("board-form-number", entry.transportNumber(), "");
        TextField celsius = Fields.text("board-form-celsius", entry.celsius(), text.text("watch.form.celsius.prompt"));
        ComboBox<Answer> symptoms = answers(entry.symptoms());
        TextField ownerName = Fields.text("board-form-owner", entry.ownerName(), "");
        TextField ownerPhone = Fields.text("board-form-owner-phone", entry.ownerPhone(), "");
        TextField note = Fields.text("board-form-note", entry.note(), "");
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
        new FormDialog(text, FormDialog.front(), text.text("watch.form.title"), form)
                .ask(() -> model.acts().enter(typed.get(), () -> correct(typed.get())));
    }

    private ComboBox<Answer> answers(Answer value) {
        ComboBox<Answer> box =
                Fields.choice(List.of(Answer.values()), answer -> text.text("watch.answer." + answer.name()));
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
        TextField why = Fields.text("board-release-why", "", "");
        FormPane form = new FormPane().field(text.text("watch.release.why"), why, required(why));
        new FormDialog(text, FormDialog.front(), text.text("watch.release"), form)
                .ask(why, () -> model.acts().release(open, why.getText()));
    }

    void owner(List<BoardCard> cards) {
        Responsible now = cards.get(0).watchCase().owner();
        TextField name = Fields.text("board-owner-name", now.name(), "");
        TextField phone = Fields.text("board-owner-phone", now.phone(), "");
        FormPane form = new FormPane()
                .field(text.text("watch.form.owner"), name, required(name))
                .field(text.text("watch.form.owner.phone"), phone);
        new FormDialog(text, FormDialog.front(), text.text("watch.owner.assign"), form)
                .ask(name, () -> model.acts().assign(cards, new Responsible(name.getText(), phone.getText())));
    }

    private Supplier<@Nullable String> required(TextField field) {
        return Fields.required(field, text.text("watch.form.required"));
    }
}
