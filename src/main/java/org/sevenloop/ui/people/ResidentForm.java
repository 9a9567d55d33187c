package org.sevenloop.ui.people;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.people.IdNumber;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.model.people.Sex;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** A resident's form: new in a household, or as on record. */
public final class ResidentForm {
    private final Messages text;
    private final Node owner;
    private final Consumer<ResidentEntry> save;

    /** @param save gets what was typed; it may call {@link #open} again with a sentence told elsewhere */
    public ResidentForm(Messages text, Node owner, Consumer<ResidentEntry> save) {
        this.text = text;
        this.owner = owner;
        this.save = save;
    }

    public void add(HouseholdId household) {
        open(new ResidentEntry(null, household, new PersonEntry("", "", "", "", "", ""), "", "", "", ""));
    }

    public void change(Person person, Residence residence) {
        String sex = person.sex() == Sex.UNKNOWN
                ? ""
                : text.text("people.sex." + person.sex().name());
        PersonEntry who = new PersonEntry(
                person.name(), sex, person.document().number(), person.phone(), "", person.nationality());
        open(new ResidentEntry(
                person.id(),
                residence.household(),
                who,
                residence.relation(),
                residence.ethnicity(),
                residence.politicalStatus(),
                residence.note()));
    }

    /** Shows the form with what was typed before. */
    public void open(ResidentEntry entry) {
        PersonEntry who = entry.who();
        TextField name = Fields.text("people-name", who.name());
        TextField document = Fields.text("people-document", who.document());
        TextField phone = Fields.text("people-phone", who.phone());
        TextField relation = Fields.text("people-relation", entry.relation());
        TextField ethnicity = Fields.text("people-ethnicity", entry.ethnicity());
        TextField politics = Fields.text("people-politics", entry.politicalStatus());
        TextField nationality = Fields.text("people-nationality", who.nationality());
        TextField note = Fields.text("people-note", entry.note());
        ComboBox<String> sex = new ComboBox<>();
        sex.getItems().setAll("", text.text("people.sex.MALE"), text.text("people.sex.FEMALE"));
        sex.setValue(who.sex());
        FormPane form = new FormPane()
                .field(text.text("people.form.name"), name, Fields.required(name, text.text("people.refused.name")))
                .field(text.text("people.form.document"), document, documentProblem(document, who.document()))
                .field(text.text("people.form.sex"), sex)
                .field(text.text("people.form.phone"), phone)
                .field(text.text("people.form.relation"), relation)
                .field(text.text("people.form.ethnicity"), ethnicity)
                .field(text.text("people.form.politics"), politics)
                .field(text.text("people.form.nationality"), nationality)
                .field(text.text("people.form.note"), note);
        FormDialog dialog = new FormDialog(
                text,
                owner.getScene() == null ? null : owner.getScene().getWindow(),
                text.text(entry.person() == null ? "people.resident.add" : "people.resident.change"),
                form);
        dialog.ask(
                name,
                () -> save.accept(new ResidentEntry(
                        entry.person(),
                        entry.household(),
                        new PersonEntry(
                                name.getText(),
                                sex.getValue(),
                                document.getText(),
                                phone.getText(),
                                "",
                                nationality.getText()),
                        relation.getText(),
                        ethnicity.getText(),
                        politics.getText(),
                        note.getText())));
    }

    private Supplier<@Nullable String> documentProblem(TextField field, String before) {
        return () -> {
            String typed = field.getText().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            boolean card = typed.matches("\\d{17}[\\dX]");
            return card && !typed.equals(before) && IdNumber.of(typed).isEmpty()
                    ? text.text("people.refused.document", typed)
                    : null;
        };
    }
}
